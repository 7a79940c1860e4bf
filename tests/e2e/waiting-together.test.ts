import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { openBrowser, type TestBrowser, type Visitor } from '../support/browser.ts';
import { pressKey } from '../support/e2e-keyboard.ts';
import { watch } from '../support/e2e-watch.ts';
import { makeConference } from '../support/people.ts';
import { startServer, type TestServer } from '../support/server.ts';

const FIRST = 'Vooroverleg van de professionals die bij dit gezin betrokken zijn';
const SECOND = 'Deel met Marleen en met wie haar thuis en in de wijk bijstaat';
const NAMES = 'Anna van der Wijngaarden-Hoogendijk, Ben en Carla';

let server: TestServer;
let browser: TestBrowser;
let chair: Visitor;

beforeAll(async () => {
  [server, browser] = await Promise.all([startServer(), openBrowser()]);
  const table = await makeConference(server, {
    sessions: [
      { name: FIRST, clients: false, prosecutor: false },
      { name: SECOND, clients: true, prosecutor: false },
    ],
    people: [
      { role: 'partner', name: 'Anna van der Wijngaarden-Hoogendijk' },
      { role: 'partner', name: 'Ben' },
      { role: 'partner', name: 'Carla', sessions: [0] },
      { role: 'client', name: 'Marleen', sessions: [1] },
    ],
  });
  chair = await browser.visit({ name: 'chair' });
  const [name = '', ...value] = table.chair.cookie.split('=');
  await chair.context.addCookies([{ name, value: value.join('='), url: server.url }]);
  await chair.page.goto(`${server.url}/overleg/${table.conferenceId}/${table.chair.participantId}`);
});
watch(() => browser);
afterAll(() => server.stop());

describe('before the conference is opened', () => {
  test('[LATE-36] those who come to the first part are let in at one press; the client of the second still knocks', async () => {
    const { page, words } = chair;
    await page.getByText(words('arrival.everybody.says', { session: FIRST, names: NAMES })).waitFor();
    for (const width of [390, 1440]) {
      await page.setViewportSize({ width, height: 900 });
      await chair.checkAxe(`who knocks before the opening, ${width} px wide`);
      expect(await chair.isTooWide()).toBe(false);
    }
    await pressKey(chair, words('arrival.everybody.press'));
    await page.getByText(words('arrival.everybody.admitted', { names: NAMES })).waitFor();
    const admitted = page.getByRole('listitem').filter({ hasText: words('frame.open.admitted') });
    expect(await admitted.count()).toBe(3);
    await page.getByRole('button', { name: words('frame.waiting.admitOne', { name: 'Marleen' }) }).waitFor();
    expect(await page.getByRole('button', { name: words('arrival.everybody.press') }).count()).toBe(0);
    expect(browser.axe.findings).toEqual([]);
  });
});
