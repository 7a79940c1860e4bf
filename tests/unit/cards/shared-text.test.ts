import { SharedText, type TextField } from '@samenspraak/client/ui/card/shared-text.ts';
import { cardText } from '@samenspraak/shared/document/read.ts';
import { addCard, writeText } from '@samenspraak/shared/document/write.ts';
import type { CardId, ParticipantId } from '@samenspraak/shared/domain/ids.ts';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import * as Y from 'yjs';

const card = 'card-0001' as CardId;

class Field implements TextField {
  value = '';
  selectionStart = 0;
  selectionEnd = 0;
  setSelectionRange(start: number, end: number) {
    this.selectionStart = start;
    this.selectionEnd = end;
  }
}

function newDoc(text: string): Y.Doc {
  const doc = new Y.Doc();
  addCard(doc, card, { kind: 'concern', author: 'person-01' as ParticipantId, text });
  return doc;
}

function bind(doc: Y.Doc) {
  const field = new Field();
  const text = new SharedText({ doc, card, field, hasFocus: () => true, changed: () => {} });
  function type(at: number, words: string) {
    field.value = field.value.slice(0, at) + words + field.value.slice(at);
    field.setSelectionRange(at + words.length, at + words.length);
    text.typed();
  }
  return { field, text, type };
}

/** Two screens with a line between them that is only pulled when asked. */
function twoScreens(words: string) {
  const one = newDoc(words);
  const two = new Y.Doc();
  const exchange = () => {
    Y.applyUpdate(two, Y.encodeStateAsUpdate(one, Y.encodeStateVector(two)));
    Y.applyUpdate(one, Y.encodeStateAsUpdate(two, Y.encodeStateVector(one)));
  };
  exchange();
  return { one, two, exchange };
}

describe('two people type in one card', () => {
  it('[CARD-4] both see both, and neither caret is pushed from its word', () => {
    const { one, two, exchange } = twoScreens('de kinderen slapen');
    const left = bind(one);
    const right = bind(two);
    left.type(0, 'Soms: ');
    right.type(18, ' slecht');
    exchange();
    expect(left.field.value).toBe('Soms: de kinderen slapen slecht');
    expect(right.field.value).toBe(left.field.value);
    expect(left.field.selectionStart).toBe(6);
    expect(right.field.selectionStart).toBe(31);
  });

  it('[CARD-4] after any typing on both sides the two fields say the same', () => {
    const step = fc.record({ left: fc.boolean(), at: fc.nat(), words: fc.string({ minLength: 1, maxLength: 4 }) });
    fc.assert(
      fc.property(fc.array(fc.oneof(step, fc.constant('exchange' as const)), { maxLength: 30 }), (steps) => {
        const { one, two, exchange } = twoScreens('begin');
        const [left, right] = [bind(one), bind(two)];
        for (const now of steps) {
          if (now === 'exchange') exchange();
          else {
            const screen = now.left ? left : right;
            screen.type(now.at % (screen.field.value.length + 1), now.words);
          }
        }
        exchange();
        expect(left.field.value).toBe(right.field.value);
        expect(left.field.value).toBe(cardText(one, card)?.toString());
      }),
    );
  });

  it('[CARD-3] while letters are composed the field is left alone; afterwards both changes stand', () => {
    const doc = newDoc('ce');
    const { field, text } = bind(doc);
    text.composing(true);
    field.value = 'cé';
    field.setSelectionRange(2, 2);
    text.typed();
    writeText(doc, card, '>> ce', 3);
    expect(field.value).toBe('cé');
    text.composing(false);
    expect(field.value).toBe('>> cé');
    expect(field.selectionStart).toBe(5);
    expect(cardText(doc, card)?.toString()).toBe('>> cé');
  });

  it('[CARD-5] a field without the focus gets no caret, which would steal the focus', () => {
    const doc = newDoc('aan tafel');
    const field = new Field();
    let carets = 0;
    field.setSelectionRange = () => {
      carets += 1;
    };
    new SharedText({ doc, card, field, hasFocus: () => false, changed: () => {} });
    writeText(doc, card, 'niet aan tafel');
    expect(field.value).toBe('niet aan tafel');
    expect(carets).toBe(0);
  });

  it('[CARD-48] a letter typed after the card was taken away leaves the words in the field, to be offered back', () => {
    const doc = newDoc('de oudste');
    const { field, type } = bind(doc);
    doc.getMap('cards').delete(card);
    type(9, ' slaapt');
    type(16, ' slecht');
    expect(field.value).toBe('de oudste slaapt slecht');
    expect(field.selectionStart).toBe(23);
    expect(cardText(doc, card)).toBeNull();
  });
});
