import { afterAll, afterEach, beforeEach, expect } from 'vitest';
import type { TestBrowser } from './browser.ts';

/** Watches every window: a picture of each when a test fails, and no test passes in which anything went wrong unseen. */
export function watch(browser: () => TestBrowser): void {
  beforeEach(({ onTestFailed }) => {
    onTestFailed(async () => {
      console.info(`pictures of all windows: ${await browser().takePictures()}`);
    });
  });
  afterEach(() => {
    expect(browser().takeTroubles()).toEqual([]);
  });
  afterAll(() => browser().close());
}
