import { changedCards } from '@samenspraak/client/live/changed-cards.ts';
import { changesIn } from '@samenspraak/client/live/changes-in.ts';
import { UnsavedWords, writtenClock } from '@samenspraak/client/live/unsaved-words.ts';
import { addCard, setField, writeText } from '@samenspraak/shared/document/write.ts';
import type { CardId, ParticipantId } from '@samenspraak/shared/domain/ids.ts';
import { describe, expect, test } from 'vitest';
import * as Y from 'yjs';

const CARD = 'card-one-1' as CardId;
const OTHER = 'card-two-2' as CardId;
const AUTHOR = 'somebody-1' as ParticipantId;

/** A screen of its own: a document with what was typed on it remembered. */
function screen(from?: Y.Doc) {
  const doc = new Y.Doc();
  if (from !== undefined) Y.applyUpdate(doc, Y.encodeStateAsUpdate(from));
  const words = new UnsavedWords(doc);
  doc.on('afterTransaction', (transaction: Y.Transaction) => {
    if (!transaction.local) return;
    for (const id of changedCards(transaction)) words.note(id);
    if (changesIn(transaction, doc.getXmlFragment('minutes'))) words.note('minutes');
  });
  return { doc, words };
}

function send(from: Y.Doc, to: Y.Doc): void {
  Y.applyUpdate(to, Y.encodeStateAsUpdate(from, Y.encodeStateVector(to)));
}

describe('words that did not reach the disk', () => {
  test('[LIVE-5] a new card that was refused is offered back whole', () => {
    const { doc, words } = screen();
    addCard(doc, CARD, { kind: 'concern', author: AUTHOR, text: 'Nobody sleeps' });
    writeText(doc, CARD, 'Nobody sleeps well');
    expect(words.since(0)).toEqual([{ cardId: CARD, text: 'Nobody sleeps well' }]);
  });

  test('[LIVE-5] words that are on disk are not offered back', () => {
    const { doc, words } = screen();
    addCard(doc, CARD, { kind: 'concern', author: AUTHOR, text: 'Known. ' });
    words.settle(writtenClock(doc));
    expect(words.since(0)).toEqual([]);
    writeText(doc, CARD, 'Known. And new.');
    expect(words.since(0)).toEqual([{ cardId: CARD, text: 'And new.' }]);
  });

  test('[LIVE-36] a word of which the end did not get through is offered back whole', () => {
    const { doc, words } = screen();
    addCard(doc, CARD, { kind: 'concern', author: AUTHOR, text: 'Nobody sle' });
    words.settle(writtenClock(doc));
    writeText(doc, CARD, 'Nobody sleeps');
    expect(words.since(0)).toEqual([{ cardId: CARD, text: 'sleeps' }]);
    words.settle(writtenClock(doc));
    writeText(doc, CARD, 'Nobody sleeps well');
    expect(words.since(0)).toEqual([{ cardId: CARD, text: 'well' }]);
  });

  test('[LIVE-6] in a text of two people only the own words come back, in their order', () => {
    const theirs = screen();
    addCard(theirs.doc, CARD, { kind: 'concern', author: AUTHOR, text: 'middle' });
    const mine = screen(theirs.doc);
    writeText(mine.doc, CARD, 'middle end');
    writeText(mine.doc, CARD, 'begin middle end', 6);
    expect(mine.words.since(0)).toEqual([{ cardId: CARD, text: 'begin  …  end' }]);
  });

  test('[LIVE-6] what was taken out again is not offered back', () => {
    const { doc, words } = screen();
    addCard(doc, CARD, { kind: 'concern', author: AUTHOR, text: '' });
    writeText(doc, CARD, 'a slip');
    writeText(doc, CARD, '');
    expect(words.since(0)).toEqual([]);
  });

  test('[LIVE-7] a card taken away by another while words were under way still gives them back', () => {
    const theirs = screen();
    addCard(theirs.doc, CARD, { kind: 'concern', author: AUTHOR, text: 'Shared' });
    const mine = screen(theirs.doc);
    writeText(mine.doc, CARD, 'Shared, with my addition');
    theirs.doc.getMap('cards').delete(CARD);
    send(theirs.doc, mine.doc);
    expect(mine.words.since(0)).toEqual([{ cardId: CARD, text: ', with my addition'.trim() }]);
  });

  test('[LIVE-8] the reason written on an agreement is a text too, a moved card is none', () => {
    const { doc, words } = screen();
    addCard(doc, CARD, { kind: 'agreement', author: AUTHOR, text: 'Call' });
    addCard(doc, OTHER, { kind: 'idea', author: AUTHOR, text: '' });
    words.settle(writtenClock(doc));
    setField(doc, CARD, 'why', 'So that it stays calm');
    setField(doc, OTHER, 'lane', 'weigh');
    expect(words.since(0)).toEqual([{ cardId: CARD, text: 'So that it stays calm' }]);
  });

  test('[LIVE-9] a refusal from a later clock on leaves out what was taken in before it', () => {
    const { doc, words } = screen();
    addCard(doc, CARD, { kind: 'concern', author: AUTHOR, text: 'taken in' });
    const clock = writtenClock(doc);
    addCard(doc, OTHER, { kind: 'idea', author: AUTHOR, text: 'refused' });
    expect(words.since(clock)).toEqual([{ cardId: OTHER, text: 'refused' }]);
  });

  describe('of the minutes', () => {
    const write = (doc: Y.Doc, ...lines: readonly string[]) =>
      doc.getXmlFragment('minutes').push(
        lines.map((line) => {
          const paragraph = new Y.XmlElement('paragraph');
          paragraph.insert(0, [new Y.XmlText(line)]);
          return paragraph;
        }),
      );

    test('[LIVE-5] come back in one piece, a line for each paragraph, and belong to no card', () => {
      const theirs = screen();
      write(theirs.doc, 'Theirs');
      const mine = screen(theirs.doc);
      write(mine.doc, 'Mine', 'and more');
      expect(mine.words.since(0)).toEqual([{ cardId: null, text: 'Mine\nand more' }]);
      mine.words.settle(writtenClock(mine.doc));
      expect(mine.words.since(0)).toEqual([]);
    });

    test('[LIVE-7] come back also when another took the paragraph away', () => {
      const theirs = screen();
      write(theirs.doc, 'Theirs');
      const mine = screen(theirs.doc);
      const line = mine.doc.getXmlFragment('minutes').get(0);
      const text = line instanceof Y.XmlElement ? line.get(0) : null;
      if (text instanceof Y.XmlText) text.insert(6, ', and mine');
      theirs.doc.getXmlFragment('minutes').delete(0, 1);
      send(theirs.doc, mine.doc);
      expect(mine.words.since(0)).toEqual([{ cardId: null, text: ', and mine' }]);
    });
  });
});
