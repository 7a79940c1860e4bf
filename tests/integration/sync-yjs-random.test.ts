import { join } from 'node:path';
import { setImmediate } from 'node:timers/promises';
import { openStore } from '@samenspraak/server/storage/open-store.ts';
import { cardMap, cardText, readCards, readMeeting } from '@samenspraak/shared/document/read.ts';
import { addCard, placeCard, setField } from '@samenspraak/shared/document/write.ts';
import type { CardId, ParticipantId, SessionId } from '@samenspraak/shared/domain/ids.ts';
import type { CardKind } from '@samenspraak/shared/domain/kinds.ts';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import * as Y from 'yjs';
import { same } from '../faults/support/inspect.ts';
import { patience, type Random, rounds, runSeed, seeded } from '../fuzz/support/random.ts';
import { fieldsOf, valueFor } from '../fuzz/support/values.ts';
import { envelope } from '../support/envelopes.ts';
import { type Line, SlowLine, StockLine } from '../support/lines.ts';
import { makeConference, type TestConference } from '../support/people.ts';
import { startServer, type TestServer } from '../support/server.ts';
import { stretch } from '../support/stretch.ts';
import { doorOf } from '../support/sync-client.ts';
import { quietLog, until } from '../support/table.ts';

interface Hand {
  readonly line: Line;
  readonly author: ParticipantId;
}
type Edit = (doc: Y.Doc, hand: { readonly random: Random; readonly author: ParticipantId }) => void;

let server: TestServer;
let table: TestConference;
const lines: (SlowLine | StockLine)[] = [];
const MANY = '1000000';

beforeEach(async () => {
  // The stock client says aloud that it does not know our own messages, and passes over them.
  vi.spyOn(console, 'error').mockReturnValue();
  const env = { LIMIT_UPDATES_PER_SECOND: MANY, LIMIT_UPDATE_BURST: MANY, LIMIT_CONNECTIONS_PER_PARTICIPANT: MANY };
  server = await startServer({ env });
  const people = (['caseManager', 'partner', 'expert', 'recorder'] as const).map((role) => ({ role }));
  table = await makeConference(server, { people, open: true });
});

afterEach(async () => {
  for (const line of lines.splice(0)) {
    line.drop();
    if (line instanceof StockLine) line.destroy();
  }
  await server.stop();
});

async function chairSays(type: 'stage.set' | 'funnel.open', fields: Record<string, string>): Promise<void> {
  const { conferenceId, chair, sessionIds } = table;
  const sessionId = sessionIds[0] ?? '';
  const actorId = chair.participantId;
  const answer = await server.conferences.run({ conferenceId, actorId, type, fields: { sessionId, ...fields } });
  expect(answer).toMatchObject({ ok: true });
}

function take(who: string, client: 'slow' | 'stock' = 'slow'): Hand {
  const door = doorOf(server.url, table, who);
  const line = client === 'slow' ? new SlowLine(door) : new StockLine(door);
  lines.push(line);
  return { line, author: table.person(who).participantId };
}

/** Everybody comes back, everything goes out, all say the same. */
async function settle(): Promise<void> {
  await Promise.all(lines.map((line) => (line.online ? null : line.come())));
  const out = () => {
    for (const line of lines) line.flush(Number.POSITIVE_INFINITY);
    return lines.every(({ settled }) => settled) && lines.every(({ doc }) => same(doc, lines[0]?.doc ?? doc));
  };
  await until(out, 'all have the same document').catch((error: unknown) => {
    throw new Error(`they differ: ${JSON.stringify(lines.map(stateOf))}`, { cause: error });
  });
}

/** What tells why lines do not settle. */
function stateOf({ doc, settled, refusals }: Line): Record<string, unknown> {
  const deletes = Y.snapshot(doc).ds.clients;
  return {
    ...{ settled, refusals, clientID: doc.clientID },
    clocks: Object.fromEntries(Y.decodeStateVector(Y.encodeStateVector(doc))),
    deleted: Object.fromEntries([...deletes].map(([id, all]) => [id, all.reduce((sum, { len }) => sum + len, 0)])),
    words: JSON.stringify(doc.getXmlFragment('minutes')).length,
  };
}

