import type { CardId } from '@samenspraak/shared/domain/ids.ts';
import type { Writing } from './content.ts';
import type { Person } from './person.ts';
import type { World } from './world.ts';

interface Asked {
  readonly question: string;
  readonly subject?: string;
  /** What somebody answers besides their grounds. */
  readonly answer: (person: Person, secret: (what: string) => string) => Readonly<Record<string, unknown>>;
}

/** Questions that are answered with cards. */
const CHOICES: readonly string[] = ['biggestConcern', 'ideaWeight'];

function typeOf(fields: Readonly<Record<string, unknown>>) {
  if ('dots' in fields) return 'ballot.dots';
  return 'score' in fields ? 'ballot.score' : 'ballot.pick';
}

/** What people keep to themselves until it is shown to all, in one session: each word of it is a canary. */
export class Secrets {
  readonly #world: World;
  readonly #writing: Writing;
  readonly #key: string;

  constructor(world: World, writing: Writing) {
    this.#world = world;
    this.#writing = writing;
    this.#key = world.meetingOf(writing.session).key;
  }

  get #at(): { sessionId: string } {
    return { sessionId: this.#world.sessionId(this.#writing.session) };
  }

  /** Those who score, choose and prepare. */
  get #givers(): Person[] {
    return this.#writing.writers.filter((one) => one.placeIn(this.#key).role !== 'confidant');
  }

  /** Everybody prepares for themselves; the chair releases it, and what came after or was taken back is never shown. */
  async prepare(): Promise<void> {
    const { canaries } = this.#world;
    const { session } = this.#writing;
    const kept: string[] = [];
    for (const person of this.#givers) {
      const words = ['text', 'source'].map((what) =>
        canaries.word({ what: `prepared ${what} of ${person.name} in ${session}`, readers: [person.tap.reader] }),
      );
      kept.push(...words);
      await this.#keep(person, words);
      const { body } = await person.succeed<{ sessions: { items: unknown[] }[] }>(
        `GET /api/conferences/${this.#world.meeting(this.#key).id}/preparation?as=${person.placeIn(this.#key).participantId}`,
      );
      if (body.sessions.every(({ items }) => items.length === 0)) throw new Error(`${person.name} keeps nothing`);
    }
    this.#lookUp();
    for (const word of kept) canaries.spread(word, session);
    await this.#writing.command('preparation.release');
    const [first] = this.#givers;
    if (first === undefined) return;
    const never = canaries.word({
      what: `preparation that was never shown in ${session}`,
      readers: [first.tap.reader],
      shows: false,
    });
    await this.#keep(first, [never]);
    await first.command(this.#key, 'preparation.keep', { ...this.#at, items: [] });
  }

  /** Questions of the chair's own, one of them lit, and a division of time. */
  async arrange(): Promise<void> {
    const ask = this.#writing.word('question of the chair');
    const own = { ask, followUps: [this.#writing.word('what the chair asks further')], client: null, step: null };
    const prompts = [{ id: 'own.question-of-the-hunt', own }];
    await this.#writing.command('guide.arrange', { phase: 'immediateSafety', stage: 'goal', prompts });
    await this.#writing.command('stage.set', { stage: 'goal' });
    await this.#writing.command('prompt.light', { promptId: prompts[0]?.id });
    const minutes = { before: 1, goal: 2, picture: 3, scale: 4, judgement: 5, decision: 6, close: 7 };
    await this.#writing.command('budget.settle', { minutes });
  }

  /** A number, what belongs to it, and a second round of which nobody will ever know. */
  async scale(): Promise<void> {
    await this.#writing.command('stage.set', { stage: 'scale' });
    const asked = {
      question: this.#writing.word('question of a scale'),
      subject: this.#writing.word('subject of a scale'),
    };
    const answer: Asked['answer'] = (_, secret) => ({ score: 7, answers: { severity: secret('answer') } });
    const ballotId = await this.#ballot({ ...asked, answer });
    await this.#writing.command('ballot.again', { ballotId });
    const [person] = this.#givers;
    await person?.command(this.#key, 'ballot.score', { ...this.#at, ballotId, score: 3, ...this.#never() });
    await this.#writing.command('ballot.close', { ballotId });
  }

  /** Which of two weighs most, chosen in secret and settled; and a choice that is never shown. */
  async choose(cards: readonly [CardId, CardId]): Promise<void> {
    const { random } = this.#world.canaries;
    const ballotId = await this.#ballot({ question: 'biggestConcern', answer: () => ({ choice: random.pick(cards) }) });
    await this.#writing.command('ballot.close', { ballotId });
    await this.#writing.command('concern.settle', { cardIds: [...cards] });
    const { ballotId: other = '' } = await this.#writing.command('ballot.open', { question: 'phaseOutcome' });
    const [person] = this.#givers;
    await person?.command(this.#key, 'ballot.pick', { ...this.#at, ballotId: other, choice: 'stay', ...this.#never() });
    await this.#writing.command('ballot.close', { ballotId: other });
  }

  /** What each professional lays with ideas, and what comes first for the family itself. */
  async weigh(ideas: readonly CardId[]): Promise<void> {
    const { random } = this.#world.canaries;
    const answer: Asked['answer'] = (person) => {
      const idea = random.pick(ideas);
      return person.placeIn(this.#key).role === 'client' ? { choice: idea } : { dots: { [idea]: 1 + random.below(5) } };
    };
    const ballotId = await this.#ballot({ question: 'ideaWeight', answer });
    await this.#writing.command('ballot.close', { ballotId });
  }

  /** What was heard so far is searched by who may know it now; whole boards are searched when a number is revealed. */
  #lookUp(): void {
    this.#world.readLog();
    this.#world.hunt.sweep();
  }

  #never(): { grounds: string } {
    const what = `grounds that were never shown in ${this.#writing.session}`;
    return { grounds: this.#world.canaries.word({ what, shows: false }) };
  }

  /** Asks, lets everybody answer in secret, and reveals it; the answer is the id of the ballot. */
  async #ballot({ answer, question, ...asked }: Asked): Promise<string> {
    const { canaries } = this.#world;
    const { session } = this.#writing;
    const { ballotId = '' } = await this.#writing.command('ballot.open', { ...asked, question });
    canaries.add(ballotId, { what: `id of a ballot in ${session}`, places: [session] });
    this.#world.idsOf(session).ballots.push(ballotId);
    const given: string[] = [];
    const secretOf = (person: Person) => (what: string) => {
      given.push(canaries.word({ what: `secret ${what} of ${person.name} in ${session}` }));
      return given.at(-1) ?? '';
    };
    for (const person of this.#givers) {
      const fields = answer(person, secretOf(person));
      const type = typeOf(fields);
      const grounds = type === 'ballot.dots' ? {} : { grounds: secretOf(person)('grounds') };
      await person.command(this.#key, type, { ...this.#at, ballotId, ...fields, ...grounds });
    }
    if (CHOICES.includes(question)) this.#lookUp();
    else await this.#world.sweep();
    for (const word of given) canaries.spread(word, session);
    await this.#writing.command('ballot.reveal', { ballotId });
    return ballotId;
  }

  async #keep(person: Person, [text = '', source]: readonly string[]): Promise<void> {
    const items = [{ kind: 'strength', text, ...(source !== undefined && { source }) }];
    await person.command(this.#key, 'preparation.keep', { ...this.#at, items });
  }
}
