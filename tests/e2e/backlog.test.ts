import { explain } from '@samenspraak/shared/domain/explain.ts';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { openBrowser, type TestBrowser, type Visitor } from '../support/browser.ts';
import { addCard, cardId, untilSaved } from '../support/e2e-cards.ts';
import { minutesField, openMinutes } from '../support/e2e-minutes.ts';
import { sitDown } from '../support/e2e-phone.ts';
import { SOON } from '../support/e2e-until.ts';
import { watch } from '../support/e2e-watch.ts';
import { makeConference, type TestConference } from '../support/people.ts';
import { startServer, type TestServer } from '../support/server.ts';

const RECORDER = 'Wietske Notenboom';
const PARTNER = 'Samira Belhadi';
/** A door that takes little, so that the test need not write a book. Far above it the server cuts the line unread. */
const FRAME_BYTES = 2_048;
const FAR_TOO_MUCH = `${'weer een regel. '.repeat((5 * FRAME_BYTES) / 16)}en dan het slot`;

let server: TestServer;
let browser: TestBrowser;
let table: TestConference;
let recorder: Visitor;
let partner: Visitor;
let lines = 0;

beforeAll(async () => {
  [server, browser] = await Promise.all([
    startServer({ env: { LIMIT_FRAME_BYTES: String(FRAME_BYTES) } }),
    openBrowser(),
  ]);
  const people = [
    { name: RECORDER, role: 'recorder' },
    { name: PARTNER, role: 'partner' },
  ] as const;
  table = await makeConference(server, { people, open: true });
  recorder = await browser.visit({ name: RECORDER });
  partner = await browser.visit({ name: PARTNER });
  recorder.page.on('websocket', (socket) => {
    if (socket.url().includes('/sync/')) lines += 1;
  });
  for (const one of [recorder, partner]) await sitDown(one, server, table);
});
watch(() => browser);
afterAll(() => server.stop());

describe('more than can be sent', () => {
  test('[E2E-28] what is far too much to send is offered back once, and the line stands for all that comes after', async () => {
    await openMinutes(recorder);
    await minutesField(recorder).click();
    await recorder.page.keyboard.type('Vooraf. ');
    await untilSaved(recorder);
    recorder.expectLineCut();
    await recorder.context.setOffline(true);
    await recorder.page.getByText(recorder.words('frame.offline.title')).waitFor();
    await minutesField(recorder).click();
    await recorder.page.keyboard.press('Control+End');
    await recorder.page.keyboard.insertText(FAR_TOO_MUCH);
    await recorder.page.getByText(recorder.words('frame.saved.offline')).waitFor();
    const before = lines;
    await recorder.context.setOffline(false);
    const lost = recorder.page.locator('.lost-item');
    await lost.waitFor();
    expect(await lost.locator('.lost-words').textContent()).toContain('en dan het slot');
    await lost.getByText(explain({ code: 'input.tooLarge' }, 'nl')).waitFor();
    await untilSaved(recorder);
    recorder.expectTrouble(null);
    await expect.poll(() => minutesField(recorder).textContent(), SOON).toBe('Vooraf. ');
    await minutesField(recorder).click();
    await recorder.page.keyboard.press('Control+End');
    await recorder.page.keyboard.type('Daarna.');
    await untilSaved(recorder);
    await addCard(partner, { kind: 'concern', text: 'de ruzie begint' });
    await cardId(recorder, 'de ruzie begint');
    // one that was cut off, and one that stands
    expect(lines - before).toBe(2);
    expect(await recorder.page.locator('.lost-item').count()).toBe(1);
  });
});
