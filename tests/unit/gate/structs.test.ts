import { expect, test } from 'vitest';
import * as Y from 'yjs';
import { Board, sessionDoc } from '../../fuzz/support/board.ts';
import { content, forge } from '../../fuzz/support/forge.ts';
import { personOf } from '../../fuzz/support/people.ts';
import { boardAt, cardOf, clientOf } from '../../fuzz/support/table.ts';
import { answerOf, ask, endsOf, idOf, NEW, PICTURE } from './ask.ts';

const board = () => boardAt(PICTURE);
const words = content.text('PWND');

/** One item that names its neighbours. */
function put(origin: { client: number; clock: number } | undefined, right?: { client: number; clock: number }) {
  return forge([{ client: NEW, clock: 0, structs: [{ content: words, origin, right }] }]);
}

test('[GATE-3] structs of another, or of the server, are refused', () => {
  const at = board();
  const { last } = endsOf(at, 'partner');
  const client = clientOf(personOf('chair'));
  const clock = Y.getState(at.doc.store, client);
  expect(ask(forge([{ client, clock, structs: [{ content: words, origin: last }] }]))).toBe('update.foreignClient');
  expect(ask(forge([{ client: 1, clock: 0, structs: [{ content: words, origin: last }] }]))).toBe(
    'update.foreignClient',
  );
});

test('[GATE-3] a section that starts beyond what is known is behind, and says from which clock', () => {
  const update = forge([
    { client: NEW, clock: 7, structs: [{ content: words, origin: endsOf(board(), 'partner').last }] },
  ]);
  const verdict = board().check({ actor: personOf('partner'), update });
  expect(verdict).toMatchObject({ ok: false, refusal: { code: 'update.behind' }, client: NEW, clock: 0 });
});

test('[GATE-3] a skip is a gap', () => {
  const structs = [{ content: words, origin: endsOf(board(), 'partner').last }, { content: content.gap(2) }];
  expect(ask(forge([{ client: NEW, clock: 0, structs }]))).toBe('update.behind');
});

test('[GATE-2] what is known already vanishes: a repeated update changes nothing', () => {
  const at = board();
  const update = put(endsOf(at, 'partner').last);
  expect(answerOf(at, update)).toBe('ok');
  expect(at.check({ actor: personOf('partner'), update })).toMatchObject({ ok: true, empty: true, clients: [] });
});

test('[GATE-2] an overlapping item is checked and applied in the same form', () => {
  const at = board();
  expect(answerOf(at, put(endsOf(at, 'partner').last))).toBe('ok');
  const structs = [{ content: content.text('PWND in the plan'), parent: 'plan', key: 'x' }];
  const verdict = at.check({ actor: personOf('partner'), update: forge([{ client: NEW, clock: 0, structs }]) });
  expect(verdict).toMatchObject({
    ok: true,
    touched: new Set([`cards/${cardOf(personOf('partner'), 'concern')}/text/*`]),
  });
});

test('[GATE-4] the place is that of the left neighbour, whatever else is said', () => {
  expect(ask(put(endsOf(board(), 'client').last))).toBe('card.familyWords');
  expect(ask(put(undefined, endsOf(board(), 'client').first))).toBe('card.familyWords');
  expect(ask(put(endsOf(board(), 'partner').last))).toBe('ok');
});

test('[GATE-4] neighbours in different places are refused', () => {
  const at = board();
  expect(ask(put(endsOf(at, 'partner').last, endsOf(at, 'client').first))).toBe('update.malformed');
});

test('[GATE-4] neighbours in crossed order are refused: newcomers would read something else', () => {
  const { first, last } = endsOf(board(), 'partner');
  expect(ask(put(last, first))).toBe('update.malformed');
});

test('[GATE-4] a forward self-reference is refused', () => {
  expect(ask(put({ client: NEW, clock: 3 }))).toBe('update.malformed');
});

test('[GATE-4] a ring of two sections is refused', () => {
  const structs = (client: number) => [{ content: words, origin: { client, clock: 0 } }];
  const update = forge([
    { client: NEW, clock: 0, structs: structs(NEW + 1) },
    { client: NEW + 1, clock: 0, structs: structs(NEW) },
  ]);
  expect(ask(update)).toBe('update.malformed');
});

test('[GATE-4] a neighbour that nobody knows asks for a resync', () => {
  expect(ask(put({ client: 12_345, clock: 0 }))).toBe('update.behind');
});

