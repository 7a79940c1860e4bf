import { describe, expect, test } from 'vitest';
import type { Visitor } from '../support/browser.ts';
import { addCard, chooseInMenu, untilLane } from '../support/e2e-cards.ts';
import { typeDay } from '../support/e2e-day.ts';
import { reach } from '../support/e2e-keyboard.ts';
import { splitForAll, switchTo, toPicture, untilAt } from '../support/e2e-seat-split.ts';
import { button, toStage } from '../support/e2e-table.ts';

const FIRST = 'Cliëntdeel';
const SECOND = 'Professionals';
const SAMIRA = 'Samira Belhadi';
const FLORIS = 'Floris Hagedoorn';
const REASON = 'oma is eerder thuis dan we dachten';
const PLAIN = 'Uw kinderen slapen bij oma.';

const house = splitForAll({
  sessions: [
    { name: FIRST, clients: true, prosecutor: false },
    { name: SECOND, clients: false, prosecutor: false },
  ],
  people: [
    { name: SAMIRA, role: 'partner', sessions: [FIRST, SECOND], organisation: 'Wijkteam' },
    { name: FLORIS, role: 'expert', sessions: [SECOND], organisation: 'Veilig Thuis' },
    { name: 'Marleen', role: 'client', sessions: [FIRST] },
  ],
});

function plan({ page, words }: Visitor) {
  return page.getByRole('region', { name: words('work.plan.title') });
}

async function openChange(visitor: Visitor) {
  await plan(visitor)
    .getByRole('button', { name: visitor.words('keeping.change') })
    .first()
    .click();
  return visitor.page.getByRole('dialog', { name: visitor.words('agreeing.change.title') });
}

