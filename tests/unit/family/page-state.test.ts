import { pageIn } from '@samenspraak/client/app/family/page-state.ts';
import { expect, it } from 'vitest';

it('[FAM-19] a step in the history that is not a page beside the moment is the moment', () => {
  expect(pageIn({ page: 'table' })).toBe('table');
  expect(pageIn({ page: 'people' })).toBe('people');
  for (const other of [null, undefined, 'table', {}, { page: 'now' }, { page: 7 }]) expect(pageIn(other)).toBe('now');
});
