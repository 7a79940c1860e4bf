import type { Intent } from '@samenspraak/shared/commands/registry.ts';

/** How long, in ms, a second press of the same hand counts as the tail of the first. */
export const STILL_MS = 600;

/** Presses that move the same thing. Each keeps its own time, so that a call for rest never waits for a change of stage. */
export type Hand = 'table' | 'rest' | 'round' | 'ballot';

/** Until when, in ms on the clock of `performance`, a hand is still. */
export type Still = ReadonlyMap<Hand, number>;

/** Which hand this press is of; null for presses that move nobody's screen. */
export function handOf({ type }: Intent): Hand | null {
  switch (type) {
    case 'stage.set':
    case 'funnel.open':
      return 'table';
    case 'timeout.call':
    case 'timeout.end':
      return 'rest';
    case 'round.start':
    case 'round.next':
    case 'round.end':
    case 'hand.answer':
      return 'round';
    case 'ballot.open':
    case 'ballot.reveal':
    case 'ballot.again':
    case 'ballot.close':
      return 'ballot';
    default:
      return null;
  }
}

/** Whether this hand is still now: a press of it is ignored. */
export function isStill(still: Still, { hand, now }: { hand: Hand | null; now: number }): boolean {
  return hand !== null && now < (still.get(hand) ?? Number.NEGATIVE_INFINITY);
}

/** The hands after a press at `now`; what has passed is forgotten. */
export function afterPress(still: Still, { hand, now }: { hand: Hand; now: number }): Still {
  return new Map([...still].filter(([, until]) => now < until)).set(hand, now + STILL_MS);
}
