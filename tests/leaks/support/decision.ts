import { setField } from '@samenspraak/shared/document/write.ts';
import type { CardId } from '@samenspraak/shared/domain/ids.ts';
import type { Writing } from './content.ts';
import type { Person } from './person.ts';
import type { Secrets } from './secrets.ts';
import type { World } from './world.ts';

/** From judging to a plan that is kept, in one session: each word and day of it is a canary of that session. */
export class Deciding {
  readonly #world: World;
  readonly #writing: Writing;
  readonly #secrets: Secrets;
  readonly #key: string;

  constructor(world: World, { writing, secrets }: { writing: Writing; secrets: Secrets }) {
    this.#world = world;
    this.#writing = writing;
    this.#secrets = secrets;
    this.#key = world.meetingOf(writing.session).key;
  }

  /** The answer is the card of an agreement that was adopted. */
  async all(): Promise<CardId> {
    const writing = this.#writing;
    await writing.command('stage.set', { stage: 'judgement' });
    const draft = { watcher: writing.word('watcher'), why: writing.word('why') };
    const bottomLine = await writing.card(this.#maker, 'bottomLine', draft);
    await writing.command('phase.decide', { outcome: 'stay', why: writing.word('why of the phase', false) });
    await writing.command('stage.set', { stage: 'decision' });
    await this.#funnel();
    const { card, agreementId } = await this.#agree(bottomLine);
    await this.#keep(agreementId);
    return card;
  }

  get #maker(): Person {
    const [maker] = this.#writing.professionals;
    if (maker === undefined) throw new Error(`nobody works in ${this.#writing.session}`);
    return maker;
  }

  /** Ideas, what weighs how much, an order, what is set aside and what experts remark. */
  async #funnel(): Promise<void> {
    const writing = this.#writing;
    await writing.command('funnel.open', { lane: 'brainstorm' });
    const ideas: CardId[] = [];
    for (const person of writing.writers) ideas.push(await writing.card(person, 'idea', { lane: 'brainstorm' }));
    await writing.command('funnel.open', { lane: 'weigh' });
    await this.#secrets.weigh(ideas);
    const answers = ideas.slice(0, 1);
    const experts = writing.writers.filter((one) => ['expert', 'experienceExpert'].includes(writing.role(one)));
    for (const expert of experts) await writing.card(expert, 'remark', { answers });
    const [aside] = ideas;
    const { doc } = this.#maker.screen(writing.session);
    if (aside !== undefined) setField(doc, aside, 'parked', writing.word('why an idea was set aside'));
    await this.#maker.untilSaved();
    await writing.command('funnel.open', { lane: 'prioritise' });
    await writing.command('priority.settle', { cardIds: ideas.slice(-3) });
    await writing.command('funnel.open', { lane: 'commit' });
  }

  /** One agreement on the family, and one on working together. */
  async #agree(bottomLine: CardId): Promise<{ card: CardId; agreementId: string }> {
    const writing = this.#writing;
    const day = (what: string) =>
      this.#world.canaries.day({ what: `${what} in ${writing.session}`, places: [writing.session] });
    const card = await writing.card(this.#maker, 'agreement', {
      lane: 'commit',
      who: [this.#maker.placeIn(this.#key).participantId, writing.word('who does it')],
      forWhom: [writing.word('for whom')],
      by: day('day of an agreement'),
      why: writing.word('why of an agreement'),
      answers: [bottomLine],
      bottomLine,
      watcher: writing.word('watcher of an agreement'),
      agreementKind: 'actionTowardsFamily',
      plainWords: writing.word('plain words of an agreement'),
      ifNotKept: writing.word('what if not kept'),
    });
    const together = await writing.card(this.#maker, 'agreement', {
      lane: 'commit',
      text: writing.word('cooperation that was agreed on'),
      who: [writing.word('cooperation by whom')],
      by: day('cooperation by a day'),
      why: writing.word('cooperation, why'),
      cooperation: 'keepingInformed',
    });
    await this.#adopt(together);
    return { card, agreementId: await this.#adopt(card) };
  }

  async #adopt(cardId: CardId): Promise<string> {
    const { agreementId = '' } = await this.#writing.command('agreement.adopt', { cardId });
    const { session } = this.#writing;
    this.#world.canaries.add(agreementId, { what: `id of an agreement in ${session}`, places: [session] });
    this.#world.idsOf(session).agreements.push(agreementId);
    return agreementId;
  }

  /** How it goes, what became of its words, and how those see it for whom it was made: with reasons that stay here. */
  async #keep(agreementId: string): Promise<void> {
    const writing = this.#writing;
    const { chair } = writing;
    const news = (state: string) => ({ agreementId, state, why: writing.word(`reason why it is ${state}`) });
    await chair.command(this.#key, 'agreement.update', news('doing'));
    await chair.command(this.#key, 'agreement.change', {
      ...{ agreementId, why: writing.word('reason for other words') },
      words: {
        what: writing.word('agreement of other words'),
        plainWords: writing.word('plain words of other words'),
        ifNotKept: writing.word('what if not kept, in other words'),
      },
    });
    await this.#maker.command(this.#key, 'agreement.update', news('notKept'));
    await this.#answer(agreementId);
  }

  /** Whoever it was made for says so, or the case manager for a child; without either nobody does. */
  async #answer(agreementId: string): Promise<void> {
    const writing = this.#writing;
    const speaker = (['client', 'caseManager'] as const).flatMap(
      (role) => writing.writers.find((one) => writing.role(one) === role) ?? [],
    )[0];
    if (speaker === undefined) return;
    const lends = writing.role(speaker) === 'caseManager';
    await speaker.command(this.#key, 'agreement.answer', {
      ...{ agreementId, answer: 'partly', words: writing.word('words on how it was kept') },
      ...(lends && { voice: 'child', voiceOf: writing.word('whose voice it is') }),
    });
  }
}
