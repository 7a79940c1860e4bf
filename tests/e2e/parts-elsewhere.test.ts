import { describe, expect, test } from 'vitest';
import type { Visitor } from '../support/browser.ts';
import { column, untilSaved } from '../support/e2e-cards.ts';
import { splitForAll, switchToOneOf, toPicture, untilAt } from '../support/e2e-seat-split.ts';
import { button, toStage } from '../support/e2e-table.ts';
import { SOON } from '../support/e2e-until.ts';

const TEAM = 'Vooroverleg van de professionals bij dit gezin';
const OM = 'Deel met de officier van justitie over de aangifte';
const CLIENT = 'Deel met Marleen en met wie haar bijstaat';
const LAPTOP = { width: 1440, height: 900 };

const split = splitForAll({
  sessions: [
    { name: TEAM, clients: false, prosecutor: false },
    { name: OM, clients: false, prosecutor: true },
    { name: CLIENT, clients: true, prosecutor: false },
  ],
  people: [
    { name: 'Samira Belhadi', role: 'partner', sessions: [TEAM, OM, CLIENT], organisation: 'Veilig Thuis' },
    { name: 'Floris Hagedoorn', role: 'expert', sessions: [TEAM] },
    { name: 'Marleen', role: 'client', sessions: [CLIENT] },
  ],
});

const partner = () => split.of('Samira Belhadi');
const expert = () => split.of('Floris Hagedoorn');
const tab = ({ page, words }: Visitor, name: string) =>
  page.getByRole('navigation', { name: words('frame.sessions.title') }).getByRole('button', { name: new RegExp(name) });
const addField = (visitor: Visitor) =>
  column(visitor, 'concern').getByLabel(visitor.words('work.add.concern'), { exact: true });

/** The buttons of the chair's bar of which a corner is cut off or lies under something else, by their words. */
function cutOff({ page }: Visitor): Promise<string[]> {
  return page.locator('.bar').evaluate((bar) => {
    const isWhole = (one: Element) => {
      const { left, right, top, bottom } = one.getBoundingClientRect();
      const corners = [
        [left + 4, top + 4],
        [right - 4, bottom - 4],
      ] as const;
      return corners.every(([x, y]) => one.contains(document.elementFromPoint(x, y)));
    };
    return [...bar.querySelectorAll('.bar-presses button')]
      .filter((one) => !isWhole(one) || one.scrollWidth > one.clientWidth + 1)
      .map((one) => one.textContent);
  });
}

describe('a conference in three parts with long names', () => {
  test('[SPLIT-60] who looks at a part that has not begun hears where the table goes, and comes along with one press', async () => {
    const { chair } = split;
    const { page, words } = partner();
    await untilAt(partner(), TEAM);
    await tab(partner(), CLIENT).click();
    await page.getByRole('heading', { name: words('frame.begin.title', { name: CLIENT }) }).waitFor();
    await button(chair, chair.words('frame.switch.press')).click();
    await chair.page.getByRole('radio', { name: OM, exact: true }).click();
    const group = (key: 'frame.switch.wait' | 'frame.switch.already') =>
      chair.page.getByRole('region', { name: chair.words(key, { count: 1 }) });
    await group('frame.switch.wait').getByText('Floris').waitFor();
    await group('frame.switch.already').getByText('Marleen').waitFor();
    await chair.checkAxe('a switch while somebody waits already');
    await button(chair, chair.words('frame.switch.go', { name: OM })).click();
    await untilAt(chair, OM);
    await page.getByText(words('frame.sessionLooking', { name: OM })).waitFor();
    expect(await page.locator('.session-band').isVisible()).toBe(true);
    await partner().checkAxe('a part that has not begun, while the table is elsewhere');
    expect(await partner().isTooWide()).toBe(false);
    await button(partner(), words('frame.sessionReturn', { name: OM })).click();
    await untilAt(partner(), OM);
  });

  test('[SPLIT-61] words that were not placed are offered back with the part to which they belong', async () => {
    const { chair } = split;
    const { page, words } = partner();
    await toPicture(chair, partner());
    await addField(partner()).fill('alleen voor de officier');
    // the conference tells something new meanwhile: that offers nothing back
    const expectedAt = new Date(Date.now() + 3_600_000).toISOString();
    await split.lead('session.plan', CLIENT, { expectedAt });
    await expect.poll(() => partner().hasReceived(expectedAt), SOON).toBe(true);
    expect(await page.locator('.lost').count()).toBe(0);
    await addField(partner()).focus();
    await switchToOneOf(chair, TEAM);
    await button(partner(), words('frame.sessionReturn', { name: TEAM })).click();
    await untilAt(partner(), TEAM);
    await page.getByText('alleen voor de officier', { exact: true }).waitFor();
    await page.getByText(words('frame.left.of', { name: OM })).waitFor();
    await tab(partner(), OM).click();
    await page.getByText(words('frame.left.here', { name: OM })).waitFor();
    await button(partner(), words('frame.lost.forget')).click();
    await button(partner(), words('frame.sessionReturn', { name: TEAM })).click();
    await untilAt(partner(), TEAM);
  });

  test("[FRAME-61] nothing of the chair's bar is cut off: what has no room stands in a menu", async () => {
    const { chair } = split;
    const { page, words } = chair;
    await page.setViewportSize(LAPTOP);
    for (const stage of ['goal', 'picture', 'scale', 'judgement', 'decision'] as const) await toStage(chair, stage);
    await button(chair, words('frame.funnel.open.weigh')).click();
    await expect.poll(() => cutOff(chair), SOON).toEqual([]);
    await button(chair, words('frame.timeout.call')).waitFor();
    await button(chair, words('frame.more.press')).click();
    await chair.checkAxe('more presses');
    await page
      .getByRole('dialog')
      .getByRole('button', { name: words('leading.round.free') })
      .click();
    await page.getByRole('dialog').waitFor({ state: 'detached' });
    await button(expert(), expert().words('frame.timeout.call')).waitFor();
    await expect.poll(() => cutOff(chair), SOON).toEqual([]);
    for (const width of [1280, 1024]) {
      await page.setViewportSize({ ...LAPTOP, width });
      await expect.poll(() => cutOff(chair), SOON).toEqual([]);
    }
    await untilSaved(partner());
    await page.setViewportSize({ width: 1920, height: 1080 });
    await expect.poll(() => cutOff(chair), SOON).toEqual([]);
  });

  test('[SPLIT-62] axe finds nothing on any of these screens', () => {
    expect(split.browser.axe.findings).toEqual([]);
  });
});
