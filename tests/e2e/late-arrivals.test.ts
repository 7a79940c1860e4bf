import { explain } from '@samenspraak/shared/domain/explain.ts';
import type { Role } from '@samenspraak/shared/domain/roles.ts';
import { isFamily } from '@samenspraak/shared/domain/roles.ts';
import type { Locator } from 'playwright-core';
import { beforeAll, describe, expect, test } from 'vitest';
import type { Visitor } from '../support/browser.ts';
import { column } from '../support/e2e-cards.ts';
import { pressKey, reach, typeInto } from '../support/e2e-keyboard.ts';
import { splitForAll, toPicture, untilAt } from '../support/e2e-seat-split.ts';
import { button } from '../support/e2e-table.ts';
import { SOON } from '../support/e2e-until.ts';

const FIRST = 'Deel met Marleen en met wie haar thuis en in de wijk bijstaat';
const SECOND = 'Vooroverleg van de professionals die bij dit gezin betrokken zijn';
const OM = 'Deel met de officier van justitie en de wijkagent over de aangifte';
const PHONE = { width: 390, height: 844 };
const LAPTOP = { width: 1440, height: 900 };

const split = splitForAll({
  sessions: [
    { name: FIRST, clients: true, prosecutor: false },
    { name: SECOND, clients: false, prosecutor: false },
  ],
  people: [
    { name: 'Teun Oosterlaar', role: 'caseManager', sessions: [FIRST, SECOND], organisation: 'Wijkteam' },
    { name: 'Samira Belhadi', role: 'partner', sessions: [FIRST, SECOND], organisation: 'Veilig Thuis' },
    { name: 'Marleen', role: 'client', sessions: [FIRST] },
  ],
});
beforeAll(() => toPicture(split.chair, split.of('Samira Belhadi')));

const nl = (...asked: Parameters<Visitor['words']>) => split.chair.words(...asked);
const dialogOf = ({ page }: Visitor) => page.getByRole('dialog', { name: nl('entry.invite.title') });
const labelled = (around: Locator, key: Parameters<Visitor['words']>[0]) => around.getByLabel(nl(key), { exact: true });

/** Axe finds nothing, and nothing sticks out. */
async function isGood(screen: string): Promise<void> {
  await split.chair.checkAxe(screen);
  expect(await split.chair.isTooWide(), screen).toBe(false);
}

/** The form for an invitation, opened from the board, with this name and role in it. */
async function begin(name: string, role: Role): Promise<Locator> {
  await button(split.chair, nl('entry.invite.title')).click();
  const dialog = dialogOf(split.chair);
  await labelled(dialog, 'entry.people.name').fill(name);
  await labelled(dialog, 'entry.people.role').selectOption({ label: nl(`role.${role}`) });
  return dialog;
}

/** The personal link that the dialog shows; puts the dialog away. */
async function takeLink(name: string): Promise<string> {
  const field = dialogOf(split.chair).getByLabel(nl('entry.link.label', { name }), { exact: true });
  const link = await field.inputValue();
  await button(split.chair, nl('entry.link.done')).click();
  await dialogOf(split.chair).waitFor({ state: 'detached' });
  return link;
}

/** Somebody opens their link in a window of their own and knocks. */
async function knock(name: string, role: Role, link: string): Promise<Visitor> {
  const visitor = await split.browser.visit({ name, phone: isFamily(role) });
  await visitor.page.goto(link);
  await button(visitor, nl(`entry.join.${isFamily(role) ? 'family' : 'professional'}.knock`)).click();
  await visitor.page.waitForURL(isFamily(role) ? '**/samen/**' : '**/overleg/**');
  return visitor;
}

const links = new Map<string, string>();

