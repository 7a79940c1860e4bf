import { SCALE_DIRECTION } from '@samenspraak/shared/domain/stages.ts';
import { expect } from 'vitest';
import type { Visitor } from '../../support/browser.ts';
import { button, toStage } from '../../support/e2e-table.ts';
import { untilGuideAsks } from './begin.ts';
import { untilTop } from './picture.ts';
import { professionals, type Telling } from './table.ts';

const SCORING = ['Samira', 'Floor', 'Teun'] as const;

interface Given {
  readonly number: number;
  /** Whether it is a child that says it. */
  readonly voice?: boolean;
  readonly beside?: string;
  readonly why?: string;
}

/** Gives a number on the board, and what is told beside it. */
async function give(visitor: Visitor, { number, voice = false, beside = '', why = '' }: Given): Promise<void> {
  const { page, words } = visitor;
  if (voice) await page.getByRole('radio', { name: words('work.voiceShort.child') }).click();
  await page.locator('.scale-number', { hasText: new RegExp(`^${number}$`) }).click();
  await page.getByLabel(words('work.scale.grounds')).fill(why);
  if (beside !== '') {
    await page.getByText(words('choice.sub.title')).click();
    await page.locator('.scale-sub').getByRole('textbox').first().fill(beside);
  }
  const presses = [words('work.scale.give'), words('work.scale.giveAgain')];
  await page.getByRole('button', { name: new RegExp(`^(${presses.join('|')})$`) }).click();
  await page.getByText(words('work.scale.given', { score: number })).waitFor();
}

async function giveOnPhone(visitor: Visitor, number: number, why = ''): Promise<void> {
  await visitor.page.locator('label', { hasText: new RegExp(`^${number}$`) }).click();
  await visitor.page.getByLabel(visitor.words('family.scale.grounds')).fill(why);
  await button(visitor, visitor.words('family.scale.send')).click();
  await visitor.page.getByText(visitor.words('family.scale.given', { score: number })).waitFor();
}

/** The chair opens the question of this phase: it is asked of all, in its own direction. */
export async function askScale({ at, story: { phase } }: Pick<Telling, 'at' | 'story'>): Promise<void> {
  const { chair, Samira, Marleen } = at;
  await button(chair, chair.words('work.scale.open')).click();
  await Samira.page.getByRole('heading', { name: Samira.words(`work.scale.question.${phase}`) }).waitFor();
  await Marleen.page.getByRole('heading', { name: Marleen.words(`family.scale.${phase}`) }).waitFor();
  const pad = { low: Samira.words(`work.scale.low.${phase}`), high: Samira.words(`work.scale.high.${phase}`) };
  await Samira.page.getByRole('radiogroup', { name: Samira.words('work.scale.pad', pad) }).waitFor();
  const direction = SCALE_DIRECTION[phase];
  const best = Marleen.words(`family.scale.high.${direction}`);
  await Marleen.page.getByText(Marleen.words('family.scale.end', { number: 10, words: best })).waitFor();
}

/** Numbers in secret, a child's voice among them; shown at once; what would make it better; and once more. */
export async function scale(telling: Telling): Promise<void> {
  const { at, story, look } = telling;
  const { chair, Samira, Teun, Marleen } = at;
  await toStage(chair, 'scale');
  await untilGuideAsks(Samira, { phase: story.phase, stage: 'scale' });
  await untilTop(Samira, story);
  await askScale(telling);
  await give(Samira, { number: story.numbers.Samira, why: story.grounds.Samira, beside: story.beside });
  await give(at.Floor, { number: story.numbers.Floor, why: story.grounds.Floor });
  await give(Teun, { number: story.numbers.Teun });
  await look('scoring', 'Samira');
  await look('scoring', 'Marleen');
  await give(Teun, { number: story.numbers.child, voice: true, why: story.grounds.child });
  await giveOnPhone(Marleen, story.numbers.Marleen, story.grounds.Marleen);
  for (const one of [chair, Marleen, Teun]) expect(one.hasReceived(story.beside)).toBe(false);
  await button(chair, chair.words('work.scale.reveal', { count: 5, total: 5 })).click();
  for (const one of professionals(telling)) await one.page.locator('.scale-told').getByText(story.beside).waitFor();
  await Samira.page.locator('.scale-by', { hasText: 'ingebracht door Teun' }).waitFor();
  const better = Samira.page.getByLabel(Samira.words('work.scale.betterAdd'), { exact: true });
  await better.fill(story.oneBetter);
  await better.press('Enter');
  await chair.page.getByRole('article', { name: story.oneBetter }).waitFor();
  await look('scores', 'chair');
  await look('scores', 'Marleen');
  await secondRound(telling);
}

/** After the talk all give a number once more; it stands beside the first. */
async function secondRound({ at, story, look }: Telling): Promise<void> {
  const { chair, Samira, Marleen } = at;
  await button(chair, chair.words('work.scale.again')).first().click();
  for (const name of SCORING) await give(at[name], { number: story.again[name], why: story.later[name] });
  await giveOnPhone(Marleen, story.again.Marleen);
  await button(chair, chair.words('work.scale.reveal', { count: 4, total: 4 })).click();
  await Samira.page.getByRole('heading', { name: Samira.words('work.scale.round', { round: 2 }) }).waitFor();
  await look('rounds', 'Samira');
}
