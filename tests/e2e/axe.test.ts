import { afterAll, beforeAll, expect, test } from 'vitest';
import { openBrowser, type TestBrowser } from '../support/browser.ts';

const FAULTY = `<!doctype html><html lang="nl"><title>Bord</title><main><h1>Bord</h1>
  <p style="color: #bbb; background: #fff">bleek</p><input aria-label="naam" /><button></button></main></html>`;

let browser: TestBrowser;

beforeAll(async () => {
  browser = await openBrowser();
});
afterAll(() => browser.close());

test('[A11Y-70] what is wrong with a screen is found at the first look, and at a later one when axe is there already', async () => {
  const visitor = await browser.visit({ name: 'faulty' });
  await visitor.page.setContent(FAULTY);
  const found = async (look: () => Promise<void>) => {
    await look();
    return browser.axe.findings.splice(0).map((one) => one.replace(/^[^:]*: /, '').split('\n')[0]);
  };
  const all = ['button-name', 'color-contrast', 'kept on disk', 'target-size'];
  expect((await found(() => visitor.checkAxe('faulty'))).sort()).toEqual(all);
  expect((await found(() => visitor.checkAxe('faulty'))).sort()).toEqual(all);
  expect(await found(() => visitor.checkColours('faulty'))).toEqual(['color-contrast']);
});
