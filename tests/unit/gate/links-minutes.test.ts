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
])('[GATE-5] minutes hold no %s', (_what, body) => {
  const structs = [{ content: body, parent: 'minutes' }];
  expect(ask(forge([{ client: NEW, clock: 0, structs }]), 'recorder')).toBe('update.forbidden');
});

test('[GATE-5] marks in the minutes are known ones, and links lead to pages or post', () => {
  const mark = (key: string, value: unknown) => {
    const text = { content: content.type(6), parent: 'minutes' };
    const format = { content: content.format(key, JSON.stringify(value)), parent: { client: NEW, clock: 0 } };
    return ask(forge([{ client: NEW, clock: 0, structs: [text, format] }]), 'recorder');
  };
  expect(mark('strong', {})).toBe('ok');
  expect(mark('link', { href: 'https://example.org' })).toBe('ok');
  expect(mark('link', { href: 'javascript:alert(1)' })).toBe('update.forbidden');
  expect(mark('onclick', {})).toBe('update.forbidden');
});

test('[GATE-5] minutes nested beyond all reason are refused: Yjs deletes by recursion', () => {
  const structs = Array.from({ length: 40 }, (_, depth) => ({
    content: content.type(3, 'blockquote'),
    parent: depth === 0 ? 'minutes' : { client: NEW, clock: depth - 1 },
  }));
  expect(ask(forge([{ client: NEW, clock: 0, structs }]), 'recorder')).toBe('update.forbidden');
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
