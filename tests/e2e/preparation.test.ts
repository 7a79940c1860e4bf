import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { openBrowser, type TestBrowser, type Visitor } from '../support/browser.ts';
import { typeInto } from '../support/e2e-keyboard.ts';
import {
  itemField,
  knockAs,
  openPreparation,
  preparedWords,
  seatChair,
  untilKept,
  untilReady,
} from '../support/e2e-preparation.ts';
import { button } from '../support/e2e-table.ts';
import { SOON } from '../support/e2e-until.ts';
import { watch } from '../support/e2e-watch.ts';
import { call, makeConference, type TestConference } from '../support/people.ts';
import { startServer, type TestServer } from '../support/server.ts';

const [PROS, FAMILY] = ['Professionals', 'Met het gezin'];
const PEOPLE = [
  { name: 'Samira Belhadi', role: 'partner', joins: false },
  { name: 'Teun Oosterlaar', role: 'caseManager', joins: false },
  { name: 'Floris Hagedoorn', role: 'expert', sessions: [0], joins: false },
] as const;
const SECRET = {
  concern: 'kanarie-geel: de jongste slaapt niet meer',
  family: 'kanarie-blauw: oma woont in',
  phone: 'kanarie-groen: nog even navragen bij school',
  child: 'kanarie-rood: ik wil dat het stil is',
  sealed: 'kanarie-zwart: achter de oude link',
} as const;

let server: TestServer;
let browser: TestBrowser;
let table: TestConference;
let partner: Visitor;
let manager: Visitor;
let expert: Visitor;
let chair: Visitor;

const linkOf = (name: string) => table.person(name).joinUrl;
const heard = (words: string) => [chair, expert, manager].filter((visitor) => visitor.hasReceived(words));

beforeAll(async () => {
  [server, browser] = await Promise.all([startServer(), openBrowser()]);
  table = await makeConference(server, {
    sessions: [
      { name: PROS, clients: false, prosecutor: false },
      { name: FAMILY, clients: true, prosecutor: false },
    ],
    people: PEOPLE,
  });
  partner = await browser.visit({ name: 'partner' });
  manager = await browser.visit({ name: 'case manager', phone: true, dark: true });
  expert = await browser.visit({ name: 'expert' });
  chair = await browser.visit({ name: 'chair' });
  await seatChair(chair, server.url, table);
});
watch(() => browser);
afterAll(() => server.stop());

