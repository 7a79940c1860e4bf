import { describe, expect, test } from 'vitest';
import type { Visitor } from '../support/browser.ts';
import { splitForAll, untilAt } from '../support/e2e-seat-split.ts';
import { button } from '../support/e2e-table.ts';

const OM = 'OM-deel';
const CLIENT = 'Cliëntdeel';

const CLOCK = new Intl.DateTimeFormat('nl-NL', { hour: '2-digit', minute: '2-digit', timeZone: 'Europe/Amsterdam' });

/** What the clock of a visitor shows so many minutes from now, in a whole five. */
function clock(minutes: number): string {
  const five = 5 * 60_000;
  const at = new Date(Math.round((Date.now() + minutes * 60_000) / five) * five);
  return CLOCK.format(at);
}

const PLANNED = new Date(Date.now() + 50 * 60_000);

const split = splitForAll({
  sessions: [
    { name: OM, clients: false, prosecutor: true },
    {
      ...{ name: CLIENT, clients: true, prosecutor: false },
      startsAt: PLANNED.toISOString(),
    },
  ],
  people: [
    { name: 'Samira Belhadi', role: 'partner', sessions: [OM, CLIENT], organisation: 'Veilig Thuis' },
    { name: 'Mr. Van Wassenaer', role: 'prosecutor', sessions: [OM], organisation: 'Openbaar Ministerie' },
    { name: 'Floris Hagedoorn', role: 'expert', sessions: [CLIENT] },
    { name: 'Marleen', role: 'client', sessions: [CLIENT] },
  ],
});

const phone = () => split.of('Marleen');
const expert = () => split.of('Floris Hagedoorn');
const prosecutor = () => split.of('Mr. Van Wassenaer');

/** Waits until this screen says around when it is its reader's turn. */
async function untilToldAround({ page }: Visitor, time: string): Promise<void> {
  await page
    .locator('main p')
    .filter({ hasText: new RegExp(`\\brond ${time} uur`, 'i') })
    .first()
    .waitFor();
}

/** The button of the bar that says who waits for a part, and around when that begins or goes on. */
const turn = ({ page }: Visitor, says: RegExp) => page.getByRole('button', { name: says });

async function passOn(chair: Visitor, label: string, time: string): Promise<void> {
  const sheet = chair.page.getByRole('dialog', { name: chair.words('turn.title') });
  await sheet.getByLabel(label, { exact: true }).fill(time);
  await sheet.getByRole('button', { name: chair.words('turn.save') }).click();
  await sheet.getByText(chair.words('turn.saved')).waitFor();
}

/** The chair brings the table to the other session, with the time around which this one goes on. */
async function switchWith(chair: Visitor, { to, from, back }: { to: string; from: string; back: string }) {
  await button(chair, chair.words('frame.switch.to', { name: to })).click();
  const field = chair.page.getByLabel(chair.words('turn.goesOn', { name: from }), { exact: true });
  expect(await field.inputValue()).toMatch(/^\d\d:\d[05]$/);
  await field.fill(back);
  await button(chair, chair.words('frame.switch.go', { name: to })).click();
  await untilAt(chair, to);
}

