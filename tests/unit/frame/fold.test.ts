import { type Fold, foldedOf, foldingOrder } from '@samenspraak/client/features/chair-bar/fold.ts';
import { describe, expect, it } from 'vitest';

const WIDTHS: Readonly<Record<Fold, number>> = { round: 100, light: 150, back: 120 };
const row = (room: number, widths: Readonly<Record<Fold, number>> = WIDTHS, hasRound = false) => ({
  ...{ room, gap: 6, fixed: [90, 140, 110], more: 80 },
  items: foldingOrder(hasRound).map((name) => ({ name, width: widths[name] })),
});

describe("the row of the chair's bar", () => {
  it('[FRAME-60] keeps everything in sight where there is room, and folds the least needed first where there is none', () => {
    expect(foldedOf(row(740))).toEqual([]);
    expect(foldedOf(row(739))).toEqual(['round']);
    expect(foldedOf(row(719))).toEqual(['round', 'light']);
    expect(foldedOf(row(500))).toEqual(['round', 'light', 'back']);
    expect(foldedOf(row(100))).toEqual(['round', 'light', 'back']);
  });

  it('[FRAME-60] what has nothing to show takes no room', () => {
    expect(foldedOf(row(608, { ...WIDTHS, back: 0 }))).toEqual(['round']);
    expect(foldedOf(row(614, { ...WIDTHS, back: 0 }))).toEqual([]);
  });

  it('[FRAME-60] a round that is under way folds last', () => {
    expect(foldedOf(row(700, WIDTHS, true))).toEqual(['light']);
  });
});
