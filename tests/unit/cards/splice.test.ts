import { applySplice, moveCaret, moveSplice, spliceBetween } from '@samenspraak/client/ui/card/splice.ts';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import * as Y from 'yjs';

describe('what is typed becomes the smallest change', () => {
  it('[CARD-1] any edit of a text is one change that gives back exactly that text', () => {
    fc.assert(
      fc.property(fc.string(), fc.string(), fc.nat(), (before, after, caret) => {
        const splice = spliceBetween(before, after, caret % (after.length + 1));
        expect(applySplice(before, splice)).toBe(after);
      }),
    );
  });

  it('[CARD-1] of equal letters, the one at the caret was typed', () => {
    expect(spliceBetween('aa', 'aaa', 1)).toEqual({ at: 0, removed: 0, added: 'a' });
    expect(spliceBetween('aa', 'aaa', 3)).toEqual({ at: 2, removed: 0, added: 'a' });
  });
});

describe('a caret keeps its place while others type', () => {
  it('[CARD-2] what comes before it moves it along, what comes after or at it does not', () => {
    expect(moveCaret(3, [{ insert: 'xy' }])).toBe(5);
    expect(moveCaret(3, [{ retain: 3 }, { insert: 'xy' }])).toBe(3);
    expect(moveCaret(3, [{ retain: 5 }, { insert: 'xy' }])).toBe(3);
  });

  it('[CARD-2] a deletion around it leaves it where the text closed', () => {
    expect(moveCaret(4, [{ retain: 2 }, { delete: 5 }])).toBe(2);
    expect(moveCaret(4, [{ delete: 1 }, { retain: 1 }, { delete: 1 }])).toBe(2);
    expect(moveCaret(1, [{ retain: 2 }, { delete: 5 }])).toBe(1);
  });

  it('[CARD-2] it stands at the same letter after any change of another', () => {
    fc.assert(
      fc.property(fc.string({ minLength: 1 }), fc.string({ minLength: 1 }), fc.nat(), fc.nat(), (text, added, a, b) => {
        const caret = a % text.length;
        const at = b % (text.length + 1);
        const doc = new Y.Doc();
        const shared = doc.getText();
        shared.insert(0, text);
        let moved = caret;
        shared.observe((event) => {
          moved = moveCaret(moved, event.delta);
        });
        shared.insert(at, added);
        const expected = at < caret ? caret + added.length : caret;
        expect(moved).toBe(expected);
      }),
    );
  });

  it('[CARD-3] what was being composed lands where it was begun, whatever came meanwhile', () => {
    const typed = spliceBetween('hallo', 'hallöo', 5);
    const moved = moveSplice(typed, [{ insert: '>> ' }]);
    expect(applySplice('>> hallo', moved)).toBe('>> hallöo');
  });
});