/** What is on disk once the server is gone; in one local transaction, in which Yjs tidies nothing. */
async function storedDocument(): Promise<Y.Doc> {
  const store = await openStore({ file: join(server.dataDir, 'samenspraak.sqlite'), log: quietLog, envelope });
  const { snapshot, updates } = await store.document(table.sessionIds[0] as SessionId);
  await store.close();
  const doc = new Y.Doc();
  doc.transact(() => {
    if (snapshot !== null) Y.applyUpdate(doc, snapshot.bytes);
    for (const { bytes } of updates) Y.applyUpdate(doc, bytes);
  });
  return doc;
}

async function editAtRandom(hands: readonly Hand[], { name, edit }: { name: string; edit: Edit }): Promise<Y.Doc> {
  const random = seeded(runSeed(name));
  await settle();
  const turns = rounds(1_500, 0.05);
  for (let turn = 1; turn <= turns; turn += 1) {
    const { line, author } = random.pick(hands);
    // Several in one transaction now and then, as in one message of a client that gathers its changes.
    const times = random.bool(0.2) ? 3 : 1;
    line.doc.transact(() => {
      for (let time = 0; time < times; time += 1) edit(line.doc, { random, author });
    });
    if (random.bool(0.4)) random.pick(lines).flush(1 + random.below(6));
    if (random.bool(0.02)) {
      if (line.online) line.drop();
      // Not waited for: edits go on while the line comes back, and it may break before it stands.
      else line.come().catch(() => undefined);
    }
    if (random.bool(0.2)) await setImmediate();
    if (turn % 500 === 0) await settle();
  }
  await settle();
  take('caseManager');
  await settle();
  expect(lines.map(({ refusals }) => refusals)).toEqual(lines.map(() => 0));
  await server.close();
  const stored = await storedDocument();
  for (const { doc } of [...lines, { doc: stored }]) {
    expect([doc.store.pendingStructs, doc.store.pendingDs]).toEqual([null, null]);
    expect(same(doc, stored)).toBe(true);
  }
  return stored;
}

function idOf(doc: Y.Doc, random: Random): CardId {
  return `card-${doc.clientID}-${random.below(2 ** 31)}` as CardId;
}

/** The map test: types set under keys, values set under few keys by many, keys deleted. */
function editMap(kinds: readonly CardKind[]): Edit {
  return (doc, { random, author }) => {
    const cards = readCards(doc);
    if (cards.length === 0 || random.bool(0.05)) {
      addCard(doc, idOf(doc, random), { kind: random.pick(kinds), author, text: '', order: 'a0' });
      return;
    }
    const { id, kind } = random.pick(cards.slice(0, 4));
    const field = random.pick(fieldsOf(kind).filter((one) => one !== 'lane' && one !== 'shareable'));
    const turn = random.below(10);
    if (turn < 6) setField(doc, id, field, valueFor(random, field) as never);
    else if (turn < 8) setField(doc, id, field, undefined);
    else if (fieldsOf(kind).includes('lane')) {
      placeCard(doc, id, { order: 'b', lane: random.pick(readMeeting(doc)?.lanes ?? []) });
    } else expect(cardMap(doc, id)?.get('kind')).toBe(kind);
  };
}

/** The text test: words come and go at any place of a few texts. */
const editText: Edit = (doc, { random, author }) => {
  const cards = readCards(doc);
  if (cards.length === 0 || (cards.length < 8 && random.bool(0.05))) {
    addCard(doc, idOf(doc, random), { kind: 'concern', author, text: random.pick(WORDS), order: 'a0' });
    return;
  }
  const text = cardText(doc, random.pick(cards.slice(0, 3)).id);
  if (text === null) return;
  const { at, length } = stretch(text, random);
  if (random.bool(0.6)) text.insert(at, random.pick(WORDS));
  else if (length > 0) text.delete(at, length);
};
const WORDS = ['a', 'woord', ' ', 'één', '😀', '\n', '\n\n'];

/** The array test and that of formatted text: nodes, nodes in nodes, attributes, words with and without marks. */
const editMinutes: Edit = (doc, { random }) => {
  const minutes = doc.getXmlFragment('minutes');
  const at = random.below(minutes.length + 1);
  const turn = random.below(20);
  if (minutes.length === 0 || turn === 0) minutes.insert(at, [paragraph(random), paragraph(random)]);
  else if (turn === 1) minutes.insert(at, [list(random)]);
  else if (turn < 4 && at < minutes.length) minutes.delete(at, Math.min(1 + random.below(2), minutes.length - at));
  else editNode(minutes.get(random.below(minutes.length)), random);
};

