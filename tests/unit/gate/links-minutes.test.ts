import { addLink, removeLink } from '@samenspraak/shared/document/write.ts';
import type { CardId, LinkId, ParticipantId } from '@samenspraak/shared/domain/ids.ts';
import type { Role } from '@samenspraak/shared/domain/roles.ts';
import { expect, test } from 'vitest';
import * as Y from 'yjs';
import { contentOf, sessionDoc } from '../../fuzz/support/board.ts';
import { content, forge } from '../../fuzz/support/forge.ts';
import { personOf } from '../../fuzz/support/people.ts';
import { boardAt, clientOf } from '../../fuzz/support/table.ts';
import { answerOf, ask, NEW, PICTURE } from './ask.ts';

const LINK = 'link-00001' as LinkId;
const PARTNER = personOf('partner').participantId;

function does(role: Role, act: (doc: Y.Doc) => void) {
  const board = boardAt(PICTURE);
  const own = sessionDoc(NEW);
  Y.applyUpdate(own, Y.encodeStateAsUpdate(board.doc));
  act(own);
  return answerOf(board, Y.encodeStateAsUpdate(own, Y.encodeStateVector(board.doc)), role);
}

function adds(role: Role, author: ParticipantId, from: string = 'card-00001') {
  return does(role, (doc) =>
    addLink(doc, LINK, { from: from as CardId, to: 'card-00002' as CardId, kind: 'causes', author }),
  );
}

test('[GATE-7] links are added by professionals, in their own name, between cards', () => {
  expect(adds('partner', PARTNER)).toBe('ok');
  expect(adds('client', personOf('client').participantId)).toBe('role.forbidden');
  expect(adds('partner', personOf('chair').participantId)).toBe('update.forbidden');
  expect(adds('partner', PARTNER, 'x')).toBe('update.forbidden');
});

test('[GATE-5] a link has all its fields and no others', () => {
  const fields = { from: 'card-00001', to: 'card-00002', kind: 'causes', author: PARTNER };
  const set = (entries: Record<string, unknown>) =>
    does('partner', (doc) => doc.getMap('links').set(LINK, new Y.Map(Object.entries(entries))));
  expect(set(fields)).toBe('ok');
  expect(set({ ...fields, colour: 'red' })).toBe('update.forbidden');
  expect(set({ from: 'card-00001' })).toBe('update.forbidden');
  expect(set({ ...fields, kind: 'likes' })).toBe('update.forbidden');
});

test('[GATE-7] a link goes by the hand of its maker alone, and whole', () => {
  const link = (role: Role) => `link-of-${clientOf(personOf(role))}` as LinkId;
  expect(does('partner', (doc) => removeLink(doc, link('partner')))).toBe('ok');
  expect(does('partner', (doc) => removeLink(doc, link('expert')))).toBe('card.notYours');
  const inside = (act: (map: Y.Map<unknown>) => void) =>
    does('partner', (doc) => {
      const map = doc.getMap('links').get(link('partner'));
      if (map instanceof Y.Map) act(map);
    });
  expect(inside((map) => map.delete('kind'))).toBe('update.forbidden');
  expect(inside((map) => map.set('kind', 'protects'))).toBe('update.forbidden');
});

test('[GATE-7] minutes are written by those who keep them', () => {
  const write = (role: Role) =>
    does(role, (doc) => doc.getXmlFragment('minutes').insert(0, [new Y.XmlElement('paragraph')]));
  expect(write('recorder')).toBe('ok');
  expect(write('partner')).toBe('role.forbidden');
});

test.each([
  ['unknown nodes', content.type(3, 'script')],
  ['hooks', content.type(5, 'paragraph')],
  ['lists and maps', content.type(1)],
  ['loose words', content.text('x')],
  ['words outside a paragraph', content.type(6)],
])('[GATE-5] minutes hold no %s', (_what, body) => {
  const structs = [{ content: body, parent: 'minutes' }];
  expect(ask(forge([{ client: NEW, clock: 0, structs }]), 'recorder')).toBe('update.forbidden');
});

test('[GATE-5] minutes are bold and slanted at most: no addresses lead out of them', () => {
  const mark = (key: string, value: unknown) => {
    const paragraph = { content: content.type(3, 'paragraph'), parent: 'minutes' };
    const text = { content: content.type(6), parent: { client: NEW, clock: 0 } };
    const format = { content: content.format(key, JSON.stringify(value)), parent: { client: NEW, clock: 1 } };
    return ask(forge([{ client: NEW, clock: 0, structs: [paragraph, text, format] }]), 'recorder');
  };
  expect(mark('strong', {})).toBe('ok');
  expect(mark('em', null)).toBe('ok');
  expect(mark('strong', { class: 'x' })).toBe('update.forbidden');
  expect(mark('strong', true)).toBe('update.forbidden');
  expect(mark('strong--abcdefgh', {})).toBe('update.forbidden');
  expect(mark('link', { href: 'https://example.org' })).toBe('update.forbidden');
  expect(mark('link', { href: 'javascript:alert(1)' })).toBe('update.forbidden');
  expect(mark('onclick', {})).toBe('update.forbidden');
});