describe('people who come later', () => {
  test('[LATE-30] a prosecutor is invited from the board by keyboard, with the part that is needed; the table goes on', async () => {
    const { chair } = split;
    const partner = split.of('Samira Belhadi');
    const typed = column(partner, 'concern').getByLabel(nl('work.add.concern'), { exact: true });
    await typed.fill('Marleen slaapt bij');
    await pressKey(chair, nl('entry.invite.title'));
    const dialog = dialogOf(chair);
    await typeInto(chair, labelled(dialog, 'entry.people.name'), 'Mr. De Vries');
    await reach(chair, labelled(dialog, 'entry.people.role'));
    await chair.page.keyboard.type(nl('role.prosecutor').slice(0, 4));
    await dialog.getByText(nl('entry.wizard.prosecutor.why')).waitFor();
    for (const name of [/Teun/, /Samira/]) {
      expect(await dialog.getByRole('checkbox', { name }).isChecked(), String(name)).toBe(true);
    }
    expect(await dialog.getByRole('checkbox', { name: /Marleen/ }).count()).toBe(0);
    await isGood('inviting a prosecutor from the board');
    await labelled(dialog, 'entry.part.name').fill(OM);
    await pressKey(chair, nl('entry.invite.submitWithPart'));
    await dialog.getByText(nl('entry.link.once')).waitFor();
    await isGood('a personal link on the board');
    expect(await chair.page.evaluate(() => document.activeElement?.textContent)).toBe(nl('entry.link.copy'));
    links.set('Mr. De Vries', await takeLink('Mr. De Vries'));
    expect(links.get('Mr. De Vries')).toContain('/meedoen#');
    await untilAt(partner, FIRST);
    await partner.page.keyboard.type(' haar zus');
    expect(await typed.inputValue()).toBe('Marleen slaapt bij haar zus');
    for (const words of [OM, 'De Vries']) expect(split.of('Marleen').hasReceived(words), words).toBe(false);
  });

  test('[LATE-31] a client who is never with the one who is there gets a part of their own, on a small screen', async () => {
    const { chair } = split;
    await chair.page.setViewportSize(PHONE);
    await button(chair, nl('frame.show.people')).click();
    const dialog = await begin('Johan', 'client');
    expect(await dialog.getByText(nl('entry.wizard.apart.why')).count()).toBe(0);
    await dialog.getByRole('checkbox', { name: 'Marleen', exact: true }).check();
    await dialog.getByText(nl('entry.wizard.apart.why')).waitFor();
    await isGood('a part of their own, on a small screen');
    await dialog.getByRole('button', { name: nl('entry.invite.submitWithPart') }).click();
    await dialog.getByText(nl('entry.link.once')).waitFor();
    await isGood('a personal link, on a small screen');
    links.set('Johan', await takeLink('Johan'));
    await chair.page.setViewportSize(LAPTOP);
    expect(split.of('Marleen').hasReceived('Johan')).toBe(false);
  });

  test('[LATE-32] all who knock for the part at the table come in at one press, named beforehand; others stay', async () => {
    const { chair } = split;
    for (const name of ['Bea Achterberg', 'Cas Zonneveld']) {
      const dialog = await begin(name, 'partner');
      await dialog.getByRole('button', { name: nl('entry.invite.submit') }).click();
      await dialog.getByText(nl('entry.link.once')).waitFor();
      links.set(name, await takeLink(name));
    }
    const came = await Promise.all([
      knock('Bea Achterberg', 'partner', links.get('Bea Achterberg') ?? ''),
      knock('Cas Zonneveld', 'partner', links.get('Cas Zonneveld') ?? ''),
      knock('Johan', 'client', links.get('Johan') ?? ''),
    ]);
    await button(chair, nl('frame.waiting.admit')).first().click();
    const sheet = chair.page.getByRole('dialog');
    const one = (name: string) => sheet.getByRole('button', { name: nl('frame.waiting.admitOne', { name }) });
    await one('Johan').waitFor();
    for (const size of [PHONE, LAPTOP]) {
      await chair.page.setViewportSize(size);
      await expect.poll(() => isOnOneLine(one('Bea Achterberg')), SOON).toBe(true);
      await isGood(`who knocks, ${size.width} px wide`);
    }
    const names = 'Bea Achterberg en Cas Zonneveld';
    await sheet.getByText(nl('arrival.everybody.says', { session: FIRST, names })).waitFor();
    await button(chair, nl('arrival.everybody.press')).click();
    await sheet.getByText(nl('arrival.everybody.admitted', { names })).waitFor();
    await isGood('everybody was admitted');
    for (const visitor of came.slice(0, 2)) await untilAt(visitor, FIRST);
    await one('Johan').waitFor();
    expect(await button(chair, nl('arrival.everybody.press')).count()).toBe(0);
    await pressKey(chair, nl('frame.waiting.admitOne', { name: 'Johan' }));
    await one('Johan').waitFor({ state: 'detached' });
    await chair.page.keyboard.press('Escape');
  });

  test('[LATE-35] one who is refused keeps nobody else out, and the refusal is said', async () => {
    const { chair } = split;
    const refusal = explain({ code: 'participant.unknown' }, 'nl');
    for (const name of ['Dirk Hoek', 'Eva Kramer', 'Frits Post']) {
      const dialog = await begin(name, 'partner');
      await dialog.getByRole('button', { name: nl('entry.invite.submit') }).click();
      await dialog.getByText(nl('entry.link.once')).waitFor();
      await knock(name, 'partner', await takeLink(name));
    }
    await refuseSecond(chair, refusal);
    await button(chair, nl('frame.waiting.admit')).first().click();
    const sheet = chair.page.getByRole('dialog');
    await sheet.getByText(/Dirk Hoek, Eva Kramer en Frits Post/).waitFor();
    await pressKey(chair, nl('arrival.everybody.press'));
    const words = nl('arrival.everybody.refused', { name: 'Eva Kramer', reason: refusal });
    await sheet.getByText(words, { exact: true }).waitFor();
    await sheet.getByText(nl('arrival.everybody.admitted', { names: 'Dirk Hoek en Frits Post' })).waitFor();
    await isGood('one of three was refused');
    await button(chair, nl('frame.waiting.admitOne', { name: 'Eva Kramer' })).waitFor();
    await chair.page.keyboard.press('Escape');
  });

  test('[LATE-33] a client who was taken out and comes back is kept apart as before, until the chair lifts it', async () => {
    const { chair } = split;
    await button(chair, 'Marleen').click();
    await button(chair, nl('frame.remove.press')).click();
    await button(chair, nl('frame.remove.yes')).click();
    await button(chair, 'Marleen').waitFor({ state: 'detached' });
    const dialog = await begin('marleen ', 'client');
    await dialog.getByText(nl('arrival.apart.before', { name: 'marleen', names: 'Johan' })).waitFor();
    const johan = dialog.getByRole('checkbox', { name: 'Johan', exact: true });
    expect(await johan.isChecked()).toBe(true);
    await dialog.getByText(nl('entry.seat.why.apart', { names: 'Johan' })).waitFor();
    await isGood('a client who comes back');
    await dialog.getByRole('button', { name: nl('entry.invite.submit') }).click();
    await dialog.getByText(nl('entry.link.once')).waitFor();
    await takeLink('marleen');
    await button(chair, 'marleen').click();
    await button(chair, nl('frame.places.press')).click();
    const place = chair.page.getByRole('dialog', { name: nl('entry.seat.title', { name: 'marleen' }) });
    const mark = place.getByRole('checkbox', { name: 'Johan', exact: true });
    expect(await mark.isChecked()).toBe(true);
    await mark.uncheck();
    await place.getByRole('button', { name: nl('common.save') }).click();
    await place.waitFor({ state: 'detached' });
    await button(chair, 'marleen').click();
    await button(chair, nl('frame.places.press')).click();
    expect(await mark.isChecked()).toBe(false);
    await chair.page.keyboard.press('Escape');
  });

  test('[LATE-34] axe finds nothing on any of these screens', () => {
    expect(split.browser.axe.findings).toEqual([]);
  });
});

/** Comes back on a line on which the second admission is refused before it reaches the server. */
async function refuseSecond({ page, words }: Visitor, text: string): Promise<void> {
  let admissions = 0;
  await page.routeWebSocket(/\/live\//, (socket) => {
    const server = socket.connectToServer();
    socket.onMessage((frame) => {
      const [, ack] = /^42(\d+)\["command".*"participant\.admit"/.exec(frame.toString()) ?? [];
      admissions += ack === undefined ? 0 : 1;
      if (ack === undefined || admissions !== 2) server.send(frame);
      else socket.send(`43${ack}${JSON.stringify([{ ok: false, code: 'participant.unknown', text }])}`);
    });
  });
  await page.reload();
  await page.getByRole('button', { name: words('frame.waiting.admit'), exact: true }).waitFor();
}

/** Whether the words of a button stand on one line, and the button is inside its sheet. */
function isOnOneLine(target: Locator): Promise<boolean> {
  return target.evaluate((element) => {
    const words = document.createRange();
    words.selectNodeContents(element);
    const sheet = element.closest('[role="dialog"]')?.getBoundingClientRect();
    const { right } = element.getBoundingClientRect();
    return words.getClientRects().length === 1 && sheet !== undefined && right <= sheet.right;
  });
}
