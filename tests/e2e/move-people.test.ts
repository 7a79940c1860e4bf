import { beforeAll, describe, expect, test } from 'vitest';
import type { Visitor } from '../support/browser.ts';
import { addCard, cardField, column, untilSaved } from '../support/e2e-cards.ts';
import { splitForAll, toPicture, untilAt } from '../support/e2e-seat-split.ts';
import { button } from '../support/e2e-table.ts';
import { SOON } from '../support/e2e-until.ts';

const FIRST = 'Deel met Marleen';
const SECOND = 'Deel met Johan';

const split = splitForAll({
  sessions: [
    { name: FIRST, clients: true, prosecutor: false },
    { name: SECOND, clients: true, prosecutor: false },
  ],
  people: [
    { name: 'Teun Oosterlaar', role: 'caseManager', sessions: [FIRST, SECOND], organisation: 'Wijkteam' },
    { name: 'Samira Belhadi', role: 'partner', sessions: [FIRST], organisation: 'Veilig Thuis' },
    { name: 'Marleen', role: 'client', sessions: [FIRST] },
    { name: 'Tante Jo', role: 'confidant', sessions: [FIRST], clientOf: 'Marleen' },
    { name: 'Johan', role: 'client', sessions: [SECOND] },
  ],
});
beforeAll(() => toPicture(split.chair, partner()));

const partner = () => split.of('Samira Belhadi');
const box = ({ page }: Visitor, name: string) =>
  page.getByRole('dialog').getByRole('checkbox', { name: new RegExp(name) });
const save = (visitor: Visitor) =>
  visitor.page.getByRole('dialog').getByRole('button', { name: visitor.words('common.save') });

async function openPerson(chair: Visitor, name: string): Promise<void> {
  await button(chair, chair.words('frame.session.press')).click();
  await button(chair, chair.words('frame.session.places')).click();
  await chair.page
    .getByRole('dialog')
    .getByRole('button', { name: new RegExp(`^${name}`) })
    .click();
  await save(chair).waitFor();
}

