import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { openBrowser, type TestBrowser } from '../support/browser.ts';
import { column } from '../support/e2e-cards.ts';
import { button, toStage } from '../support/e2e-table.ts';
import { watch } from '../support/e2e-watch.ts';
import { startServer, type TestServer } from '../support/server.ts';
import { before, goal, open, toPicture, untilGuideAsks } from './phases/begin.ts';
import { biggest, map, picture, untilColumns } from './phases/picture.ts';
import { RECOVERY_STORY } from './phases/recovery-story.ts';
import { RISKS_STORY } from './phases/risks-story.ts';
import { SAFETY_STORY } from './phases/safety-story.ts';
import { askScale, scale } from './phases/scale.ts';
import { askPhase, close, conclude, decision, judgement } from './phases/settle.ts';
import type { Story } from './phases/story.ts';
import { gather, type Telling } from './phases/table.ts';

let server: TestServer;
let browser: TestBrowser;
let telling: Telling;

beforeAll(async () => {
  [server, browser] = await Promise.all([startServer(), openBrowser()]);
});
watch(() => browser);
afterAll(() => server.stop());

/** Everybody knocks, and every screen that is looked at is looked at with axe. */
async function tell(story: Story): Promise<void> {
  telling = await gather({ server, browser }, story, (screen, who) => {
    return telling.at[who].checkAxe(`${story.phase}, ${screen}`);
  });
}

/** All leave: their windows close. */
async function leave(): Promise<void> {
  await Promise.all(Object.values(telling.at).map(({ context }) => context.close()));
}

const WHOLE = [
  ['immediate safety', SAFETY_STORY],
  ['risk-focused care', RISKS_STORY],
  ['recovery', RECOVERY_STORY],
] as const;

describe.each(WHOLE)('a whole conference: %s', (_, story) => {
  beforeAll(() => tell(story));
  afterAll(leave);

  test('[PHASE-50] what two partners prepared is read by nobody else until it is released, and then by all', () =>
    before(telling));
  test('[PHASE-51] the goal is that of the phase; lit, it shows to the client in plain words', () => goal(telling));
  test('[PHASE-52] the picture has the columns of its phase, and none of another', () => picture(telling));
  test('[PHASE-53] a link drawn in the map is drawn for all', () => map(telling));
  test('[PHASE-54] what weighs most is picked in secret, shown at once, settled, and seen in every later stage', () =>
    biggest(telling));
  test('[PHASE-55] each phase has its own scaling question, in its own direction, and a second round', () =>
    scale(telling));
  test('[PHASE-56] a bottom line says when it is good enough; the table sees the phase, the chair concludes', () =>
    judgement(telling));
  test('[PHASE-57] an idea becomes an agreement that all read', () => decision(telling));
  test('[PHASE-58] plan and minutes are read by all, also when the conference has ended', () => close(telling));
});

describe('a conference that goes back a phase', () => {
  beforeAll(() => tell(RISKS_STORY));
  afterAll(leave);

  test('[PHASE-59] the table sees that it is not safe, and the chair concludes to go back', async () => {
    const { chair, Samira } = telling.at;
    await open(telling);
    await toStage(chair, 'goal');
    await toPicture(telling);
    await untilColumns(Samira, RISKS_STORY.columns);
    for (const stage of ['scale', 'judgement'] as const) await toStage(chair, stage);
    await askPhase(telling, 'back');
    await conclude(telling, 'back', 'er is gisteren weer gedreigd');
    await telling.at.chair.checkAxe('back a phase');
  });

  test('[PHASE-60] the guide, the columns and the scaling question follow, on the board and on the phone', async () => {
    const { chair, Samira, Teun, Marleen } = telling.at;
    const back = { ...telling, story: SAFETY_STORY };
    const { phase } = SAFETY_STORY;
    await untilGuideAsks(Teun, { phase, stage: 'judgement' });
    await button(chair, chair.words('choice.phase.toPicture', { phase: chair.words(`phase.${phase}`) })).click();
    for (const one of [Samira, Teun]) {
      await untilGuideAsks(one, { phase, stage: 'picture' });
      await untilColumns(one, SAFETY_STORY.columns);
    }
    await column(Samira, 'danger').waitFor();
    await Marleen.page.getByRole('heading', { name: Marleen.words('family.scene.picture.heading') }).waitFor();
    await toStage(chair, 'scale');
    await untilGuideAsks(Teun, { phase, stage: 'scale' });
    await askScale(back);
    await Samira.checkAxe('the scale of the phase before');
    await Marleen.checkAxe('the scale of the phase before, family');
  });
});

test('[A11Y-50] axe finds nothing on any screen of the three phases', () => {
  expect(browser.axe.findings).toEqual([]);
  expect(browser.axe.screens.length).toBeGreaterThan(60);
});
