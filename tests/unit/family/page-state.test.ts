import { pageIn, stepTo } from '@samenspraak/client/app/family/page-state.ts';
import type { SessionId } from '@samenspraak/shared/domain/ids.ts';
import { expect, it } from 'vitest';

const [here, elsewhere] = ['session-here', 'session-elsewhere'] as SessionId[] as [SessionId, SessionId];

it('[FAM-19] a step in the history that is not a page beside the moment is the moment', () => {
  expect(pageIn(stepTo('table', here), here)).toBe('table');
  expect(pageIn(stepTo('people', here), here)).toBe('people');
  for (const other of [null, undefined, 'table', {}, stepTo('now', here), { page: 7, at: here }]) {
    expect(pageIn(other, here)).toBe('now');
  }
});

it('[FAM-19] a page of one session is not opened in another', () => {
  expect(pageIn(stepTo('people', elsewhere), here)).toBe('now');
});