/** Nodes in one another, the first in the minutes, with what stands under a key of the last one. */
function nested(names: readonly string[], attribute?: { key: string; value: unknown }) {
  const nodes = names.map((name, depth) => ({
    content: content.type(3, name),
    parent: depth === 0 ? 'minutes' : { client: NEW, clock: depth - 1 },
  }));
  const last = { client: NEW, clock: names.length - 1 };
  const set = attribute && { content: content.values(attribute.value), parent: last, key: attribute.key };
  return ask(forge([{ client: NEW, clock: 0, structs: set ? [...nodes, set] : nodes }]), 'recorder');
}

test('[GATE-5] nodes of the minutes stand where the editor puts them', () => {
  expect(nested(['bulletList', 'listItem', 'paragraph', 'hardBreak'])).toBe('ok');
  expect(nested(['numberedList', 'listItem', 'bulletList', 'listItem'])).toBe('ok');
  expect(nested(['listItem'])).toBe('update.forbidden');
  expect(nested(['mention'])).toBe('update.forbidden');
  expect(nested(['bulletList', 'paragraph'])).toBe('update.forbidden');
  expect(nested(['paragraph', 'paragraph'])).toBe('update.forbidden');
  expect(nested(['paragraph', 'mention', 'hardBreak'])).toBe('update.forbidden');
  expect(nested(['bulletList', 'listItem', 'heading'])).toBe('update.forbidden');
  expect(nested(['toString'])).toBe('update.forbidden');
});

test('[GATE-5] nodes of the minutes have their own attributes, with values that make sense', () => {
  expect(nested(['heading'], { key: 'level', value: 2 })).toBe('ok');
  expect(nested(['heading'], { key: 'level', value: 3 })).toBe('update.forbidden');
  expect(nested(['heading'], { key: 'level', value: '2' })).toBe('update.forbidden');
  expect(nested(['heading'], { key: 'onclick', value: 2 })).toBe('update.forbidden');
  expect(nested(['paragraph'], { key: 'level', value: 2 })).toBe('update.forbidden');
  expect(nested(['bulletList'], { key: 'style', value: 'x' })).toBe('update.forbidden');
});

test('[GATE-5] a mention holds the id of a card, and no words or address of it', () => {
  const mention = (value: unknown, key = 'cardId') => nested(['paragraph', 'mention'], { key, value });
  expect(mention('card-00001')).toBe('ok');
  // of another session, or of none: an id that shows nothing
  expect(mention('card-of-another-session')).toBe('ok');
  expect(mention('vader slaat moeder')).toBe('update.forbidden');
  expect(mention('javascript:alert(1)')).toBe('update.forbidden');
  expect(mention({ href: 'x' })).toBe('update.forbidden');
  expect(mention('card-00001', 'href')).toBe('update.forbidden');
  expect(mention('card-00001', 'text')).toBe('update.forbidden');
});

test('[GATE-5] a value that was changed and changed again before it was sent is one item, and no misdeed', () => {
  const heading = { content: content.type(3, 'heading'), parent: 'minutes' };
  const level = { content: content.values(1, 2), parent: { client: NEW, clock: 0 }, key: 'level' };
  const sections = [{ client: NEW, clock: 0, structs: [heading, level] }];
  expect(ask(forge(sections, [{ client: NEW, spans: [[1, 2]] }]), 'recorder')).toBe('ok');
  expect(ask(forge(sections), 'recorder')).toBe('update.forbidden');
});

test('[GATE-5] minutes nested beyond all reason are refused: Yjs deletes by recursion', () => {
  const lists = (most: number) =>
    nested(Array.from({ length: 2 * most }, (_, at) => (at % 2 ? 'listItem' : 'bulletList')));
  expect(lists(6)).toBe('ok');
  expect(lists(8)).toBe('update.forbidden');
});

test('[GATE-6] tidying marks away is passed over, not refused, for who may not write minutes', () => {
  const board = boardAt(PICTURE);
  const marks = [...board.doc.store.clients.values()].flat().filter((one) => {
    return one instanceof Y.Item && one.content instanceof Y.ContentFormat && !one.deleted;
  });
  const mark = marks[0];
  if (mark === undefined) throw new Error('no mark on the table');
  const before = contentOf(board.doc);
  const update = forge([], [{ client: mark.id.client, spans: [[mark.id.clock, 1]] }]);
  expect(answerOf(board, update, 'partner')).toBe('ok');
  expect(contentOf(board.doc)).toBe(before);
});
