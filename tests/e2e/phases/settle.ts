import type { PhaseOutcome } from '@samenspraak/shared/domain/stages.ts';
import { addCard, card, chooseInMenu, untilLane } from '../../support/e2e-cards.ts';
import { typeDay } from '../../support/e2e-day.ts';
import { minutesField, minutesRegion, openMinutes } from '../../support/e2e-minutes.ts';
import { button, toStage } from '../../support/e2e-table.ts';
import { pick, pickOnPhone } from '../choices/table.ts';
import { untilGuideAsks } from './begin.ts';
import { untilTop } from './picture.ts';
import { professionals, type Telling } from './table.ts';

const BOARD = ['Samira', 'Floor', 'Teun'] as const;

/** The least that must be in place, and when it is good enough; then where this family is. */
export async function judgement(telling: Telling): Promise<void> {
  const { at, story, look } = telling;
  const { chair, Samira, Teun } = at;
  await toStage(chair, 'judgement');
  await untilGuideAsks(Teun, { phase: story.phase, stage: 'judgement' });
  await untilTop(Teun, story);
  const { text, goodEnough } = story.bottomLine;
  const id = await addCard(Samira, { kind: 'bottomLine', text });
  await card(Samira, id)
    .getByRole('button', { name: Samira.words('cards.fill.watcher') })
    .click();
  const sheet = Samira.page.getByRole('dialog');
  await sheet.getByRole('button', { name: /Teun/ }).click();
  await sheet.getByLabel(Samira.words('cards.details.goodEnough')).fill(goodEnough);
  // a slow press, as of a finger: the card grows with what was typed, and the sheet stays under the press
  await sheet.getByRole('button', { name: Samira.words('work.details.done') }).hover();
  await Samira.page.mouse.down();
  await card(chair, id)
    .getByText(new RegExp(goodEnough.slice(0, 20), 'i'))
    .waitFor();
  await Samira.page.mouse.up();
  await sheet.waitFor({ state: 'detached' });
  await askPhase(telling, story.outcome);
  await conclude(telling, story.outcome, story.why);
  await look('judgement', 'chair');
  await look('judgement', 'Marleen');
}

/** Everybody says in secret how they see the phase, and all is shown at once. */
export async function askPhase({ at, story: { phase } }: Telling, outcome: PhaseOutcome): Promise<void> {
  const { chair, Samira, Marleen } = at;
  await button(chair, chair.words('choice.bar.phaseOutcome.open')).click();
  for (const name of BOARD) await pick(at[name], at[name].words(`outcome.${outcome}`));
  await pickOnPhone(Marleen, Marleen.words(`picking.way.${phase}.${outcome}` as 'picking.way.recovery.stay'));
  await button(chair, chair.words('choice.reveal', { count: 4, total: 4 })).click();
  await Samira.page.locator('.tally-row', { hasText: Samira.words(`outcome.${outcome}`) }).waitFor();
}

/** The chair says what the table concludes, and everybody reads why. */
export async function conclude({ at }: Telling, outcome: PhaseOutcome, why: string): Promise<void> {
  const { page, words } = at.chair;
  await page.locator('.judgement-outcome', { hasText: words(`outcome.${outcome}`) }).click();
  await page.getByLabel(words('work.judgement.why')).fill(why);
  await button(at.chair, words('work.judgement.decide')).click();
  for (const one of [at.Samira, at.Marleen]) await one.page.getByText(why).first().waitFor();
}

/** From an idea to an agreement, the short way. */
export async function decision(telling: Telling): Promise<void> {
  const { at, story, look } = telling;
  const { chair, Samira, Marleen } = at;
  await toStage(chair, 'decision');
  await untilTop(Samira, story);
  const id = await addCard(Samira, { kind: 'idea', text: story.idea.text });
  for (const lane of ['weigh', 'prioritise', 'commit'] as const) {
    await button(chair, chair.words(`frame.funnel.open.${lane}`)).click();
    await untilLane(professionals(telling), lane);
    if (lane === 'commit') await chooseInMenu(Samira, id, 'work.funnel.agree');
    else await chooseInMenu(Samira, id, 'work.funnel.to', { lane: Samira.words(`lane.${lane}`) });
  }
  await fillAgreement(telling);
  await look('decision', 'chair');
  await button(chair, chair.words('work.agree.adopt')).click();
  await Marleen.page.getByRole('heading', { name: Marleen.words('family.agreements.firm') }).waitFor();
  await look('decision', 'Marleen');
}

async function fillAgreement({ at: { Samira }, story }: Telling): Promise<void> {
  const { page, words } = Samira;
  const lane = page.getByRole('region', { name: words('lane.commit') });
  const group = (name: 'who' | 'answers') =>
    lane.getByRole('group', { name: words(`work.agree.${name}`), exact: true });
  await group('who').getByRole('button', { name: /Teun/ }).click();
  await typeDay(lane.getByRole('group', { name: words('work.agree.by'), exact: true }), '2027-01-15');
  await lane.getByLabel(words('work.agree.why'), { exact: true }).fill(story.idea.why);
  await lane
    .getByRole('group', { name: words('work.agree.answers') })
    .getByRole('button', { name: new RegExp(story.biggest.slice(0, 20)) })
    .click();
  await lane.getByText(words('work.agree.complete')).waitFor();
}

/** The plan is read by all, the minutes are read along, and the conference ends. */
export async function close(telling: Telling): Promise<void> {
  const { at, story, look } = telling;
  const { chair, Samira, Teun, Marleen } = at;
  await toStage(chair, 'close');
  await untilGuideAsks(Samira, { phase: story.phase, stage: 'close' });
  await untilTop(Samira, story);
  for (const one of professionals(telling)) await one.page.getByRole('heading', { name: story.idea.text }).waitFor();
  await openMinutes(Teun);
  await minutesField(Teun).click();
  await Teun.page.keyboard.type(story.minutes);
  await openMinutes(Samira);
  await minutesRegion(Samira).getByText(story.minutes).waitFor();
  await look('plan', 'Samira');
  await look('plan', 'chair');
  await look('plan', 'Marleen');
  await button(chair, chair.words('frame.session.press')).click();
  await button(chair, chair.words('frame.session.close')).click();
  await button(chair, chair.words('frame.close.yes')).click();
  await Samira.page.getByText(Samira.words('access.ended.title')).first().waitFor();
  await minutesRegion(Samira).getByText(story.minutes).waitFor();
  await Marleen.page.getByRole('heading', { name: Marleen.words('family.end.ended') }).waitFor();
  await Marleen.page.getByText(story.idea.text).waitFor();
  await look('ended', 'Marleen');
}
