import { addCard } from '@samenspraak/shared/document/write.ts';
import type { CardId } from '@samenspraak/shared/domain/ids.ts';
import type { Voice } from '@samenspraak/shared/domain/roles.ts';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { openBrowser, type TestBrowser, type Visitor } from '../support/browser.ts';
import { lookAtPhone } from '../support/e2e-phone.ts';
import { button, toStage } from '../support/e2e-table.ts';
import { watch } from '../support/e2e-watch.ts';
import { startServer, type TestServer } from '../support/server.ts';
import { seat } from '../support/sync-client.ts';
import { until } from '../support/table.ts';
import { type Choosing, lookAround, pick, sitAndChoose } from './choices/table.ts';

const SLEEP = 'Joep slaapt slecht';

let server: TestServer;
let browser: TestBrowser;
let table: Choosing;

beforeAll(async () => {
  [server, browser] = await Promise.all([startServer(), openBrowser()]);
  table = await sitAndChoose({ server, browser, startsAt: new Date().toISOString() });
});
watch(() => browser);
afterAll(() => server.stop());

/** A concern about a child of the family and about a client who sits at the table. */
async function layCard(): Promise<void> {
  const screen = await seat(server.url, table.conference, 'Samira');
  const author = table.conference.person('Samira').participantId;
  const about = ['Joep', 'Marleen'];
  addCard(screen.doc, 'card-about-joep' as CardId, { kind: 'concern', author, about, text: SLEEP, order: 'a0' });
  await until(() => screen.allSaved, 'the card is kept');
  screen.cut();
}

/** The names among which somebody says whose voice it is. */
function whose({ page, words }: Visitor, voice: Voice) {
  return page.getByRole('group', { name: words(`choice.whose.${voice}`) });
}

/** What people say with their numbers, once these are shown. */
function shown({ page }: Visitor) {
  return page.locator('.scale-told');
}

async function speakFor(visitor: Visitor, voice: Voice): Promise<void> {
  const { page, words } = visitor;
  const radio = page.getByRole('radio', { name: words(`work.voiceShort.${voice}`) });
  if ((await radio.getAttribute('aria-checked')) !== 'true') await radio.click();
  await whose(visitor, voice).waitFor();
}

async function write(visitor: Visitor, voice: Voice, name: string): Promise<void> {
  const field = whose(visitor, voice).getByLabel(visitor.words('work.details.aboutOther'));
  await field.fill(name);
  await field.press('Enter');
}

async function give(visitor: Visitor, number: number, why = ''): Promise<void> {
  const { page, words } = visitor;
  await page.locator('.scale-number', { hasText: new RegExp(`^${number}$`) }).click();
  await page.getByLabel(words('work.scale.grounds')).fill(why);
  await button(visitor, words('work.scale.give')).click();
  await page.getByText(words('work.scale.given', { score: number })).waitFor();
}

describe('one person speaks for several who are not here', () => {
  test('[PICK-56] each by a name, with a number and a state of its own, also after the page was opened anew', async () => {
    const { chair, Teun, Samira, Marleen } = table.at;
    await toStage(chair, 'goal');
    await toStage(chair, 'picture');
    await layCard();
    await toStage(chair, 'scale');
    await button(chair, chair.words('work.scale.open')).click();
    await speakFor(Teun, 'child');
    const children = whose(Teun, 'child');
    expect(await children.getByRole('button', { name: 'Marleen' }).count()).toBe(0);
    await children.getByRole('button', { name: 'Joep', exact: true }).click();
    await give(Teun, 3, 'Joep wil rust');
    await write(Teun, 'child', 'Sem');
    expect(await button(Teun, Teun.words('work.scale.give')).isDisabled()).toBe(true);
    expect(await Teun.page.getByLabel(Teun.words('work.scale.grounds')).inputValue()).toBe('');
    await give(Teun, 8);
    await speakFor(Teun, 'client');
    await write(Teun, 'client', 'vader');
    await give(Teun, 6);
    await Teun.page.reload();
    await speakFor(Teun, 'child');
    for (const name of ['Joep', 'Sem'])
      await children.getByRole('button', { name: Teun.words('choice.whose.done', { name }) }).waitFor();
    await write(Teun, 'child', 'joep');
    await Teun.page.getByText(Teun.words('work.scale.givenBefore')).waitFor();
    expect(await lookAround(Teun, 'an answer for a child by name')).toEqual([]);
    for (const one of [Samira, Teun])
      await one.page
        .getByText(one.words('choice.named.child', { name: 'Sem' }))
        .first()
        .waitFor();
    expect(Samira.hasReceived('Joep wil rust')).toBe(false);
    await button(chair, chair.words('frame.ballot.reveal')).click();
    await shown(Samira).getByText('Joep, kind · door Teun').first().waitFor();
    await shown(Samira).getByText('Sem, kind · door Teun').first().waitFor();
    await Samira.page.getByText(Samira.words('work.scale.inWords')).click();
    await Samira.page.getByRole('rowheader', { name: 'vader, cliënt die er niet is · door Teun' }).waitFor();
    expect(await lookAround(Samira, 'answers for children by name')).toEqual([]);
    await Marleen.page.getByText(Marleen.words('family.spread.grounds')).click();
    const told = Marleen.words('picking.named.child', { voiceOf: 'Joep', name: 'Teun' });
    await Marleen.page.getByText(Marleen.words('picking.voiceScore', { name: told, score: 3 })).waitFor();
    expect(await lookAtPhone(Marleen, 'answers for children by name, family')).toEqual([]);
  });

  test('[PICK-57] each by a name, with a choice of its own; a professional does so for a child as well', async () => {
    const { chair, Teun, Floor, Samira } = table.at;
    await toStage(chair, 'judgement');
    await button(chair, chair.words('choice.bar.phaseOutcome.open')).click();
    for (const name of ['Joep', 'Sem']) {
      await speakFor(Teun, 'child');
      await write(Teun, 'child', name);
      await pick(Teun, Teun.words('outcome.stay'));
    }
    await speakFor(Floor, 'child');
    await whose(Floor, 'child').getByRole('button', { name: 'Joep', exact: true }).click();
    await pick(Floor, Floor.words('outcome.stay'));
    await button(chair, chair.words('choice.bar.phaseOutcome.reveal')).click();
    const row = Samira.page.locator('.tally-row', { hasText: Samira.words('outcome.stay') });
    await row.getByText(/^Sem, kind · door Teun/).waitFor();
    await row.getByText(/^Joep, kind · door Floor/).waitFor();
    expect(await row.locator('.tally-line svg').count()).toBe(3);
  });

  test('[A11Y-42] axe finds nothing on these screens', () => {
    expect(browser.axe.findings).toEqual([]);
  });
});