describe('an adopted agreement that is worded otherwise', () => {
  test('[AGR-30] asks for a difference and a reason, and tells both at the field', async () => {
    const { chair } = house;
    const partner = house.of(SAMIRA);
    await toPicture(chair, partner);
    await addCard(partner, { kind: 'concern', text: 'de nachten zijn niet veilig' });
    for (const stage of ['scale', 'judgement', 'decision'] as const) await toStage(chair, stage);
    const idea = await addCard(partner, { kind: 'idea', text: 'de kinderen slapen bij oma' });
    for (const lane of ['weigh', 'prioritise', 'commit'] as const) await house.lead('funnel.open', FIRST, { lane });
    await untilLane([partner], 'commit');
    await chooseInMenu(partner, idea, 'work.funnel.agree');
    const lane = partner.page.getByRole('region', { name: partner.words('lane.commit'), exact: true });
    const group = (name: string) => lane.getByRole('group', { name, exact: true });
    await group(partner.words('work.agree.who'))
      .getByRole('button', { name: /Samira/ })
      .click();
    await typeDay(group(partner.words('work.agree.by')), '2026-12-18');
    await lane.getByLabel(partner.words('work.agree.why'), { exact: true }).fill('dan slaapt iedereen');
    const plain = lane.getByLabel(partner.words('agreeing.plain'));
    await plain.fill(PLAIN);
    await plain.press('Tab');
    await group(partner.words('work.agree.answers'))
      .getByRole('button', { name: /de nachten/ })
      .click();
    await lane.getByText(partner.words('work.agree.complete')).waitFor();
    await button(chair, chair.words('work.agree.adopt')).click();
    await toStage(chair, 'close');
    const dialog = await openChange(chair);
    await button(chair, chair.words('agreeing.change.save')).click();
    await dialog.getByText(chair.words('agreeing.change.same')).waitFor();
    await dialog.getByText(chair.words('agreeing.change.whyMissing')).waitFor();
    await dialog.getByLabel(chair.words('work.agree.what')).fill('');
    await dialog.getByText(chair.words('agreeing.change.needed')).waitFor();
    // nobody else reads it, so there is no asking where else it should change
    expect(await dialog.getByText(chair.words('agreeing.change.everywhere')).count()).toBe(0);
    await chair.checkAxe('wording an agreement otherwise');
    await chair.page.keyboard.press('Escape');
  });

  test('[AGR-31] has its new words at once, in the plan and on the sheet, with the reason; who may not change it is not offered to', async () => {
    const { chair } = house;
    const partner = house.of(SAMIRA);
    expect(
      await plan(partner)
        .getByRole('button', { name: partner.words('keeping.change') })
        .count(),
    ).toBe(0);
    const dialog = await openChange(chair);
    const what = dialog.getByLabel(chair.words('work.agree.what'));
    await reach(chair, what);
    await chair.page.keyboard.press('Control+a');
    await chair.page.keyboard.type('de kinderen slapen elk weekend bij oma');
    // right under it stands what the family would go on reading
    const save = dialog.getByRole('button', { name: chair.words('agreeing.change.save') });
    await dialog.getByText(chair.words('agreeing.change.plainLag')).waitFor();
    await dialog.getByLabel(chair.words('agreeing.change.why')).fill(REASON);
    await save.click();
    await dialog.getByText(chair.words('agreeing.change.plain')).waitFor();
    await chair.checkAxe('the words of the family when what is done changes');
    const plain = dialog.getByLabel(chair.words('agreeing.plain'));
    await dialog.getByRole('button', { name: chair.words('agreeing.change.plainAnew') }).click();
    await plain.and(chair.page.locator(':focus')).waitFor();
    await dialog.getByRole('button', { name: chair.words('agreeing.change.plainClear') }).click();
    expect(await plain.inputValue()).toBe('');
    await dialog.getByText(chair.words('agreeing.change.plainEmpty')).waitFor();
    await dialog.getByLabel(chair.words('agreeing.change.why')).fill('');
    await reach(chair, dialog.getByLabel(chair.words('agreeing.change.why')));
    await chair.page.keyboard.type(REASON);
    await reach(chair, save);
    await chair.page.keyboard.press('Enter');
    await dialog.waitFor({ state: 'detached' });
    await partner.page.getByRole('heading', { name: /elk weekend bij oma/ }).waitFor();
    const client = house.of('Marleen');
    await client.page.getByText(/elk weekend bij oma/).waitFor();
    await client.page.getByText(client.words('kept.changedWhy', { why: REASON })).waitFor();
    expect(await client.page.getByText(PLAIN).count()).toBe(0);
  });

  test('[AGR-32] changes in the other parts that read it when the chair says so, and the reason stays behind', async () => {
    const { chair } = house;
    await plan(chair)
      .getByRole('button', { name: chair.words('work.menu.publish') })
      .first()
      .click();
    const publishing = chair.page.getByRole('dialog');
    await publishing.getByText(SECOND).first().click();
    await publishing
      .getByRole('button', { name: chair.words('work.publish.press', { name: SECOND, count: 3 }) })
      .click();
    await publishing.getByText(chair.words('work.publish.done', { name: SECOND })).waitFor();
    await chair.page.keyboard.press('Escape');
    const dialog = await openChange(chair);
    await dialog.getByLabel(chair.words('work.agree.what')).fill('de kinderen slapen vrijdag en zaterdag bij oma');
    await dialog.getByLabel(chair.words('agreeing.change.why')).fill('op zondag is er geen vervoer');
    await dialog.getByText(chair.words('agreeing.change.everywhereHint', { names: SECOND })).waitFor();
    await dialog.getByRole('checkbox').click();
    for (const look of ['dark', 'light'] as const) {
      await chair.page.emulateMedia({ colorScheme: look });
      await chair.page.setViewportSize({ width: 390, height: 844 });
      await chair.checkAxe(`wording otherwise on a small screen, ${look}`);
      expect(await chair.isTooWide()).toBe(false);
    }
    await chair.page.setViewportSize({ width: 1440, height: 900 });
    await button(chair, chair.words('agreeing.change.save')).click();
    await dialog.waitFor({ state: 'detached' });
    await switchTo(chair, SECOND);
    const outsider = house.of(FLORIS);
    await untilAt(outsider, SECOND);
    for (const stage of ['goal', 'picture', 'scale', 'judgement', 'decision', 'close'] as const)
      await toStage(chair, stage);
    await outsider.page.getByRole('heading', { name: 'de kinderen slapen vrijdag en zaterdag bij oma' }).waitFor();
    for (const words of [REASON, 'op zondag is er geen vervoer', 'elk weekend']) {
      expect(outsider.hasReceived(words), words).toBe(false);
    }
    expect(house.browser.axe.findings).toEqual([]);
  });
});
