import { awarenessMessage } from '@samenspraak/server/rooms/messages.ts';
import { cardText } from '@samenspraak/shared/document/read.ts';
import { addCard, addLink, type CardDraft, writeText } from '@samenspraak/shared/document/write.ts';
import type { CardId, LinkId, ParticipantId } from '@samenspraak/shared/domain/ids.ts';
import type { CardKind } from '@samenspraak/shared/domain/kinds.ts';
import { isFamily } from '@samenspraak/shared/domain/roles.ts';
import * as encoding from 'lib0/encoding';
import * as Y from 'yjs';
import type { Person } from './person.ts';
import type { World } from './world.ts';

/** What people put on the board while the picture is formed. */
const PICTURE: readonly CardKind[] = [
  ...(['concern', 'incident', 'danger', 'pattern', 'riskFactor', 'strength', 'support'] as const),
  ...(['unknown', 'recoveryPoint', 'future', 'need', 'domainNote', 'question'] as const),
];

/** Everybody writes in one session: each word, name, date, number and id is a canary of that session. */
export class Writing {
  readonly #world: World;
  readonly session: string;
  readonly #key: string;

  constructor(world: World, session: string) {
    this.#world = world;
    this.session = session;
    this.#key = world.meetingOf(session).key;
  }

  /** Those who sit here now. */
  get seated(): Person[] {
    return [...this.#world.people.values()].filter(({ screens }) => screens.get(this.session)?.connected === true);
  }

  get writers(): Person[] {
    return this.seated.filter((one) => this.role(one) !== 'recorder' && this.role(one) !== 'chair');
  }

  word(what: string, shows = true): string {
    return this.#world.canaries.word({ what: `${what} in ${this.session}`, places: [this.session], shows });
  }

  command(type: Parameters<Person['command']>[1], fields: Readonly<Record<string, unknown>> = {}) {
    return this.chair.command(this.#key, type, { sessionId: this.#world.sessionId(this.session), ...fields });
  }

  /** Puts a card of `person` on the board and waits until it is stored; the answer is its id. */
  async card(person: Person, kind: CardKind, draft: Partial<CardDraft> = {}): Promise<CardId> {
    const id = this.word(`id of a card of ${person.name}`) as CardId;
    this.#world.idsOf(this.session).cards.push(id);
    const author = person.placeIn(this.#key).participantId as ParticipantId;
    const text = draft.text ?? this.word(`${kind} of ${person.name}`);
    addCard(person.screen(this.session).doc, id, { order: 'a0', ...draft, kind, author, text });
    await person.untilSaved();
    const [refused] = person.screen(this.session).refused;
    if (refused !== undefined) throw new Error(`${person.name}: a ${kind} in ${this.session} → ${refused.code}`);
    return id;
  }

  /**
   * Cards of every kind, links, minutes, carets, and words that come letter by letter. Of what is `cutOff` carets, which
   * are kept nowhere, may be lost; words are brought again.
   */
  async picture({ cutOff = false } = {}): Promise<void> {
    const { random } = this.#world.canaries;
    await this.command('stage.set', { stage: 'picture' });
    for (const person of this.writers) {
      const more = { about: this.word(`about whom (${person.name})`), source: this.word(`source (${person.name})`) };
      const first = await this.card(person, random.pick(PICTURE), more);
      const second = await this.card(person, random.pick(PICTURE));
      this.#typeSlowly(person, second);
      this.#pointAt(person, { card: first, shows: !cutOff });
      if (!isFamily(this.role(person))) this.#link(person, { from: first, to: second });
      await person.untilSaved();
    }
    const [keeper] = this.seated.filter((one) => ['recorder', 'caseManager', 'chair'].includes(this.role(one)));
    if (keeper !== undefined) await this.#minute(keeper);
  }

  /** Two concerns of which one weighs most. */
  async worries(): Promise<[CardId, CardId]> {
    const [one, other] = [this.writers[0], this.writers.at(-1)];
    if (one === undefined || other === undefined) throw new Error(`nobody works in ${this.session}`);
    return [await this.card(one, 'concern'), await this.card(other, 'danger')];
  }

  /** Those of whom the family are no part. */
  get professionals(): Person[] {
    return this.writers.filter((one) => !isFamily(this.role(one)));
  }

  /** Hands, a round, a call for an explanation and a time-out. */
  async signs(): Promise<void> {
    const sessionId = this.#world.sessionId(this.session);
    for (const person of this.writers) await person.command(this.#key, 'hand.raise', { sessionId });
    const [first] = this.writers;
    await first?.command(this.#key, 'help.ask', { sessionId });
    await first?.command(this.#key, 'timeout.call', { sessionId });
    for (const type of ['timeout.end', 'help.answer', 'round.start', 'round.next', 'round.end'] as const) {
      await this.command(type);
    }
  }

  /** The chair of the conference. */
  get chair(): Person {
    return this.#world.person(this.#world.meetingOf(this.session).chair);
  }

  /** As what somebody sits here. */
  role(person: Person) {
    return person.placeIn(this.#key).role;
  }

  /** Letter by letter, behind what stands there: no single message holds the word. */
  #typeSlowly(person: Person, card: CardId): void {
    const { doc } = person.screen(this.session);
    const before = cardText(doc, card)?.toString() ?? '';
    const word = this.word(`slow words of ${person.name}`);
    for (let end = 1; end <= word.length; end += 1) writeText(doc, card, `${before} ${word.slice(0, end)}`);
  }

  #link(person: Person, { from, to }: { from: CardId; to: CardId }): void {
    const id = this.word(`id of a link of ${person.name}`) as LinkId;
    const author = person.placeIn(this.#key).participantId as ParticipantId;
    addLink(person.screen(this.session).doc, id, { from, to, kind: 'causes', author });
  }

  /** Where the caret of somebody is. */
  #pointAt(person: Person, { card, shows }: { card: CardId; shows: boolean }): void {
    const anchor = this.#world.canaries.number({ what: `caret of ${person.name}`, places: [this.session], shows });
    const screen = person.screen(this.session);
    const encoder = encoding.createEncoder();
    encoding.writeVarUint(encoder, 1);
    encoding.writeVarUint(encoder, screen.doc.clientID);
    encoding.writeVarUint(encoder, this.#world.canaries.all.length);
    encoding.writeVarString(encoder, JSON.stringify({ card, field: 'text', cursor: { anchor, head: anchor } }));
    screen.send(awarenessMessage(encoding.toUint8Array(encoder)));
  }

  async #minute(keeper: Person): Promise<void> {
    const paragraph = new Y.XmlElement('paragraph');
    paragraph.insert(0, [new Y.XmlText(this.word(`minutes of ${keeper.name}`))]);
    keeper.screen(this.session).doc.getXmlFragment('minutes').insert(0, [paragraph]);
    await keeper.untilSaved();
  }
}
