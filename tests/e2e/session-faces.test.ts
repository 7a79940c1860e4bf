import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { openBrowser, type TestBrowser, type Visitor } from '../support/browser.ts';
import { addCard, column, untilSaved } from '../support/e2e-cards.ts';
import { sitDown } from '../support/e2e-phone.ts';
import { untilAt } from '../support/e2e-seat-split.ts';
import { watch } from '../support/e2e-watch.ts';
import { makeConference, type TestConference } from '../support/people.ts';
import { startServer, type TestServer } from '../support/server.ts';

const LONG = 'Kindermishandelingsexpertisecentrumoverlegtafel';
const NAMES = ['Kamer Linde', 'Kamer Wilg', 'Kamer Esdoorn', 'Kamer Berk', 'Kamer Beuk', LONG];
const SIZES = [
  [320, 640],
  [390, 844],
  [768, 1024],
  [1100, 700],
  [1440, 900],
] as const;

let server: TestServer;
let browser: TestBrowser;
let table: TestConference;
let partner: Visitor;

beforeAll(async () => {
  [server, browser] = await Promise.all([startServer(), openBrowser()]);
  const others = Array.from({ length: 26 }, (_, index) => ({ role: 'partner', name: `${LONG} ${index}` }) as const);
  table = await makeConference(server, {
    sessions: NAMES.map((name) => ({ name, clients: true, prosecutor: false })),
    people: [{ role: 'partner', name: 'Samira' }, { role: 'client', name: 'Marleen', sessions: [0] }, ...others],
    open: true,
  });
  await start(0);
  partner = await browser.visit({ name: 'Samira' });
  await sitDown(partner, server, table);
  await column(partner, 'concern').waitFor();
});
watch(() => browser);
afterAll(() => server.stop());

async function lead(type: 'session.start' | 'stage.set', fields: Readonly<Record<string, unknown>>): Promise<void> {
  const { conferenceId, chair } = table;
  const answer = await server.conferences.run({ conferenceId, actorId: chair.participantId, type, fields });
  if (!answer.ok) throw new Error(`${type}: ${answer.code}`);
}
const start = (index: number) => lead('session.start', { sessionId: table.sessionIds[index] });
const toStage = (stage: string) => lead('stage.set', { sessionId: table.sessionIds[0], stage });

/** The colours and the patterns of the marks beside the names of the sessions. */
function marks({ page }: Visitor): Promise<{ colours: string[]; patterns: string[] }> {
  return page.locator('.session-mark').evaluateAll((all) => ({
    colours: all.map((one) => getComputedStyle(one).backgroundColor),
    patterns: all.map((one) => getComputedStyle(one).backgroundImage),
  }));
}

/** The words on this screen that stick out of what they stand in, or are cut there. */
function cutWords({ page }: Visitor): Promise<string[]> {
  return page.evaluate(() => {
    const found: string[] = [];
    const words = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
    while (words.nextNode() !== null) {
      const { currentNode } = words;
      const around = currentNode.parentElement;
      if (around === null || around.checkVisibility({ visibilityProperty: true }) === false) continue;
      const range = document.createRange();
      range.selectNodeContents(currentNode);
      const { left, right, width } = range.getBoundingClientRect();
      let isNearest = true;
      for (let box: Element | null = around; box !== null && width > 1; box = box.parentElement) {
        const { display, overflowX, position } = getComputedStyle(box);
        // what is only read aloud, and what can be slid along
        if (position === 'absolute' && box.clientWidth <= 1) break;
        if (overflowX === 'auto' || overflowX === 'scroll') break;
        if (display === 'inline' || display === 'contents') continue;
        const edge = box.getBoundingClientRect();
        const isOut = left < edge.left - 1 || right > edge.right + 1;
        if (isOut && (isNearest || overflowX !== 'visible')) {
          found.push(`${currentNode.nodeValue?.trim().slice(0, 30)} out of ${box.tagName}.${box.className}`);
          break;
        }
        isNearest = false;
      }
    }
    return found;
  });
}

/** Looks at the screen at every size, light and dark. */
async function lookAtAll(screen: string): Promise<string[]> {
  const faults: string[] = [];
  for (const [width, height] of SIZES) {
    await partner.page.setViewportSize({ width, height });
    if (await partner.isTooWide()) faults.push(`${screen} at ${width} is too wide`);
    for (const cut of await cutWords(partner)) faults.push(`${screen} at ${width}: ${cut}`);
    for (const colorScheme of ['dark', 'light'] as const) {
      await partner.page.emulateMedia({ colorScheme });
      if (width === 320 || width === 1440) await partner.checkAxe(`${screen}, ${width}, ${colorScheme}`);
    }
  }
  return faults;
}

describe('six sessions for one audience', () => {
  test('[LOOK-1] each has a colour and a pattern of its own, light, dark, and in the colours of the reader', async () => {
    for (const colorScheme of ['light', 'dark'] as const) {
      await partner.page.emulateMedia({ colorScheme });
      const { colours, patterns } = await marks(partner);
      expect(new Set(colours).size, colorScheme).toBe(NAMES.length);
      expect(new Set(patterns).size, colorScheme).toBe(NAMES.length);
    }
    await partner.page.emulateMedia({ forcedColors: 'active' });
    expect(new Set((await marks(partner)).patterns).size).toBe(NAMES.length);
    await partner.page.emulateMedia({ forcedColors: null });
  });

  test('[LOOK-2] nothing is cut or sticks out, whatever the size of the screen and of the words', async () => {
    await addCard(partner, { kind: 'concern', text: `zorgen over ${LONG}` });
    await untilSaved(partner);
    expect(await lookAtAll('six sessions')).toEqual([]);
  });

  test('[LOOK-3] not when somebody looks back at an earlier stage either', async () => {
    const { page, words } = partner;
    await toStage('judgement');
    await page.getByRole('button', { name: new RegExp(`^${words('stage.before')}`) }).click();
    await page.getByText(`zorgen over ${LONG}`).first().waitFor();
    await page.getByRole('button', { name: words('frame.notice.return') }).waitFor();
    expect(await lookAtAll('an earlier stage')).toEqual([]);
    await page.getByRole('button', { name: words('frame.notice.return') }).click();
  });

  test('[LOOK-4] nor when they look at another session', async () => {
    const { page, words } = partner;
    await start(5);
    await untilAt(partner, LONG);
    await page.getByRole('button', { name: /^Kamer Linde/ }).click();
    await page.getByText(words('frame.sessionLooking', { name: LONG })).waitFor();
    expect(await lookAtAll('another session')).toEqual([]);
  });

  test('[LOOK-5] axe finds nothing on any of these screens', () => {
    expect(browser.axe.findings).toEqual([]);
    expect(browser.axe.screens.length).toBeGreaterThan(10);
  });
});
