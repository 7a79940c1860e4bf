import { following, nextShown, type Shown, tableOf } from '@samenspraak/client/features/stage-rail/shown-stage.ts';
import type { Stage } from '@samenspraak/shared/domain/stages.ts';
import { describe, expect, it } from 'vitest';

const moved = (shown: Shown<Stage>, to: Stage, writing = false) => nextShown(shown, { type: 'moved', to, writing });

describe('what one person looks at', () => {
  it('[FRAME-1] whoever is not writing goes along with the table', () => {
    expect(moved(following<Stage>('picture'), 'scale')).toEqual(following('scale'));
  });

  it('[FRAME-2] whoever is writing keeps their stage when the table moves on, and returns with one press', () => {
    const held = moved(following<Stage>('picture'), 'scale', true);
    expect(held).toEqual({ mode: 'held', at: 'picture', table: 'scale' });
    expect(nextShown(held, { type: 'return' })).toEqual(following('scale'));
  });

  it('[FRAME-2] a table that moves on again, or comes back, is followed in words but never pulls', () => {
    const held = moved(following<Stage>('picture'), 'scale', true);
    expect(moved(held, 'judgement')).toEqual({ mode: 'held', at: 'picture', table: 'judgement' });
    expect(moved(held, 'picture')).toEqual(following('picture'));
  });

  it('[FRAME-3] anybody looks back on their own, stays there while the table moves, and returns with one press', () => {
    const looking = nextShown(following<Stage>('decision'), { type: 'look', at: 'picture' });
    expect(looking).toEqual({ mode: 'looking', at: 'picture', table: 'decision' });
    const later = moved(looking, 'close');
    expect(later).toEqual({ mode: 'looking', at: 'picture', table: 'close' });
    expect(tableOf(later)).toBe('close');
    expect(nextShown(later, { type: 'return' })).toEqual(following('close'));
  });

  it('[FRAME-3] looking at where the table is means following it', () => {
    const looking = nextShown(following<Stage>('decision'), { type: 'look', at: 'picture' });
    expect(nextShown(looking, { type: 'look', at: 'decision' })).toEqual(following('decision'));
  });

  it('[FRAME-1] news that is no news changes nothing', () => {
    const shown = following<Stage>('goal');
    expect(moved(shown, 'goal', true)).toBe(shown);
  });
});
