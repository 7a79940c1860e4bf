import { DocumentStore } from '@samenspraak/client/live/document-store.ts';
import { addCard, addLink, writeText } from '@samenspraak/shared/document/write.ts';
import type { CardId, LinkId, ParticipantId } from '@samenspraak/shared/domain/ids.ts';
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import * as Y from 'yjs';

const FIRST = 'card-one-1' as CardId;
const SECOND = 'card-two-2' as CardId;
const AUTHOR = 'somebody-1' as ParticipantId;

let frames: (() => void)[] = [];

beforeEach(() => {
  frames = [];
  vi.stubGlobal('requestAnimationFrame', (run: () => void) => frames.push(run));
  vi.stubGlobal('cancelAnimationFrame', () => {});
});

afterEach(() => {
  for (const run of frames) run();
  vi.unstubAllGlobals();
});

function board() {
  const doc = new Y.Doc();
  addCard(doc, FIRST, { kind: 'concern', author: AUTHOR, text: 'one', order: 'a0' });
  addCard(doc, SECOND, { kind: 'concern', author: AUTHOR, text: 'two', order: 'a1' });
  const store = new DocumentStore();
  store.attach(doc);
  return { doc, store };
}

describe('the document as plain values', () => {
  test('[LIVE-17] what this person types shows at once; cards that did not change stay the same objects', () => {
    const { doc, store } = board();
    const before = store.snapshot();
    writeText(doc, FIRST, 'one more');
    const after = store.snapshot();
    expect(after.cards.map(({ text }) => text)).toEqual(['one more', 'two']);
    expect(after.cards[1]).toBe(before.cards[1]);
    expect(after.roster).toBe(before.roster);
    store.detach();
  });

  test('[MAP-29] a link shows at once to who drew it; typing leaves the list of links the same object', () => {
    const { doc, store } = board();
    addLink(doc, 'link-one-1' as LinkId, { from: FIRST, to: SECOND, kind: 'causes', author: AUTHOR });
    const { links } = store.snapshot();
    expect(links).toMatchObject([{ from: FIRST, to: SECOND, kind: 'causes', author: AUTHOR }]);
    writeText(doc, FIRST, 'one more');
    expect(store.snapshot().links).toBe(links);
    store.detach();
  });

  test('[LIVE-18] what others do is shown once per frame, however many changes came', () => {
    const { doc, store } = board();
    const theirs = new Y.Doc();
    Y.applyUpdate(theirs, Y.encodeStateAsUpdate(doc));
    let told = 0;
    store.subscribe(() => {
      told += 1;
    });
    for (const text of ['a', 'ab', 'abc']) {
      writeText(theirs, SECOND, text);
      Y.applyUpdate(doc, Y.encodeStateAsUpdate(theirs, Y.encodeStateVector(doc)));
    }
    expect([told, store.snapshot().cardsById.get(SECOND)?.text]).toEqual([0, 'two']);
    for (const run of frames.splice(0)) run();
    expect([told, store.snapshot().cardsById.get(SECOND)?.text]).toEqual([1, 'abc']);
    store.detach();
  });

  test('[LIVE-19] a card that was taken away is gone, and the order is the board’s', () => {
    const { doc, store } = board();
    doc.getMap('cards').delete(FIRST);
    expect(store.snapshot().cards.map(({ id }) => id)).toEqual([SECOND]);
    store.detach();
  });
});
