import type { CardSnapshot } from '@samenspraak/shared/document/card-snapshot.ts';
import { ORIGIN } from '@samenspraak/shared/document/origins.ts';
import { readCard, readCards, readLinks } from '@samenspraak/shared/document/read.ts';
import { addCard, addLink, placeCard, removeLink, setField, takeLink } from '@samenspraak/shared/document/write.ts';
import { cardId, linkId, participantId } from '@samenspraak/shared/domain/ids.ts';
import { describe, expect, test } from 'vitest';
import * as Y from 'yjs';

const author = participantId.parse('person-one');
const one = cardId.parse('card-one');
const two = cardId.parse('card-two');

const AGREEMENT: Omit<CardSnapshot, 'id'> = {
  kind: 'agreement',
  author,
  voice: 'child',
  text: 'The school calls on Fridays.',
  about: ['child 2'],
  basis: 'told',
  source: 'school',
  shareable: 'notNow',
  lane: 'commit',
  order: 'a0',
  who: ['school', author],
  by: '2027-01-15',
  why: 'somebody hears it when the week was hard',
  forWhom: ['child 2'],
  answers: [two],
  term: 'short',
  load: 'light',
  watcher: author,
};

/** The origins of the transactions that a change takes. */
function originsOf(doc: Y.Doc, change: () => void): unknown[] {
  const origins: unknown[] = [];
  const note = (transaction: Y.Transaction) => origins.push(transaction.origin);
  doc.on('afterTransaction', note);
  change();
  doc.off('afterTransaction', note);
  return origins;
}

describe('cards', () => {
  test('[DOC-1] a card reads as it was put on the board, in another copy of the document as well', () => {
    const doc = new Y.Doc();
    addCard(doc, one, AGREEMENT);
    expect(readCard(doc, one)).toEqual({ id: one, ...AGREEMENT });
    const copy = new Y.Doc();
    Y.applyUpdate(copy, Y.encodeStateAsUpdate(doc));
    expect(readCard(copy, one)).toEqual({ id: one, ...AGREEMENT });
  });

  test('[DOC-2] a new card comes in one transaction that undo does not touch', () => {
    const doc = new Y.Doc();
    expect(originsOf(doc, () => addCard(doc, one, AGREEMENT))).toEqual([ORIGIN.add]);
  });

  test('[DOC-3] fields that are left out are absent, not empty', () => {
    const doc = new Y.Doc();
    addCard(doc, one, { kind: 'concern', author, text: '', basis: undefined });
    expect(readCard(doc, one)).toEqual({ id: one, kind: 'concern', author, text: '' });
  });

  test('[DOC-4] a field is set and cleared by itself', () => {
    const doc = new Y.Doc();
    addCard(doc, one, { kind: 'concern', author, text: 'noise at night' });
    setField(doc, one, 'basis', 'suspected');
    expect(readCard(doc, one)?.basis).toBe('suspected');
    setField(doc, one, 'basis', undefined);
    expect(readCard(doc, one)).not.toHaveProperty('basis');
  });

  test('[DOC-5] a card that is gone stays gone, whatever is still written to it', () => {
    const doc = new Y.Doc();
    const origins = originsOf(doc, () => {
      setField(doc, one, 'basis', 'seen');
      placeCard(doc, one, { order: 'a1', lane: 'weigh' });
    });
    expect(origins).toEqual([]);
    expect(readCards(doc)).toEqual([]);
    expect(readCard(doc, one)).toBeNull();
  });

  test('[DOC-6] a card is moved in one transaction, so that nobody sees it halfway', () => {
    const doc = new Y.Doc();
    addCard(doc, one, { kind: 'idea', author, text: 'a key for her sister', lane: 'brainstorm', order: 'a0' });
    expect(originsOf(doc, () => placeCard(doc, one, { order: 'a5', lane: 'weigh' }))).toEqual([ORIGIN.edit]);
    expect(readCard(doc, one)).toMatchObject({ order: 'a5', lane: 'weigh' });
    placeCard(doc, one, { order: 'a6' });
    expect(readCard(doc, one)).toMatchObject({ order: 'a6', lane: 'weigh' });
  });

  test('[DOC-7] cards come in board order, and everybody agrees on ties', () => {
    const [left, right] = [new Y.Doc(), new Y.Doc()];
    addCard(left, two, { kind: 'concern', author, text: '2', order: 'a1' });
    addCard(right, one, { kind: 'concern', author, text: '1', order: 'a1' });
    addCard(right, cardId.parse('card-zero'), { kind: 'concern', author, text: '0', order: 'a0' });
    addCard(left, cardId.parse('card-bare'), { kind: 'concern', author, text: 'without a place' });
    Y.applyUpdate(left, Y.encodeStateAsUpdate(right));
    Y.applyUpdate(right, Y.encodeStateAsUpdate(left));
    const texts = readCards(left).map(({ text }) => text);
    expect(texts).toEqual(['without a place', '0', '1', '2']);
    expect(readCards(right).map(({ text }) => text)).toEqual(texts);
  });
});

describe('links', () => {
  test('[DOC-8] a link reads as it was drawn, until it is taken away', () => {
    const doc = new Y.Doc();
    const id = linkId.parse('link-one');
    addLink(doc, id, { from: one, to: two, kind: 'keepsUp', author });
    expect(readLinks(doc)).toMatchObject([{ id, from: one, to: two, kind: 'keepsUp' }]);
    removeLink(doc, id);
    expect(readLinks(doc)).toEqual([]);
  });

  test('[MAP-28] undo brings back a link that this person drew, and none that somebody else did', () => {
    const doc = new Y.Doc();
    const undo = new Y.UndoManager(doc.getMap('links'), { trackedOrigins: new Set([ORIGIN.edit]), captureTimeout: 0 });
    const own = linkId.parse('link-own');
    const theirs = linkId.parse('link-theirs');
    addLink(doc, own, { from: one, to: two, kind: 'causes', author });
    addLink(doc, theirs, { from: two, to: one, kind: 'causes', author: participantId.parse('person-two') });
    undo.clear();
    takeLink(doc, theirs);
    expect(undo.canUndo()).toBe(false);
    removeLink(doc, own);
    undo.undo();
    expect(readLinks(doc)).toEqual([{ id: own, from: one, to: two, kind: 'causes', author }]);
  });
});
