import { takeToken } from '@samenspraak/client/live/take-token.ts';
import { afterEach, expect, test, vi } from 'vitest';

afterEach(() => void vi.unstubAllGlobals());

function openPage(hash: string) {
  const replaceState = vi.fn();
  vi.stubGlobal('location', { hash, pathname: '/meedoen' });
  vi.stubGlobal('history', { replaceState });
  return replaceState;
}

test('[JOIN-1] the token of a link is read once and taken out of the address bar', () => {
  const replaceState = openPage('#a-secret-token');
  expect(takeToken()).toBe('a-secret-token');
  expect(replaceState).toHaveBeenCalledExactlyOnceWith(null, '', '/meedoen');
});

test('[JOIN-2] a page opened without a token leaves the address alone', () => {
  const replaceState = openPage('');
  expect(takeToken()).toBe('');
  expect(replaceState).not.toHaveBeenCalled();
});
