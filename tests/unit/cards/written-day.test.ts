import { wholeDay, writtenDay } from '@samenspraak/client/ui/card/written-day.ts';
import { expect, test } from 'vitest';

test('[CARD-46] a year on its way to four figures is no day yet', () => {
  expect(['0002-12-18', '0020-12-18', '0202-12-18', '2027-12-18'].map(wholeDay)).toEqual([false, false, false, true]);
});

test('[CARD-47] a day that is left with a year of two figures is of this century; one of other lengths means nothing', () => {
  expect(['2027-12-18', '0027-12-18', '0002-12-18', '0202-12-18'].map(writtenDay)).toEqual([
    '2027-12-18',
    '2027-12-18',
    null,
    null,
  ]);
});
