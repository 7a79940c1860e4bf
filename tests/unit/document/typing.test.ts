import { cardText } from '@samenspraak/shared/document/read.ts';
import { addCard, writeText } from '@samenspraak/shared/document/write.ts';
import { cardId, participantId } from '@samenspraak/shared/domain/ids.ts';
import { LIMITS } from '@samenspraak/shared/domain/limits.ts';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import * as Y from 'yjs';

const card = cardId.parse('card-one');
const author = participantId.parse('person-one');

function paper(text: string): Y.Doc {
  const doc = new Y.Doc();
  addCard(doc, card, { kind: 'concern', author, text });
  return doc;
}

function copyOf(doc: Y.Doc): Y.Doc {
  const copy = new Y.Doc();
  Y.applyUpdate(copy, Y.encodeStateAsUpdate(doc));
  return copy;
}

const textOf = (doc: Y.Doc): string => cardText(doc, card)?.toString() ?? '';

/** Texts of few letters, so that much is alike, with pairs that share a half: 😀 and 😁, 😀 and 🨀. */
const words = fc
  .array(fc.constantFrom('a', 'b', ' ', 'é', '😀', '😁', '🨀', '👩‍👧'), { maxLength: 12 })
  .map((parts) => parts.join(''));

describe('typing in a card', () => {
  test('[DOC-9] the text becomes what was typed, wherever the caret is, on every screen', () => {
    fc.assert(
      fc.property(words, words, fc.nat(40), (before, after, caret) => {
        const doc = paper(before);
        const other = copyOf(doc);
        writeText(doc, card, after, caret);
        expect(textOf(doc)).toBe(after);
        Y.applyUpdate(other, Y.encodeStateAsUpdate(doc));
        expect(textOf(other)).toBe(after);
      }),
      { numRuns: 3_000 },
    );
  });

  test('[DOC-10] a long row of keystrokes ends in the text that stands in the field', () => {
    const strokes = fc.array(fc.record({ at: fc.nat(40), cut: fc.nat(3), put: words }), { maxLength: 30 });
    fc.assert(
      fc.property(words, strokes, (start, typed) => {
        const doc = paper(start);
        let field = [...start];
        for (const { at, cut, put } of typed) {
          const place = Math.min(at, field.length);
          field = [...field.slice(0, place), ...put, ...field.slice(place + cut)];
          const caret = [...field.slice(0, place), ...put].join('').length;
          writeText(doc, card, field.join(''), caret);
          expect(textOf(doc)).toBe(field.join(''));
        }
        expect(textOf(copyOf(doc))).toBe(field.join(''));
      }),
      { numRuns: 300 },
    );
  });

  test('[DOC-11] only what differs is changed, in whole characters', () => {
    fc.assert(
      fc.property(words, words, words, words, (head, cut, put, tail) => {
        const doc = paper(head + cut + tail);
        const deltas: Y.YTextEvent['delta'][] = [];
        cardText(doc, card)?.observe((event) => deltas.push(event.delta));
        writeText(doc, card, head + put + tail, (head + put).length);
        for (const { insert, delete: removed } of deltas.flat()) {
          if (typeof insert === 'string') {
            expect(insert.length).toBeLessThanOrEqual(put.length);
            expect(insert).not.toMatch(/\p{Surrogate}/u);
          }
          if (removed !== undefined) expect(removed).toBeLessThanOrEqual(cut.length);
        }
      }),
      { numRuns: 2_000 },
    );
  });

  test('[DOC-12] among equal letters the caret says which was typed', () => {
    for (const caret of [1, 2, 3, 4, 5]) {
      const doc = paper('aaaa');
      const deltas: Y.YTextEvent['delta'][] = [];
      cardText(doc, card)?.observe((event) => deltas.push(event.delta));
      writeText(doc, card, 'aaaaa', caret);
      const before = caret === 1 ? [] : [{ retain: caret - 1 }];
      expect(deltas).toEqual([[...before, { insert: 'a' }]]);
    }
  });

  test('[DOC-13] two people type in one card at once and neither loses a letter', () => {
    const doc = paper('The door.');
    const other = copyOf(doc);
    writeText(doc, card, 'The front door.', 10);
    writeText(other, card, 'The door stays locked.', 21);
    Y.applyUpdate(doc, Y.encodeStateAsUpdate(other));
    Y.applyUpdate(other, Y.encodeStateAsUpdate(doc));
    expect(textOf(doc)).toBe('The front door stays locked.');
    expect(textOf(other)).toBe(textOf(doc));
  });

  test('[DOC-14] typing nothing new changes nothing', () => {
    const doc = paper('unchanged');
    let transactions = 0;
    doc.on('afterTransaction', () => {
      transactions += 1;
    });
    writeText(doc, card, 'unchanged');
    writeText(doc, cardId.parse('card-gone'), 'lost');
    expect(transactions).toBe(0);
  });
});

describe('text that does not fit', () => {
  const most = LIMITS.charactersPerCard;

  test('[DOC-15] text is cut at the limit, in a new card as well', () => {
    const doc = paper('x'.repeat(most + 10));
    expect(textOf(doc)).toHaveLength(most);
    writeText(doc, card, 'y'.repeat(most + 10));
    expect(textOf(doc)).toBe('y'.repeat(most));
  });

  test('[DOC-16] the cut never leaves half a character, so that all screens read the same', () => {
    const doc = paper('');
    writeText(doc, card, `${'x'.repeat(most - 1)}😀`);
    expect(textOf(doc)).toBe('x'.repeat(most - 1));
    expect(textOf(copyOf(doc))).toBe(textOf(doc));
    expect(textOf(paper(`${'x'.repeat(most - 1)}😀`))).toBe('x'.repeat(most - 1));
  });

  test('[DOC-17] half a character that comes from elsewhere is replaced before it is written', () => {
    const doc = paper('a\uD83D');
    writeText(doc, card, '\uDE00b\uD83D', 1);
    expect(textOf(doc)).toBe('\uFFFDb\uFFFD');
    expect(textOf(copyOf(doc))).toBe(textOf(doc));
  });
});