function editNode(node: unknown, random: Random): void {
  if (node instanceof Y.XmlText) editMarked(node, random);
  if (!(node instanceof Y.XmlElement)) return;
  const turn = random.below(12);
  const isList = node.nodeName === 'bulletList';
  const isHeading = node.nodeName === 'heading';
  if (turn === 0 && isHeading) node.setAttribute('level', (1 + random.below(2)) as unknown as string);
  else if (turn === 1 && isHeading) node.removeAttribute('level');
  else if (turn === 2 && isList) node.insert(random.below(node.length + 1), [item(random)]);
  else if (turn === 3 && isList && node.length > 0) node.delete(random.below(node.length), 1);
  else if (node.length > 0) editNode(node.get(random.below(node.length)), random);
}

function editMarked(text: Y.XmlText, random: Random): void {
  const { at, length } = stretch(text, random);
  const turn = random.below(5);
  if (turn === 0) text.insert(at, random.pick(WORDS));
  else if (turn === 1) text.insert(at, random.pick(WORDS), mark(random));
  else if (turn === 2 && length > 0) text.delete(at, length);
  else if (length > 0) text.format(at, length, mark(random));
}

function mark(random: Random): Record<string, unknown> {
  const name = random.pick(['strong', 'em']);
  return { [name]: random.bool(0.4) ? null : {} };
}

function element(name: string, children: (Y.XmlElement | Y.XmlText)[]): Y.XmlElement {
  const made = new Y.XmlElement(name);
  made.insert(0, children);
  return made;
}
const paragraph = (random: Random) =>
  element(random.pick(['paragraph', 'heading']), [new Y.XmlText(random.pick(WORDS))]);
const item = (random: Random) => element('listItem', [element('paragraph', [new Y.XmlText(random.pick(WORDS))])]);
const list = (random: Random) => element('bulletList', [item(random), item(random)]);

describe("yjs' own random tests, over real sockets that break", () => {
  it('[SYNC-40] map: fields of cards, of the picture', { timeout: patience() }, async () => {
    await chairSays('stage.set', { stage: 'picture' });
    const hands = [take('chair'), take('caseManager'), take('partner', 'stock'), take('expert')];
    const kinds = ['concern', 'incident', 'riskFactor', 'domainNote', 'unknown'] as const;
    const doc = await editAtRandom(hands, { name: 'sync map', edit: editMap(kinds) });
    expect(readCards(doc).length).toBeGreaterThan(4);
  });

  it('[SYNC-41] map: fields and lanes of agreements, in the decision', { timeout: patience() }, async () => {
    await chairSays('stage.set', { stage: 'decision' });
    await chairSays('funnel.open', { lane: 'commit' });
    const hands = [take('chair'), take('caseManager', 'stock'), take('partner'), take('expert')];
    const doc = await editAtRandom(hands, { name: 'sync agreements', edit: editMap(['agreement']) });
    expect(readCards(doc).length).toBeGreaterThan(4);
  });

  it('[SYNC-42] text: words on cards', { timeout: patience() }, async () => {
    await chairSays('stage.set', { stage: 'picture' });
    const hands = [take('chair'), take('caseManager'), take('partner', 'stock'), take('partner'), take('expert')];
    const doc = await editAtRandom(hands, { name: 'sync text', edit: editText });
    expect(readCards(doc).some(({ text }) => text !== '')).toBe(true);
  });

  it('[SYNC-43] array and formatted text: the minutes', { timeout: patience() }, async () => {
    const hands = [take('chair'), take('caseManager', 'stock'), take('recorder'), take('recorder')];
    const doc = await editAtRandom(hands, { name: 'sync minutes', edit: editMinutes });
    expect(doc.getXmlFragment('minutes').length).toBeGreaterThan(0);
  });

  it('[SYNC-44] formatted text, with somebody who only reads it', { timeout: patience() }, async () => {
    const hands = [take('chair'), take('caseManager', 'stock'), take('recorder')];
    take('partner');
    take('expert', 'stock');
    const doc = await editAtRandom(hands, { name: 'sync read minutes', edit: editMinutes });
    expect(doc.getXmlFragment('minutes').length).toBeGreaterThan(0);
  });
});
