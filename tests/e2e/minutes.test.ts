import { describe, expect, test } from 'vitest';
import { addCard, chooseInMenu, untilSaved } from '../support/e2e-cards.ts';
import { reach } from '../support/e2e-keyboard.ts';
import { loadedParts, minutesField, minutesRegion, openMinutes, untilMinutesSay } from '../support/e2e-minutes.ts';
import { splitForAll, switchTo, toPicture, untilAt } from '../support/e2e-seat-split.ts';
import { button, toStage } from '../support/e2e-table.ts';

const OM = 'OM-deel';
const CLIENTS = 'Cliëntdeel';
const RECORDER = 'Wietske Notenboom';
const PARTNER = 'Samira Belhadi';
const OFFICER = 'Olivier Strik';
const CLIENT = 'Marleen';

const house = splitForAll({
  sessions: [
    { name: OM, clients: false, prosecutor: true },
    { name: CLIENTS, clients: true, prosecutor: false },
  ],
  people: [
    { name: RECORDER, role: 'recorder', sessions: [OM, CLIENTS] },
    { name: PARTNER, role: 'partner', sessions: [OM, CLIENTS], organisation: 'Wijkteam' },
    { name: OFFICER, role: 'prosecutor', sessions: [OM] },
    { name: CLIENT, role: 'client', sessions: [CLIENTS] },
  ],
});