describe('preparing while one waits', () => {
  test('[PREP-50] a partner at the door prepares; it is said who reads it, kept, and there again after a reload', async () => {
    await knockAs(partner, linkOf('Samira Belhadi'));
    await openPreparation(partner, PROS);
    const { page, words } = partner;
    await page.getByText(words('prepare.now.what')).waitFor();
    await itemField(partner, 'concern').fill(SECRET.concern);
    await page
      .getByRole('radio', { name: words('work.basisShort.seen') })
      .first()
      .click();
    const housing = page.locator('.prepare-domain', { hasText: words('lifeDomain.housing') });
    await housing.getByRole('radio', { name: words('level.serious'), exact: true }).click();
    await untilKept(partner);
    await partner.checkAxe('preparing');
    expect(await partner.isTooWide()).toBe(false);
    await page.reload();
    await page.locator('.prepare-topic').first().waitFor();
    await page.goBack();
    await openPreparation(partner, PROS);
    await expect.poll(() => preparedWords(partner), SOON).toEqual([SECRET.concern, words('level.serious')]);
    expect(await page.getByRole('radio', { name: words('work.basisShort.seen'), checked: true }).count()).toBe(1);
  });

  test('[PREP-51] by keyboard alone: another one, with about whom and that it may not go further', async () => {
    const { page, words } = partner;
    await typeInto(partner, itemField(partner, 'question'), 'Wie heeft de sleutel?');
    const more = page.getByRole('button', {
      name: words('prepare.of', {
        what: words('prepare.more'),
        item: words('prepare.numbered', { what: words('kind.question'), number: 1 }),
      }),
    });
    await page.keyboard.press('Tab');
    await expect.poll(() => more.evaluate((one) => one === document.activeElement), SOON).toBe(true);
    await page.keyboard.press('Enter');
    await typeInto(partner, page.getByLabel(words('work.details.aboutOther')), 'de oudste');
    await page.keyboard.press('Enter');
    await page.getByRole('button', { name: 'de oudste', pressed: true }).waitFor();
    const box = page.getByRole('checkbox', { name: words('prepare.notNow') });
    await typeInto(partner, box, ' ');
    await untilKept(partner);
    expect(await box.isChecked()).toBe(true);
  });

  test('[PREP-52] what is for one part is not in the other', async () => {
    const { page, words } = partner;
    await page.getByRole('button', { name: new RegExp(`^${FAMILY}`) }).click();
    await page.getByRole('heading', { name: words('prepare.title.named', { name: FAMILY }) }).waitFor();
    await itemField(partner, 'domainNote').waitFor();
    expect(await preparedWords(partner)).toEqual([]);
    await itemField(partner, 'domainNote').fill(SECRET.family);
    await untilKept(partner);
    await page.getByRole('button', { name: new RegExp(`^${PROS}`) }).click();
    await itemField(partner, 'question').waitFor();
    expect(await preparedWords(partner)).not.toContain(SECRET.family);
  });

  test('[PREP-53] a second window of the same person erases nothing', async () => {
    const second = await partner.context.newPage();
    await second.goto(partner.page.url());
    await second.getByRole('button', { name: partner.words('prepare.openNamed', { name: PROS }) }).click();
    const strength = partner.words('prepare.numbered', { what: partner.words('kind.strength'), number: 1 });
    await second.getByLabel(strength, { exact: true }).fill('De buurvrouw helpt');
    await second.locator('.prepare-state[data-state="kept"]').waitFor();
    await itemField(partner, 'support').fill('Een maatje op woensdag');
    await partner.page.getByText(partner.words('prepare.joined')).waitFor();
    await untilKept(partner);
    expect(await preparedWords(partner)).toContain('De buurvrouw helpt');
    await second.close();
  });

  test('[PREP-54] without a line the words stay and that is said; they are kept when it is back', async () => {
    await partner.page.locator('.prepare-state[data-state="kept"]').waitFor();
    partner.expectLineCut();
    await partner.context.setOffline(true);
    await itemField(partner, 'support').fill('Een maatje op woensdag en vrijdag');
    await partner.page.getByText(partner.words('prepare.stays.waiting')).waitFor();
    expect(await preparedWords(partner)).toContain('Een maatje op woensdag en vrijdag');
    await partner.context.setOffline(false);
    await untilKept(partner);
    partner.expectTrouble(null);
  });

  test('[PREP-55] on a phone one question at a time, and the voice of a child', async () => {
    await knockAs(manager, linkOf('Teun Oosterlaar'));
    await openPreparation(manager, PROS);
    const { page, words } = manager;
    const topics = page.locator('.prepare-topic:visible');
    await expect.poll(() => topics.count(), SOON).toBe(1);
    await itemField(manager, 'unknown').fill(SECRET.phone);
    await manager.checkAxe('preparing on a phone');
    await button(manager, words('prepare.next')).click();
    await itemField(manager, 'strength').fill(SECRET.child);
    await page
      .getByRole('button', { name: new RegExp(`^${words('prepare.more')} .*${words('kind.strength')}`) })
      .click();
    await page.getByRole('radio', { name: words('work.voiceShort.child') }).click();
    expect(await manager.isTooWide()).toBe(false);
    await untilKept(manager);
    await manager.checkAxe('details on a phone');
    await button(manager, words('prepare.next')).click();
    await page.getByText(words('prepare.domains')).waitFor();
    expect(await manager.isTooWide()).toBe(false);
    await button(manager, words('prepare.back')).click();
    await page.getByText(words('prepare.state.kept')).waitFor({ state: 'detached' });
  });
});

