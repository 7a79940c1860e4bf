import { scanUpdate } from '@samenspraak/server/rooms/gate/gate.ts';
import { expect, test } from 'vitest';
import * as Y from 'yjs';
import { content, forge } from '../../fuzz/support/forge.ts';
import { ask, NEW } from './ask.ts';

const scan = (...bytes: number[]) => scanUpdate(Uint8Array.from(bytes), 1_000);
const one = (body: (typeof content)['text'] extends (text: string) => infer C ? C : never) =>
  forge([{ client: NEW, clock: 0, structs: [{ content: body, parent: 'cards', key: 'card-00001' }] }]);

test('[GATE-1] an empty update is whole', () => {
  expect(scan(0, 0)).toBe(true);
});

test('[GATE-1] seven bytes that claim millions of structs are turned down before anything is reserved', () => {
  expect(scan(1, 0xff, 0xff, 0xff, 0x0f, 5, 0)).toBe(false);
});

test('[GATE-1] numbers of more than eight bytes, also padded ones, are turned down', () => {
  expect(scan(0x80, 0x80, 0x80, 0x80, 0x80, 0x80, 0x80, 0x80, 0, 0)).toBe(false);
});

test('[GATE-1] bytes behind the end, and an end that is missing, are turned down', () => {
  expect(scan(0, 0, 0)).toBe(false);
  expect(scan(0)).toBe(false);
  expect(scan()).toBe(false);
});

test('[GATE-1] an update longer than a frame names its limit', () => {
  expect(ask(new Uint8Array(300_000))).toBe('limit.reached');
});

test('[GATE-1] two sections of one clientID are turned down: the second would hide the first', () => {
  const section = { client: NEW, clock: 0, structs: [{ content: content.collected(1) }] };
  expect(scanUpdate(forge([section, section]), 1_000)).toBe(false);
});

test('[GATE-1] overlapping or empty delete ranges are turned down', () => {
  expect(
    scanUpdate(
      forge(
        [],
        [
          {
            client: 5,
            spans: [
              [0, 4],
              [2, 1],
            ],
          },
        ],
      ),
      1_000,
    ),
  ).toBe(false);
  expect(scanUpdate(forge([], [{ client: 5, spans: [[0, 0]] }]), 1_000)).toBe(false);
});

test('[GATE-1] items of no length, endless runs and nested values are turned down', () => {
  let deep: unknown = 1;
  for (let i = 0; i < 20; i += 1) deep = [deep];
  for (const body of [
    content.text(''),
    content.values(),
    content.deleted(0),
    content.deleted(2 ** 40),
    content.values(deep),
  ]) {
    expect(scanUpdate(one(body), 1_000)).toBe(false);
  }
});

test('[GATE-1] every content that Yjs writes is a whole update', () => {
  const doc = new Y.Doc();
  doc.getMap('map').set('all', [1, -2, 3.5, 2 ** 40, null, undefined, true, 'x', { y: [new Uint8Array(3)] }]);
  doc.getMap('map').set('sub', new Y.Doc());
  doc.getArray('list').insert(0, [new Uint8Array(4), new Y.Map(), new Y.XmlElement('p'), new Y.XmlText('t')]);
  doc.getText('text').insertEmbed(0, { image: 'x' });
  doc.getText('text').insert(0, 'words', { bold: true });
  doc.getText('text').delete(1, 2);
  expect(scanUpdate(Y.encodeStateAsUpdate(doc), 10_000)).toBe(true);
});

test('[GATE-2] text that is no UTF-8 is refused, not thrown', () => {
  const update = one(content.text('abc'));
  const spoiled = update.map((byte) => (byte === 0x62 ? 0xff : byte));
  expect(ask(spoiled)).toBe('update.malformed');
});

test('[GATE-1] a V2 update is not spoken', () => {
  const doc = new Y.Doc();
  doc.getMap('cards').set('card-00001', 'x');
  expect(ask(Y.encodeStateAsUpdateV2(doc))).not.toBe('ok');
});