describe('the minutes', () => {
  test('[MIN-1] two people type in one paragraph at once, and everybody reads along', async () => {
    const { chair } = house;
    const [recorder, partner] = [house.of(RECORDER), house.of(PARTNER)];
    await toPicture(chair, partner);
    for (const one of [recorder, chair, partner]) {
      expect(await loadedParts(one, 'minutes-desk')).toEqual([]);
      await openMinutes(one);
    }
    await partner.page.getByText(partner.words('minutes.none')).waitFor();
    await partner.checkAxe('minutes without a word');
    await recorder.checkAxe('minutes about to be written');
    await minutesField(recorder).click();
    await recorder.page.keyboard.type('De wijkagent vertelt.');
    await untilMinutesSay([chair, partner], 'De wijkagent vertelt.');
    await minutesField(chair).click();
    await chair.page.keyboard.press('Control+Home');
    await recorder.page.keyboard.press('Control+End');
    await Promise.all([
      chair.page.keyboard.type('Om tien uur. ', { delay: 25 }),
      recorder.page.keyboard.type(' Daarna school.', { delay: 25 }),
    ]);
    await untilMinutesSay([recorder, chair, partner], 'Om tien uur. De wijkagent vertelt. Daarna school.');
    await untilSaved(recorder);
  });

  test('[MIN-2] who does not keep the minutes reads them and has no field to write in', async () => {
    const partner = house.of(PARTNER);
    expect(await minutesField(partner).count()).toBe(0);
    expect(await minutesRegion(partner).locator('[contenteditable]').count()).toBe(0);
    expect(await loadedParts(partner, 'minutes-desk')).toEqual([]);
  });

  test('[MIN-3] a card is named with @ by keyboard alone, and the mention says what the card says now', async () => {
    const [recorder, partner] = [house.of(RECORDER), house.of(PARTNER)];
    const id = await addCard(partner, { kind: 'concern', text: 'geschreeuw in de nacht' });
    await addCard(partner, { kind: 'strength', text: 'oma helpt' });
    await recorder.page.getByText('geschreeuw in de nacht').first().waitFor();
    await reach(recorder, minutesField(recorder));
    await recorder.page.keyboard.press('Control+End');
    await recorder.page.keyboard.press('Enter');
    await recorder.page.keyboard.type('Genoemd: @');
    const list = recorder.page.getByRole('listbox', { name: recorder.words('minutes.mention.label') });
    await list.getByRole('option').nth(1).waitFor();
    await recorder.checkAxe('a card to be named');
    await recorder.page.keyboard.press('ArrowDown');
    await recorder.page.keyboard.press('ArrowUp');
    await recorder.page.keyboard.type('geschr');
    await recorder.page.keyboard.press('Enter');
    await list.waitFor({ state: 'detached' });
    await recorder.page.keyboard.type('en meer.');
    const says = (words: string) => `Genoemd: ${partner.words('kind.concern')}: ${words} en meer.`;
    await untilMinutesSay([recorder, partner], says('geschreeuw in de nacht'));
    const field = partner.page.locator(`[data-card="${id}"]`).getByRole('textbox');
    await field.fill('geschreeuw, elke nacht');
    await untilMinutesSay([recorder, partner], says('geschreeuw, elke nacht'));
    await chooseInMenu(partner, id, 'work.menu.withdraw');
    await button(partner, partner.words('work.withdraw.yes')).click();
    await untilMinutesSay([recorder, partner], `Genoemd: ${partner.words('minutes.mention.gone')} en meer.`);
    expect(await partner.lines()).not.toContain('geschreeuw, elke nacht');
  });

  test('[MIN-4] the toolbar works by keyboard, and undo takes back own words alone', async () => {
    const { chair } = house;
    const [recorder, partner] = [house.of(RECORDER), house.of(PARTNER)];
    await minutesField(recorder).click();
    await recorder.page.keyboard.press('Control+End');
    await recorder.page.keyboard.press('Enter');
    await recorder.page.keyboard.type('Wat nu');
    await reach(recorder, button(recorder, recorder.words('minutes.press.heading1')));
    await recorder.page.keyboard.press('Enter');
    await minutesRegion(partner).getByRole('heading', { name: 'Wat nu', level: 3 }).waitFor();
    await reach(recorder, minutesField(recorder));
    await recorder.page.keyboard.press('Control+End');
    await recorder.page.keyboard.press('Enter');
    await recorder.page.keyboard.type('- bellen');
    await recorder.page.keyboard.press('Enter');
    await recorder.page.keyboard.type('praten');
    await minutesRegion(partner).getByRole('listitem').nth(1).getByText('praten').waitFor();
    await minutesField(chair).click();
    await chair.page.keyboard.press('Control+End');
    await chair.page.keyboard.type(' met oma');
    await untilMinutesSay([recorder], 'praten met oma');
    await recorder.checkAxe('minutes with a heading and a list');
    await partner.checkAxe('minutes to read');
    await reach(recorder, minutesField(recorder));
    await recorder.page.keyboard.press('Control+z');
    await expect.poll(() => minutesRegion(partner).textContent()).not.toContain('praten');
    await untilMinutesSay([recorder, chair, partner], 'met oma');
  });

  test('[MIN-5] writing goes on while the stage moves, and without a line', async () => {
    const { chair } = house;
    const [recorder, partner] = [house.of(RECORDER), house.of(PARTNER)];
    await minutesField(recorder).click();
    await recorder.page.keyboard.press('Control+Home');
    await recorder.page.keyboard.type('Eerst');
    await toStage(chair, 'scale');
    await recorder.page.getByRole('main', { name: new RegExp(recorder.words('stage.scale')) }).waitFor();
    await recorder.page.keyboard.type(' dit');
    await untilMinutesSay([partner], 'Eerst dit');
    recorder.expectLineCut();
    await recorder.context.setOffline(true);
    await recorder.page.getByText(recorder.words('frame.offline.title')).waitFor();
    await recorder.page.keyboard.type(' en dan dat. ');
    await minutesField(chair).click();
    await chair.page.keyboard.press('Control+Home');
    await chair.page.keyboard.type('Begin. ');
    await recorder.context.setOffline(false);
    await untilMinutesSay([recorder, chair, partner], 'Begin. Eerst dit en dan dat. ');
    recorder.expectTrouble(null);
    await untilSaved(recorder);
  });

  test('[MIN-6] what was written is there after the page is opened again', async () => {
    const recorder = house.of(RECORDER);
    await recorder.page.reload();
    await openMinutes(recorder);
    await untilMinutesSay([recorder], 'Begin. Eerst dit en dan dat. ');
    await minutesField(recorder).getByRole('listitem').getByText('met oma').waitFor();
  });

  test('[MIN-7] who is writing minutes stays in their session when the table goes to another, and nobody else reads a word', async () => {
    const { chair } = house;
    const [recorder, partner] = [house.of(RECORDER), house.of(PARTNER)];
    const client = house.of(CLIENT);
    await minutesField(recorder).click();
    await recorder.page.keyboard.press('Control+Home');
    await recorder.page.keyboard.type('Nog een');
    await switchTo(chair, CLIENTS);
    await untilAt(partner, CLIENTS);
    await recorder.page.getByText(recorder.words('frame.sessionMoved', { name: CLIENTS })).waitFor();
    await recorder.page.keyboard.type(' zin. ');
    await untilSaved(recorder);
    await untilMinutesSay([recorder], 'Nog een zin. Begin.');
    await partner.page.getByText(partner.words('minutes.none')).waitFor();
    await client.page.getByRole('button', { name: 'Time-out' }).waitFor();
    for (const words of ['Nog een zin', 'wijkagent', 'met oma']) expect(client.hasReceived(words)).toBe(false);
  });

  test('[MIN-8] minutes that the server refuses are offered back, and what follows is kept', async () => {
    const { chair } = house;
    await switchTo(chair, OM);
    const field = minutesField(chair);
    await field.click();
    await chair.page.keyboard.press('Control+End');
    const page = 'Veel te veel é'.repeat(3_500);
    await chair.page.keyboard.insertText(`${page}${page}`);
    await chair.page.getByText(chair.words('minutes.tooMuch')).waitFor();
    expect(await field.textContent()).not.toContain('Veel te veel');
    chair.expectLineCut();
    await chair.context.setOffline(true);
    await chair.page.getByText(chair.words('frame.offline.title')).waitFor();
    for (let pages = 0; pages < 6; pages += 1) await chair.page.keyboard.insertText(page);
    await chair.context.setOffline(false);
    await chair.page.locator('.lost-item', { hasText: 'Veel te veel' }).waitFor();
    chair.expectTrouble(null);
    await expect.poll(() => field.evaluate((one) => one === document.activeElement)).toBe(true);
    await button(chair, chair.words('frame.lost.forget')).click();
    await expect.poll(() => field.textContent()).not.toContain('Veel te veel');
    await field.click();
    await chair.page.keyboard.press('Control+Home');
    await chair.page.keyboard.type('Hierna. ');
    await untilSaved(chair);
    await untilMinutesSay([house.of(RECORDER)], 'Hierna. ');
  });

  test('[MIN-9] on a small screen the minutes fill it, in light and dark, and give it back', async () => {
    const { chair } = house;
    const size = chair.page.viewportSize();
    await chair.page.setViewportSize({ width: 390, height: 844 });
    await minutesField(chair).waitFor();
    const box = await minutesRegion(chair).boundingBox();
    expect(box).toMatchObject({ x: 0, y: 0, width: 390, height: 844 });
    expect(await chair.isTooWide()).toBe(false);
    await chair.checkAxe('minutes on a small screen');
    await chair.page.emulateMedia({ colorScheme: 'dark' });
    await chair.checkAxe('minutes on a small screen, dark');
    await button(chair, chair.words('minutes.close')).click();
    await expect
      .poll(() => button(chair, chair.words('frame.minutes')).evaluate((one) => one === document.activeElement))
      .toBe(true);
    if (size !== null) await chair.page.setViewportSize(size);
    expect(house.browser.axe.findings).toEqual([]);
  });

  test('[MIN-10] who is taken out while writing without a line gets their words back', async () => {
    const { chair } = house;
    const recorder = house.of(RECORDER);
    recorder.expectTrouble(/./);
    await recorder.context.setOffline(true);
    await recorder.page.getByText(recorder.words('frame.offline.title')).waitFor();
    await minutesField(recorder).click();
    await recorder.page.keyboard.press('Control+Home');
    await recorder.page.keyboard.type('Onbewaarde regel. ');
    await chair.page.getByRole('button', { name: RECORDER, exact: true }).click();
    await button(chair, chair.words('frame.remove.press')).click();
    await button(chair, chair.words('frame.remove.yes')).click();
    await recorder.context.setOffline(false);
    await recorder.page.locator('.lost-item', { hasText: 'Onbewaarde regel.' }).waitFor();
    recorder.expectTrouble(null);
  });

  test('[MIN-11] when the conference is over the minutes stand, to read and not to write', async () => {
    const { chair } = house;
    await openMinutes(chair);
    await minutesField(chair).waitFor();
    await button(chair, chair.words('frame.session.press')).click();
    await button(chair, chair.words('frame.session.close')).click();
    await button(chair, chair.words('frame.close.yes')).click();
    await minutesField(chair).waitFor({ state: 'detached' });
    await untilMinutesSay([chair, house.of(PARTNER)], 'Hierna. ');
    expect(await minutesRegion(chair).locator('[contenteditable]').count()).toBe(0);
  });
});
