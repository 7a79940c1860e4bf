import { afterPress, handOf, isStill, STILL_MS } from '@samenspraak/client/features/chair-bar/press-guard.ts';
import { sessionId } from '@samenspraak/shared/domain/ids.ts';
import { describe, expect, it } from 'vitest';

const session = { sessionId: sessionId.parse('session-0001') };

describe('a double press in the bar', () => {
  it('[FRAME-14] a hand is still for a moment after its press, and then moves again', () => {
    const still = afterPress(new Map(), { hand: 'table', now: 1_000 });
    expect(isStill(still, { hand: 'table', now: 1_000 })).toBe(true);
    expect(isStill(still, { hand: 'table', now: 999 + STILL_MS })).toBe(true);
    expect(isStill(still, { hand: 'table', now: 1_000 + STILL_MS })).toBe(false);
  });

  it('[FRAME-14] a call for rest does not wait for a change of stage, and a menu for nothing', () => {
    const still = afterPress(new Map(), { hand: 'table', now: 1_000 });
    expect(isStill(still, { hand: handOf({ type: 'timeout.call', ...session }), now: 1_001 })).toBe(false);
    expect(isStill(still, { hand: handOf({ type: 'help.answer', ...session }), now: 1_001 })).toBe(false);
  });

  it('[FRAME-14] a step of the stage and a lane of the funnel are the same hand', () => {
    const still = afterPress(new Map(), { hand: 'table', now: 0 });
    expect(isStill(still, { hand: handOf({ type: 'stage.set', ...session, stage: 'goal' }), now: 1 })).toBe(true);
    expect(isStill(still, { hand: handOf({ type: 'funnel.open', ...session, lane: 'weigh' }), now: 1 })).toBe(true);
  });

  it('[FRAME-14] what has passed is forgotten', () => {
    const once = afterPress(new Map(), { hand: 'round', now: 0 });
    expect([...afterPress(once, { hand: 'rest', now: STILL_MS }).keys()]).toEqual(['rest']);
  });
});