describe('people who move while the meeting goes on', () => {
  test('[MOVE-1] two sessions of the same kind differ in colour, pattern and name', async () => {
    const { page, words } = split.of('Teun Oosterlaar');
    await untilAt(split.of('Teun Oosterlaar'), FIRST);
    const face = () =>
      page.locator('.session-band').evaluate((band) => {
        const { backgroundColor, backgroundImage } = getComputedStyle(band);
        return { backgroundColor, backgroundImage };
      });
    const first = await face();
    await page
      .getByRole('navigation', { name: words('frame.sessions.title') })
      .getByRole('button', { name: new RegExp(SECOND) })
      .click();
    await page.getByRole('heading', { name: words('frame.begin.title', { name: SECOND }) }).waitFor();
    await split.of('Teun Oosterlaar').checkAxe('a session that has not begun');
    const tab = page.locator('.session-tab[aria-current] .session-mark');
    const second = await tab.evaluate((mark) => {
      const { backgroundColor, backgroundImage } = getComputedStyle(mark);
      return { backgroundColor, backgroundImage };
    });
    expect(second.backgroundColor).not.toBe(first.backgroundColor);
    expect(second.backgroundImage).not.toBe(first.backgroundImage);
    await button(split.of('Teun Oosterlaar'), words('frame.sessionReturn', { name: FIRST })).click();
    await untilAt(split.of('Teun Oosterlaar'), FIRST);
  });

  test('[MOVE-2] who is moved out of the session on their screen goes calmly, with their words, and keeps nothing of it', async () => {
    const { chair } = split;
    const { page, words } = partner();
    const id = await addCard(partner(), { kind: 'concern', text: 'Marleen slaapt bij haar zus' });
    await untilSaved(partner());
    await cardField(partner(), id).waitFor();
    const field = column(partner(), 'strength').getByLabel(words('work.add.strength'), { exact: true });
    await field.fill('dit was nog niet af');
    await chair.page.getByRole('button', { name: 'Samira Belhadi' }).click();
    await chair.checkAxe('a person, for the chair');
    await button(chair, chair.words('frame.places.press')).click();
    await save(chair).waitFor();
    await chair.checkAxe('in which sessions a person sits');
    await box(chair, FIRST).uncheck();
    await box(chair, SECOND).check();
    await save(chair).click();
    await page.getByRole('heading', { name: words('waiting.turn.title') }).waitFor();
    await page.getByText('dit was nog niet af').waitFor();
    await page.getByText(words('frame.left.reason')).waitFor();
    await page.getByText(words('frame.movedOut.what')).waitFor();
    await partner().checkAxe('moved, with words offered back');
    expect(await page.content()).not.toContain('slaapt bij haar zus');
    expect(await page.content()).not.toContain(FIRST);
    await button(partner(), words('frame.lost.forget')).click();
    await page.getByText('dit was nog niet af').waitFor({ state: 'detached' });
  });

  test('[MOVE-3] clients that are never together are kept apart, and the chair hears why in words', async () => {
    const { chair } = split;
    await openPerson(chair, 'Johan');
    await box(chair, '^Marleen$').check();
    await save(chair).click();
    await chair.page.getByRole('dialog').waitFor({ state: 'detached' });
    await openPerson(chair, 'Johan');
    expect(await box(chair, FIRST).isDisabled()).toBe(true);
    await chair.checkAxe('a client who is kept apart');
    await chair.page.keyboard.press('Escape');
    await openPersonFollowed(chair);
  });

  test('[MOVE-6] before a client is taken out the chair hears who goes with them', async () => {
    const { chair } = split;
    await chair.page.getByRole('button', { name: 'Marleen', exact: true }).click();
    await button(chair, chair.words('frame.remove.press')).click();
    const question = chair.page.getByRole('alertdialog');
    await question.getByText(/^Tante Jo is er als vertrouwenspersoon van Marleen en gaat mee/).waitFor();
    await chair.checkAxe('before a client is taken out');
    await button(chair, chair.words('frame.remove.no')).click();
    await question.waitFor({ state: 'detached' });
  });

  test('[MOVE-4] a session is added during the meeting, with who comes along', async () => {
    const { chair } = split;
    await button(chair, chair.words('frame.session.press')).click();
    await button(chair, chair.words('frame.session.add')).click();
    const window = chair.page.getByRole('dialog', { name: chair.words('frame.session.addTitle') });
    await window.getByLabel(chair.words('entry.part.audience')).selectOption('prosecutor');
    await window.getByLabel(chair.words('entry.part.name')).fill('Deel met de officier');
    await chair.checkAxe('adding a session');
    await window.getByRole('button', { name: chair.words('entry.newPart.submit') }).click();
    await window.waitFor({ state: 'detached' });
    const tabs = chair.page.getByRole('navigation', { name: chair.words('frame.sessions.title') });
    await tabs.getByRole('button', { name: /Deel met de officier/ }).waitFor();
    for (const client of ['Marleen', 'Johan', 'Tante Jo']) {
      expect(split.of(client).hasReceived('Deel met de officier'), client).toBe(false);
    }
    await button(chair, chair.words('frame.switch.press')).click();
    await chair.page.getByRole('radio', { name: 'Deel met de officier' }).click();
    await chair.checkAxe('a choice of sessions to switch to');
    await button(chair, chair.words('frame.switch.go', { name: 'Deel met de officier' })).click();
    await untilAt(chair, 'Deel met de officier');
    await untilAt(partner(), 'Deel met de officier');
    await expect.poll(() => partner().isTooWide(), SOON).toBe(false);
  });

  test('[MOVE-5] axe finds nothing on any of these screens', () => {
    expect(split.browser.axe.findings).toEqual([]);
  });
});

/** A confidant has no choice of their own: they follow their client. */
async function openPersonFollowed(chair: Visitor): Promise<void> {
  await button(chair, chair.words('frame.session.press')).click();
  await button(chair, chair.words('frame.session.places')).click();
  await chair.checkAxe('who sits in which session');
  await chair.page
    .getByRole('dialog')
    .getByRole('button', { name: /^Tante Jo/ })
    .click();
  await chair.page.getByRole('dialog', { name: chair.words('entry.seat.title', { name: 'Tante Jo' }) }).waitFor();
  expect(await chair.page.getByRole('dialog').getByRole('checkbox').count()).toBe(0);
  await chair.page.keyboard.press('Escape');
}