test('[GATE-4] words for a card that was withdrawn meanwhile come back to their writer', () => {
  const at = board();
  const { last } = endsOf(at, 'partner');
  at.project((doc) => doc.getMap('cards').delete(cardOf(personOf('partner'), 'concern')));
  expect(answerOf(at, put(last))).toBe('card.unknown');
});

test('[GATE-4] words for a withdrawn card that their writer has seen go are taken in as nothing', () => {
  const at = board();
  const own = sessionDoc(NEW);
  Y.applyUpdate(own, Y.encodeStateAsUpdate(at.doc));
  const map = own.getMap('cards').get(cardOf(personOf('partner'), 'concern'));
  if (map instanceof Y.Map) map.get('text').insert(0, 'late words');
  at.project((doc) => doc.getMap('cards').delete(cardOf(personOf('partner'), 'concern')));
  Y.applyUpdate(own, Y.encodeStateAsUpdate(at.doc));
  expect(answerOf(at, Y.encodeStateAsUpdate(own, Y.encodeStateVector(at.doc)))).toBe('ok');
});

test('[GATE-4] a parent that holds a plain value is refused', () => {
  const structs = [{ content: words, parent: idOf(board(), 'partner', 'about') }];
  expect(ask(forge([{ client: NEW, clock: 0, structs }]))).toBe('update.malformed');
});

test('[GATE-6] a delete range beyond what is known is refused', () => {
  const at = board();
  const client = clientOf(personOf('partner'));
  const state = Y.getState(at.doc.store, client);
  expect(answerOf(at, forge([], [{ client, spans: [[state - 1, 3]] }]))).toBe('update.behind');
});

test('[GATE-6] deleting what is deleted already is an honest reconnect', () => {
  const at = board();
  const all = Y.encodeStateAsUpdate(at.doc);
  expect(at.check({ actor: personOf('client'), update: all })).toMatchObject({ ok: true, empty: true });
});

test('[GATE-8] checking changes nothing, in the middle of a transaction too', () => {
  const at = new Board(PICTURE);
  const before = Y.encodeStateAsUpdate(at.doc);
  at.doc.transact(() => ask(put({ client: 12_345, clock: 0 })));
  expect(Y.encodeStateAsUpdate(at.doc)).toEqual(before);
});

test('[GATE-3] thousands of items between the same two neighbours are refused before they hold up the table', () => {
  const { first } = endsOf(board(), 'partner');
  // Deleted ones, so that no limit of the text itself is met.
  const many = (count: number) => Array.from({ length: count }, () => ({ content: content.deleted(1), origin: first }));
  const both = (count: number) =>
    forge([
      { client: NEW, clock: 0, structs: many(count) },
      { client: NEW + 1, clock: 0, structs: many(count) },
    ]);
  expect(ask(both(20))).toBe('ok');
  expect(ask(both(2_000))).toBe('update.malformed');
});

test.each([
  ['an item put between its halves', forge([{ client: NEW, clock: 4, structs: [{ content: words, origin: at(1) }] }])],
  [
    'an item put before its second half',
    forge([{ client: NEW, clock: 4, structs: [{ content: words, right: at(2) }] }]),
  ],
  ['its first half deleted', forge([], [{ client: NEW, spans: [[0, 2]] }])],
  ['its second half deleted', forge([], [{ client: NEW, spans: [[2, 1]] }])],
])('[GATE-30] an emoji is not cut in two: %s', (_how, update) => {
  const table = board();
  const smile = forge([
    { client: NEW, clock: 0, structs: [{ content: content.text('a😀b'), origin: endsOf(table, 'partner').last }] },
  ]);
  expect(answerOf(table, smile)).toBe('ok');
  const before = Y.encodeStateAsUpdate(table.doc);
  expect(answerOf(table, update)).toBe('update.malformed');
  expect(Y.encodeStateAsUpdate(table.doc)).toEqual(before);
});

test('[GATE-30] next to an emoji, and a whole one, is as free as ever', () => {
  const table = board();
  const { last } = endsOf(table, 'partner');
  const smile = forge([{ client: NEW, clock: 0, structs: [{ content: content.text('a😀b'), origin: last }] }]);
  expect(answerOf(table, smile)).toBe('ok');
  expect(answerOf(table, forge([], [{ client: NEW, spans: [[1, 2]] }]))).toBe('ok');
  expect(answerOf(table, forge([{ client: NEW, clock: 4, structs: [{ content: words, origin: at(2) }] }]))).toBe('ok');
});

function at(clock: number): { client: number; clock: number } {
  return { client: NEW, clock };
}
