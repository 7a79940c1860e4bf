import { ORIGIN } from '@samenspraak/shared/document/origins.ts';
import { cardText, readCards } from '@samenspraak/shared/document/read.ts';
import { addCard, addLink, placeCard, removeLink, setField } from '@samenspraak/shared/document/write.ts';
import type { CardId, LinkId, ParticipantId, SessionId } from '@samenspraak/shared/domain/ids.ts';
import { afterEach, describe, expect, it } from 'vitest';
import * as Y from 'yjs';
import { same } from '../faults/support/inspect.ts';
import { type Random, rounds, runSeed, seeded } from '../fuzz/support/random.ts';
import { stretch } from '../support/stretch.ts';
import { Guest, setTable, type Table, until } from '../support/table.ts';

let table: Table;
afterEach(() => table.close());

const WORDS = ['a', 'bc', ' ', 'één', '😀', '\n', 'zorg'];
const CARDS = Array.from({ length: 6 }, (_, index) => `card-number-${index}` as CardId);

/** A guest whose line is slow in both directions, and may break: what is on it is then lost. */
class FarGuest extends Guest {
  readonly #out: Uint8Array[] = [];
  readonly #in: Uint8Array[] = [];
  online = false;

  override say(message: Uint8Array): void {
    if (this.online) this.#out.push(message);
  }

  override write(frames: Uint8Array): void {
    this.#in.push(frames.slice());
  }

  /** Lets a few messages through; true when none is left. */
  carry(few: number): boolean {
    for (const message of this.#out.splice(0, few)) super.say(message);
    for (const frames of this.#in.splice(0, few)) super.write(frames);
    return this.#out.length + this.#in.length === 0;
  }

  async comeIn(at: Table): Promise<void> {
    const live = await at.conferences.conference(at.conferenceId);
    const [session] = at.sessionIds as [SessionId];
    expect(await live?.mayEnter(session, this.participantId)).toBeNull();
    const seated = live?.join(session, this);
    if (seated === undefined || seated === null) throw new Error('not seated');
    this.online = true;
    this.sit(seated);
  }

  goOut(): void {
    this.online = false;
    this.#out.length = 0;
    this.#in.length = 0;
    this.leave();
  }
}

/** What the random tests of yjs do to arrays, maps and texts, on the shapes that a board has. */
function act(guest: FarGuest, random: Random): void {
  const { doc, participantId: author } = guest;
  const card = random.pick(CARDS);
  const deeds: readonly (() => void)[] = [
    () => type(doc, card, random),
    () => type(doc, card, random),
    () => type(doc, card, random),
    () => setField(doc, card, 'basis', random.bool(0.2) ? undefined : random.pick(['seen', 'told', 'suspected'])),
    () =>
      setField(
        doc,
        card,
        'about',
        Array.from({ length: random.below(4) }, () => random.pick(WORDS)),
      ),
    () => setField(doc, card, 'source', random.bool(0.3) ? undefined : random.pick(WORDS).repeat(random.below(9))),
    () => placeCard(doc, card, { order: `a${random.below(1_000)}` }),
    () => addCard(doc, freshId(doc, random), { kind: 'strength', author, text: random.pick(WORDS), order: 'a0' }),
    () => link(guest, random),
  ];
  random.pick(deeds)();
}

function freshId(doc: Y.Doc, random: Random): CardId {
  return `card-${doc.clientID}-${random.below(2 ** 31)}` as CardId;
}

function type(doc: Y.Doc, card: CardId, random: Random): void {
  const text = cardText(doc, card);
  if (text === null) return;
  doc.transact(() => {
    const { at, length } = stretch(text, random);
    if (random.bool(0.35)) text.delete(at, length);
    else text.insert(at, random.pick(WORDS));
  }, ORIGIN.edit);
}

function link({ doc, participantId: author }: FarGuest, random: Random): void {
  const id = `link-${author}-${random.below(5)}`.slice(0, 64) as LinkId;
  if (doc.getMap('links').has(id)) removeLink(doc, id);
  else addLink(doc, id, { from: random.pick(CARDS), to: random.pick(CARDS), kind: 'causes', author });
}

/** The minutes, as the list that they are: paragraphs come and go, their words change. */
function keepMinutes({ doc }: FarGuest, random: Random): void {
  const minutes = doc.getXmlFragment('minutes');
  if (minutes.length === 0 || random.bool(0.3)) {
    const paragraph = new Y.XmlElement('paragraph');
    paragraph.insert(0, [new Y.XmlText(random.pick(WORDS))]);
    minutes.insert(random.below(minutes.length + 1), [paragraph]);
    return;
  }
  const at = random.below(minutes.length);
  if (random.bool(0.2)) {
    minutes.delete(at, 1);
    return;
  }
  const paragraph = minutes.get(at);
  const text = paragraph instanceof Y.XmlElement ? paragraph.get(0) : null;
  if (text instanceof Y.XmlText) text.insert(stretch(text, random).at, random.pick(WORDS));
}

async function seatAll(): Promise<FarGuest[]> {
  const guests = ['caseManager', 'partner', 'colleague', 'expert', 'chair'].map(
    (who) => new FarGuest(table.people[who] as ParticipantId),
  );
  for (const guest of guests) await guest.comeIn(table);
  const [first] = guests as [FarGuest];
  for (const id of CARDS)
    addCard(first.doc, id, { kind: 'concern', author: first.participantId, text: '', order: 'a0' });
  return guests;
}

/** Everybody comes in, and everything that is under way arrives. */
async function settle(guests: readonly FarGuest[]): Promise<void> {
  for (const guest of guests) if (!guest.online) await guest.comeIn(table);
  const alike = () => guests.every(({ doc }) => same(doc, (guests[0] as FarGuest).doc));
  await until(() => guests.map((guest) => guest.carry(99)).every((empty) => empty) && alike(), 'all see the same');
}

async function storedDocument(): Promise<Y.Doc> {
  const { snapshot, updates } = await table.store.document(table.sessionIds[0] as SessionId);
  const doc = new Y.Doc();
  if (snapshot !== null) Y.applyUpdate(doc, snapshot.bytes);
  for (const { bytes } of updates) Y.applyUpdate(doc, bytes);
  return doc;
}

describe('random work by many at once', () => {
  it('[ROOM-23] over slow lines that break, all converge to what is stored, and nothing honest is refused', async () => {
    const random = seeded(runSeed('rooms-random'));
    table = await setTable({ limits: { updatesPerSecond: 1e6, updateBurst: 1e6 } });
    const guests = await seatAll();
    await settle(guests);
    const turns = rounds(4_000, 0.1);
    for (let turn = 0; turn < turns; turn += 1) {
      const guest = random.pick(guests);
      if (random.bool(0.9)) act(guest, random);
      else if (guest === guests[0] || guest === guests[4]) keepMinutes(guest, random);
      if (random.bool(0.4)) random.pick(guests).carry(1 + random.below(6));
      if (random.bool(0.01)) {
        if (guest.online) guest.goOut();
        else await guest.comeIn(table);
      }
      if (random.bool(0.05)) await new Promise((resolve) => setImmediate(resolve));
      if (turn % 1_000 === 999) await settle(guests);
    }
    await settle(guests);
    expect(guests.flatMap(({ refused }) => refused)).toEqual([]);
    expect(guests.map(({ closed }) => closed)).toEqual(guests.map(() => null));
    expect(readCards(guests[0]?.doc ?? new Y.Doc()).length).toBeGreaterThan(CARDS.length);
    expect(same(await storedDocument(), guests[0]?.doc ?? new Y.Doc())).toBe(true);
  }, 120_000);
});
