import type { Phase, Stage } from '@samenspraak/shared/domain/stages.ts';
import { promptsAt } from '@samenspraak/shared/guide/find-prompt.ts';
import { expect } from 'vitest';
import type { Visitor } from '../../support/browser.ts';
import { itemField } from '../../support/e2e-preparation.ts';
import { button, toStage } from '../../support/e2e-table.ts';
import type { Telling } from './table.ts';

const PREPARING = ['Samira', 'Floor'] as const;
const GUESTS = ['Samira', 'Floor', 'Teun', 'Marleen'] as const;

/** Waits until the guide on this screen asks what this phase asks in this stage, and nothing else. */
export async function untilGuideAsks({ page }: Visitor, moment: { phase: Phase; stage: Stage }): Promise<void> {
  const asked = promptsAt({ ...moment, step: null }).map(({ professional }) => professional.nl.ask);
  const shown = page.locator('.guide-prompts .guide-ask');
  for (const [at, ask] of asked.entries()) await shown.nth(at).filter({ hasText: ask }).waitFor();
  expect(await shown.count()).toBe(asked.length);
}

/** The chair lights the first question of a stage: it shows on the board, and in plain words on the phone. */
async function lightFirst({ at, story }: Telling, stage: Stage): Promise<void> {
  const [prompt] = promptsAt({ stage, phase: story.phase, step: null });
  if (prompt === undefined) throw new Error(`the guide asks nothing in ${stage}`);
  await at.chair.page.locator('.guide-prompt button', { hasText: prompt.professional.nl.ask }).click();
  await at.Samira.page.locator('[aria-current="true"]', { hasText: prompt.professional.nl.ask }).waitFor();
  await at.Marleen.page.getByRole('heading', { name: prompt.client.nl.ask }).waitFor();
}

/** The chair lets everybody in and opens the conference. */
export async function open({ at: { chair, Marleen } }: Telling): Promise<void> {
  for (const name of GUESTS) await button(chair, chair.words('frame.waiting.admitOne', { name })).click();
  await button(chair, chair.words('frame.open.press')).click();
  await Marleen.page.getByRole('heading', { name: Marleen.words('family.scene.before.heading') }).waitFor();
}

/** Two partners prepare while they wait; nobody else reads a word until the chair releases it, and then all do. */
export async function before(telling: Telling): Promise<void> {
  const { at, story, session, look } = telling;
  for (const name of PREPARING) {
    const { page, words } = at[name];
    await button(at[name], words('prepare.open')).click();
    await page.getByRole('heading', { name: words('prepare.title.named', { name: session }) }).waitFor();
    const kind = name === 'Samira' ? 'concern' : 'strength';
    await itemField(at[name], kind).fill(story.prepared[name]);
    const housing = page.locator('.prepare-domain', { hasText: words('lifeDomain.housing') });
    await housing.getByRole('radio', { name: words(name === 'Samira' ? 'level.serious' : 'level.some') }).click();
    await page.locator('.prepare-state[data-state="kept"]').waitFor();
  }
  await look('preparing', 'Samira');
  const { chair, Samira, Teun } = at;
  await open(telling);
  for (const name of PREPARING) await button(at[name], at[name].words('prepare.toBoard')).click();
  await untilGuideAsks(Teun, { phase: story.phase, stage: 'before' });
  for (const words of Object.values(story.prepared)) expect(Teun.hasReceived(words)).toBe(false);
  await button(chair, chair.words('prepare.release')).click();
  await button(chair, chair.words('prepare.release.press')).click();
  for (const words of Object.values(story.prepared)) {
    for (const one of [chair, Teun, Samira]) await one.page.getByRole('article', { name: words }).waitFor();
  }
  await look('before', 'chair');
  await look('before', 'Marleen');
}

/** What this conference is for, in the words of this phase. */
export async function goal(telling: Telling): Promise<void> {
  const { at, story, look } = telling;
  await toStage(at.chair, 'goal');
  await untilGuideAsks(at.Samira, { phase: story.phase, stage: 'goal' });
  await lightFirst(telling, 'goal');
  await look('goal', 'chair');
  await look('goal', 'Marleen');
}

/** The table is at the picture, and the first question of this phase is lit. */
export async function toPicture(telling: Telling): Promise<void> {
  const { at, story } = telling;
  await toStage(at.chair, 'picture');
  await untilGuideAsks(at.Floor, { phase: story.phase, stage: 'picture' });
  await lightFirst(telling, 'picture');
}
