import { draftOf, itemsOf } from '@samenspraak/client/features/preparation/draft.ts';
import { merged } from '@samenspraak/client/features/preparation/merge.ts';
import { itemPrint, type PreparedItem } from '@samenspraak/shared/domain/preparation.ts';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';

const concern = (text: string): PreparedItem => ({ kind: 'concern', text });
const home = (text: string, level?: PreparedItem['level']): PreparedItem => {
  return { kind: 'domainNote', domain: 'housing', text, ...(level && { level }) };
};
const [a, b, c] = [concern('a'), concern('b'), concern('c')];

function bring(base: readonly PreparedItem[], mine: readonly PreparedItem[], theirs: readonly PreparedItem[]) {
  return itemsOf(merged({ base, mine: draftOf(mine), theirs }));
}

describe('two screens of one preparation', () => {
  test('[PREP-20] what either of them added is there', () => {
    expect(bring([a], [a, b], [a, c])).toEqual([a, b, c]);
    expect(bring([], [b], [b])).toEqual([b]);
  });

  test('[PREP-21] what either of them took away untouched is gone', () => {
    expect(bring([a, b], [b], [a, b])).toEqual([b]);
    expect(bring([a, b], [a, b], [b])).toEqual([b]);
  });

  test('[PREP-22] what both changed stays beside each other; what one changed and the other took away stays', () => {
    expect(bring([a], [concern('a here')], [concern('a there')])).toEqual([concern('a here'), concern('a there')]);
    expect(bring([a], [concern('a here')], [])).toEqual([concern('a here')]);
    expect(bring([a], [], [concern('a there')])).toEqual([concern('a there')]);
  });

  test('[PREP-23] a life domain keeps one note with the words of both', () => {
    expect(bring([], [home('Rent is late', 'serious')], [home('Damp walls', 'some')])).toEqual([
      home('Rent is late\nDamp walls', 'serious'),
    ]);
    expect(bring([], [home('Rent is late')], [home('Damp walls', 'some')])).toEqual([
      home('Rent is late\nDamp walls', 'some'),
    ]);
  });

  test('[PREP-24] an item keeps its key, so that the caret stays where it is', () => {
    const mine = draftOf([a, b]);
    const after = merged({ base: [a], mine, theirs: [a, c] });
    expect(after.slice(0, 2).map(({ key }) => key)).toEqual(mine.map(({ key }) => key));
  });

  test('[PREP-25] whatever two screens did, no words that one of them wrote are lost, and the same twice is the same', () => {
    const list = fc.array(fc.constantFrom('a', 'b', 'c', 'd', 'e').map(concern), { maxLength: 6 });
    fc.assert(
      fc.property(list, list, list, (base, mine, theirs) => {
        const after = bring(base, mine, theirs);
        const has = new Set(after.map(itemPrint));
        const old = new Set(base.map(itemPrint));
        for (const item of [...mine, ...theirs]) {
          if (!old.has(itemPrint(item))) expect(has).toContain(itemPrint(item));
        }
        expect(bring(theirs, after, theirs)).toEqual(after);
      }),
      { seed: 20_261_122 },
    );
  });
});
