import type { OrganisationAnswer } from '@samenspraak/shared/protocol/answers.ts';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { openBrowser, type TestBrowser, type Visitor } from '../support/browser.ts';
import { addCard } from '../support/e2e-cards.ts';
import { sitDown } from '../support/e2e-phone.ts';
import { button, toStage } from '../support/e2e-table.ts';
import { SOON } from '../support/e2e-until.ts';
import { watch } from '../support/e2e-watch.ts';
import { call, makeConference, makeUser } from '../support/people.ts';
import { startServer, type TestServer } from '../support/server.ts';
import { type SyncClient, seat } from '../support/sync-client.ts';
import { lookAround } from './choices/table.ts';

const OTHERS = Array.from({ length: 28 }, (_, index) => `Deelnemer ${index + 1}`);

let server: TestServer;
let browser: TestBrowser;
let chair: Visitor;
let Samira: Visitor;
let seated: SyncClient[];

beforeAll(async () => {
  [server, browser] = await Promise.all([startServer(), openBrowser()]);
  const cookie = await makeUser(server);
  const { body } = await call<OrganisationAnswer>(server.url, 'POST /api/organisations', {
    cookie,
    body: { name: 'Veilig Thuis' },
  });
  const { organisationId } = body;
  const people = ['Samira', ...OTHERS].map((name) => ({ role: 'partner' as const, name, organisationId }));
  const conference = await makeConference(server, { people, open: true });
  [chair, Samira] = await Promise.all([browser.visit({ name: 'chair' }), browser.visit({ name: 'Samira' })]);
  for (const one of [chair, Samira]) await sitDown(one, server, conference);
  seated = await Promise.all(OTHERS.map((name) => seat(server.url, conference, name)));
});
watch(() => browser);
afterAll(async () => {
  for (const one of seated) one.cut();
  await server.stop();
});

const names = ({ page }: Visitor) => page.locator('.ballot-names');

/** Whether all of the press is on the screen. */
async function isInSight({ page }: Visitor, name: string): Promise<boolean> {
  const box = await page.getByRole('button', { name, exact: true }).first().boundingBox();
  const size = page.viewportSize();
  return box !== null && size !== null && box.y >= 0 && box.y + box.height <= size.height;
}

describe('who is ready, with thirty at the table', () => {
  test('[PICK-74] each stands there by name, who is still thinking first, and the list says that there is more', async () => {
    await toStage(chair, 'goal');
    await toStage(chair, 'picture');
    await addCard(Samira, { kind: 'concern', text: 'Er hangt een huisuitzetting boven het hoofd' });
    await button(chair, chair.words('choice.bar.biggestConcern.open')).click();
    await names(chair).getByText('Deelnemer 28').waitFor();
    await Samira.page.locator('.biggest-option').click();
    await button(Samira, Samira.words('choice.give')).click();
    await names(chair)
      .getByRole('heading', { name: chair.words('work.scale.has', { count: 1 }) })
      .waitFor();
    const lines = await names(chair).getByRole('listitem').allInnerTexts();
    expect(lines.at(-1)).toBe('Samira Veilig Thuis');
    expect(lines[0]).toMatch(/^Deelnemer \d+ Veilig Thuis$/);
    expect(new Set(lines).size).toBe(29);
    expect(await names(chair).getAttribute('data-below')).toBe('');
    expect(await names(chair).getAttribute('tabindex')).toBe('0');
    expect(await lookAround(chair, 'thirty who choose')).toEqual([]);
  });

  test('[PICK-75] the press that shows all choices is in sight, however long the list, also on a low screen', async () => {
    const reveal = chair.words('choice.reveal', { count: 1, total: 29 });
    for (const height of [900, 620]) {
      await chair.page.setViewportSize({ width: 1366, height });
      expect(await isInSight(chair, reveal)).toBe(true);
      await names(chair).evaluate((list) => {
        list.scrollTop = list.scrollHeight;
      });
      expect(await isInSight(chair, reveal)).toBe(true);
      await expect.poll(() => names(chair).getAttribute('data-below'), SOON).toBeNull();
    }
    await chair.page.setViewportSize({ width: 1440, height: 900 });
  });

  test('[A11Y-46] axe finds nothing on these screens', () => {
    expect(browser.axe.findings).toEqual([]);
  });
});
