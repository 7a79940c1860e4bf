/** Milliseconds before the first attempt, and the longest wait between two. */
const FIRST = 300;
const LONGEST = 8_000;

/**
 * How long to wait before attempt number `attempt` (0 for the first): twice as long each time, and each time a random part
 * of it, so that a thousand screens that lost the same server do not come back in the same moment. Milliseconds.
 */
export function backoff(attempt: number, random: () => number = Math.random): number {
  const most = Math.min(LONGEST, FIRST * 2 ** attempt);
  return Math.round(most * (0.3 + 0.7 * random()));
}