describe('releasing what was prepared', () => {
  test('[PREP-56] the chair sees who, never what, on the planning page and above the work', async () => {
    const { page } = chair;
    await page.goto(`${server.url}/casussen/${table.caseId}/overleg/${table.conferenceId}`);
    const planned = page.getByRole('region', { name: PROS, exact: true }).locator('.prepare-names strong');
    await expect.poll(() => planned.allTextContents(), SOON).toEqual(['Samira Belhadi', 'Teun Oosterlaar']);
    await chair.checkAxe('who prepared');
    await knockAs(expert, linkOf('Floris Hagedoorn'));
    await page.goto(`${server.url}/overleg/${table.conferenceId}/${table.chair.participantId}`);
    for (const name of ['Samira Belhadi', 'Floris Hagedoorn']) {
      await button(chair, chair.words('frame.waiting.admitOne', { name })).click();
    }
    await button(chair, chair.words('frame.open.press')).click();
    await untilReady(chair, ['Samira Belhadi']);
    await chair.page.locator('.prepare-desk', { hasText: 'Teun Oosterlaar' }).waitFor();
    for (const words of Object.values(SECRET)) expect(heard(words)).toEqual([]);
  });

  test('[PREP-57] who prepares is not torn away when the table begins', async () => {
    await partner.page.getByText(partner.words('prepare.begun')).waitFor();
    await button(partner, partner.words('prepare.toBoard')).click();
    await partner.page.getByText(partner.words('prepare.mine')).waitFor();
  });

  test('[PREP-58] after a look at what it does, all of who is at the table is on the board, and nothing of the other part or the door', async () => {
    const { page, words } = chair;
    await button(chair, words('prepare.release')).click();
    await page.getByRole('alertdialog').getByText('Samira Belhadi').waitFor();
    await page.getByRole('alertdialog').getByText('Teun Oosterlaar').waitFor();
    await chair.checkAxe('releasing');
    await button(chair, words('prepare.release.press')).click();
    for (const visitor of [chair, expert, partner]) {
      await visitor.page.getByRole('article', { name: SECRET.concern }).waitFor();
    }
    await untilReady(chair, []);
    await chair.checkAxe('before, with what was released');
    for (const visitor of [chair, expert, manager]) expect(visitor.hasReceived(SECRET.family)).toBe(false);
    expect(manager.hasReceived(SECRET.concern)).toBe(false);
    expect([chair, expert, partner].filter((visitor) => visitor.hasReceived(SECRET.phone))).toEqual([]);
  });

  test('[PREP-59] the maker is told that it is on the board, also while they stay at it; what comes later is released apart', async () => {
    const { words } = partner;
    const released = words('prepare.released', { audience: words('work.audience.joint') });
    await button(partner, words('prepare.mine')).click();
    await partner.page.getByText(released).waitFor();
    expect(await preparedWords(partner)).toEqual([]);
    await partner.checkAxe('preparing beside the board');
    await button(partner, words('common.close')).click();
    await button(expert, expert.words('prepare.mine')).click();
    await itemField(expert, 'question').fill('Wat zegt de huisarts?');
    await untilKept(expert);
    expect(await expert.page.getByText(released).count()).toBe(0);
    await untilReady(chair, ['Floris Hagedoorn']);
    expect(chair.hasReceived('Wat zegt de huisarts?')).toBe(false);
    await button(chair, chair.words('prepare.release')).click();
    await button(chair, chair.words('prepare.release.press')).click();
    await partner.page.getByRole('article', { name: 'Wat zegt de huisarts?' }).waitFor();
    await expert.page.getByText(released).waitFor();
    expect(await preparedWords(expert)).toEqual([]);
    await button(expert, expert.words('common.close')).click();
    await untilReady(chair, []);
  });

  test('[PREP-61] what is taken back is gone, for the chair too', async () => {
    await button(expert, expert.words('prepare.mine')).click();
    await itemField(expert, 'question').fill('Toch niet');
    await untilReady(chair, ['Floris Hagedoorn']);
    await button(expert, expert.words('prepare.takeBack')).click();
    const asked = expert.page.getByRole('alertdialog');
    await asked.getByRole('button', { name: expert.words('prepare.takeBack') }).click();
    await untilReady(chair, []);
    expect(await preparedWords(expert)).toEqual([]);
    await button(expert, expert.words('common.close')).click();
  });

  test('[PREP-63] what was kept behind an earlier link is shown to nobody who holds a new one; they may take it back, and begin afresh', async () => {
    const { page, words } = expert;
    await button(expert, words('prepare.mine')).click();
    await itemField(expert, 'question').fill(SECRET.sealed);
    await untilKept(expert);
    await button(expert, words('common.close')).click();
    await untilReady(chair, ['Floris Hagedoorn']);
    const { participantId } = table.person('Floris Hagedoorn');
    const path = `api/conferences/${table.conferenceId}/participants/${participantId}/invitation`;
    const renewed = await call<{ joinUrl: string }>(server.url, `POST /${path}`, { cookie: table.userCookie });
    expect(renewed.status).toBe(200);
    await page.getByText(words('access.elsewhere.title')).waitFor();
    const later = await browser.visit({ name: 'holds the new link' });
    await knockAs(later, renewed.body.joinUrl);
    await later.page.getByRole('button', { name: new RegExp(`^${words('prepare.open')}`) }).click();
    await later.page.locator('.prepare-page').getByText(words('prepare.sealed.title')).waitFor();
    await later.page.getByText(words('prepare.sealed.what')).waitFor();
    await later.checkAxe('prepared behind an earlier link');
    expect(await preparedWords(later)).toEqual([]);
    await button(later, words('prepare.takeBack')).click();
    const asked = later.page.getByRole('alertdialog');
    await asked.getByRole('button', { name: words('prepare.takeBack') }).click();
    const atDoor = chair.page.locator('.prepare-desk');
    await atDoor.getByText('Floris Hagedoorn').waitFor({ state: 'detached' });
    await atDoor.getByText('Teun Oosterlaar').waitFor();
    await itemField(later, 'question').waitFor();
    expect(await preparedWords(later)).toEqual([]);
    for (const one of [chair, partner, manager, later]) expect(one.hasReceived(SECRET.sealed)).toBe(false);
  });

  test('[PREP-62] what the server does not take stays on the screen, with why', async () => {
    await openPreparation(manager, FAMILY);
    const { conferenceId, chair: leader } = table;
    await server.conferences.run({
      ...{ conferenceId, actorId: leader.participantId, type: 'conference.close' as const, fields: {} },
    });
    await itemField(manager, 'unknown').fill('te laat bedacht');
    await manager.page.getByText(manager.words('prepare.stays.refused')).waitFor();
    expect(await preparedWords(manager)).toEqual(['te laat bedacht']);
  });

  test('[PREP-60] axe found nothing on any of these screens', () => {
    expect(browser.axe.findings).toEqual([]);
    expect(browser.axe.screens.length).toBeGreaterThan(5);
  });
});
