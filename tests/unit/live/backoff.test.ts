import { backoff } from '@samenspraak/client/live/backoff.ts';
import { expect, test } from 'vitest';

test('[LIVE-14] the wait before coming back grows, has a chance in it, and is never longer than eight seconds', () => {
  for (let attempt = 0; attempt < 12; attempt += 1) {
    const [least, most] = [backoff(attempt, () => 0), backoff(attempt, () => 1)];
    expect(least).toBeGreaterThan(0);
    expect(most).toBeGreaterThan(least);
    expect(most).toBeLessThanOrEqual(8_000);
  }
  expect(backoff(3, () => 1)).toBeGreaterThan(backoff(0, () => 1));
});
