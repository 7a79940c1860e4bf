import { Store } from '@samenspraak/client/live/store.ts';
import { expect, test } from 'vitest';

test('[LIVE-15] a store tells its listeners of changes alone, and keeps its snapshot until there is one', () => {
  const store = new Store({ a: 1, b: 2 });
  const before = store.snapshot();
  let told = 0;
  const stop = store.subscribe(() => {
    told += 1;
  });
  store.set({ a: 1 });
  expect([told, store.snapshot()]).toEqual([0, before]);
  store.set({ a: 5 });
  expect([told, store.snapshot()]).toEqual([1, { a: 5, b: 2 }]);
  stop();
  store.set({ b: 0 });
  expect(told).toBe(1);
});