describe('whoever waits knows roughly when', () => {
  test('[TURN-40] the bar says who waits for a part and when it begins; one press changes what they see', async () => {
    const { chair } = split;
    await untilAt(prosecutor(), OM);
    await turn(chair, /2 mensen · Cliëntdeel begint rond \d\d:\d\d/).click();
    const sheet = chair.page.getByRole('dialog', { name: chair.words('turn.title') });
    await sheet.getByText(chair.words('turn.waits', { names: 'Floris Hagedoorn, Marleen' })).waitFor();
    await chair.checkAxe('who waits for which part');
    const time = clock(25);
    await passOn(chair, chair.words('turn.begins', { name: CLIENT }), time);
    await chair.page.keyboard.press('Escape');
    await untilToldAround(phone(), time);
    await untilToldAround(expert(), time);
    await phone().checkAxe('waiting, with a time');
    await turn(chair, new RegExp(`Cliëntdeel begint rond ${time}`)).waitFor();
  });

  test('[TURN-45] what is no time stops the press, keeps the words and what was told, and says what to do', async () => {
    const { chair } = split;
    const { words } = chair;
    await turn(chair, /Cliëntdeel begint rond/).click();
    const sheet = chair.page.getByRole('dialog', { name: words('turn.title') });
    const field = sheet.getByLabel(words('turn.begins', { name: CLIENT }), { exact: true });
    const told = await field.inputValue();
    for (const [typed, says] of [
      ['half vijf', words('common.timeWrong')],
      ['25:99', words('common.timeWrong')],
      [clock(-20), words('turn.past')],
    ] as const) {
      await field.fill(typed);
      await field.press('Enter');
      await sheet.getByText(says).waitFor();
      expect(await field.inputValue()).toBe(typed);
      await sheet.getByRole('button', { name: words('turn.save') }).click();
      expect(await field.evaluate((one) => one === document.activeElement)).toBe(true);
      expect(await sheet.getByText(words('turn.saved')).count()).toBe(0);
    }
    await chair.checkAxe('a time that is over');
    await turn(chair, new RegExp(`Cliëntdeel begint rond ${told}`)).waitFor();
    await field.fill('');
    await sheet.getByRole('button', { name: words('turn.save') }).click();
    await sheet.getByText(words('turn.savedPlanned', { time: CLOCK.format(PLANNED) })).waitFor();
    expect(await field.inputValue()).toBe(CLOCK.format(PLANNED));
    await chair.page.keyboard.press('Escape');
  });

  test('[TURN-45] a switch does not go with what is no time', async () => {
    const { chair } = split;
    await button(chair, chair.words('frame.switch.to', { name: CLIENT })).click();
    const field = chair.page.getByLabel(chair.words('turn.goesOn', { name: OM }), { exact: true });
    await field.fill('half vijf');
    await button(chair, chair.words('frame.switch.go', { name: CLIENT })).click();
    await chair.page.getByText(chair.words('common.timeWrong')).waitFor();
    expect(await field.inputValue()).toBe('half vijf');
    await chair.page.keyboard.press('Escape');
    await untilAt(chair, OM);
    await untilAt(prosecutor(), OM);
  });

  test('[TURN-41] a switch with a time tells it to those who stop, and to nobody else', async () => {
    const back = clock(35);
    await switchWith(split.chair, { to: CLIENT, from: OM, back });
    await untilAt(expert(), CLIENT);
    await untilToldAround(prosecutor(), back);
    await turn(split.chair, new RegExp(`1 persoon · OM-deel gaat verder rond ${back}`)).waitFor();
    const told = prosecutor().hasReceived('"expectedAt":"');
    expect(told).toBe(true);
    for (const who of [expert(), phone()]) expect(who.hasReceived(OM), who.name).toBe(false);
  });

  test('[TURN-42] the phone of a client shows around when their talk goes on, and that it takes longer once it does', async () => {
    const { chair } = split;
    const back = clock(45);
    await switchWith(chair, { to: OM, from: CLIENT, back });
    await untilToldAround(phone(), back);
    await untilToldAround(expert(), back);
    await turn(chair, new RegExp(`2 mensen · Cliëntdeel gaat verder rond ${back}`)).waitFor();
    const expectedAt = new Date(Date.now() - 20 * 60_000).toISOString();
    await split.lead('session.plan', CLIENT, { expectedAt });
    await phone().page.getByText(phone().words('family.turn.late')).waitFor();
    await expert()
      .page.locator('main p')
      .filter({ hasText: expert().words('turn.late') })
      .first()
      .waitFor();
    await phone().checkAxe('it takes longer');
  });

  test('[TURN-43] who put the phone away does not count as connected', async () => {
    const { chair } = split;
    await expert().page.close();
    await turn(chair, /1 persoon · Cliëntdeel/).waitFor();
    await button(chair, chair.words('frame.switch.to', { name: CLIENT })).click();
    const enter = chair.words('turn.enter', { count: 3, here: 2 });
    await chair.page.getByRole('region', { name: enter }).getByText(chair.words('turn.notHere')).waitFor();
    await chair.page.keyboard.press('Escape');
  });

  test('[TURN-44] axe finds nothing on any of these screens', () => {
    expect(split.browser.axe.findings).toEqual([]);
  });
});
