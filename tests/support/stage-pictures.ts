import { before, goal } from '../e2e/phases/begin.ts';
import { biggest, map, picture } from '../e2e/phases/picture.ts';
import { RECOVERY_STORY } from '../e2e/phases/recovery-story.ts';
import { RISKS_STORY } from '../e2e/phases/risks-story.ts';
import { SAFETY_STORY } from '../e2e/phases/safety-story.ts';
import { scale } from '../e2e/phases/scale.ts';
import { close, decision, judgement } from '../e2e/phases/settle.ts';
import type { Story } from '../e2e/phases/story.ts';
import { gather, type Screen, type Seat, type Telling } from '../e2e/phases/table.ts';
import type { TestBrowser } from './browser.ts';
import { startServer } from './server.ts';

/** What is taken of a conference: the name of the picture, by whose screen it is and at which moment. */
type Wanted = Readonly<Partial<Record<`${Screen} ${Seat}`, string>>>;

const SAFETY: Wanted = {
  'preparing Samira': 'stage-preparing',
  'before chair': 'stage-before',
  'before Marleen': 'stage-before-phone',
  'goal chair': 'stage-goal',
  'goal Marleen': 'stage-goal-phone',
  'picture chair': 'stage-picture-safety',
  'picture Marleen': 'stage-picture-phone',
  'map chair': 'stage-map',
  'picking Teun': 'stage-picking',
  'picking Marleen': 'stage-picking-phone',
  'picked chair': 'stage-picked',
  'scoring Samira': 'stage-scoring',
  'scoring Marleen': 'stage-scoring-phone',
  'scores chair': 'stage-scale',
  'scores Marleen': 'stage-scale-phone',
  'rounds Samira': 'stage-rounds',
  'judgement chair': 'stage-judgement',
  'judgement Marleen': 'stage-judgement-phone',
  'decision chair': 'stage-decision',
  'decision Marleen': 'stage-decision-phone',
  'plan Samira': 'stage-minutes',
  'plan chair': 'stage-close',
  'plan Marleen': 'stage-close-phone',
};
const RISKS: Wanted = { 'picture chair': 'stage-picture-risks' };
const RECOVERY: Wanted = { 'picture chair': 'stage-picture-recovery' };
/** The one that is shown by night as well. */
const DARK = 'stage-scale';

/** A picture of this screen, from its top. */
async function take({ at }: Telling, { who, path }: { who: Seat; path: string }): Promise<void> {
  const { page } = at[who];
  await page.evaluate(() => {
    window.scrollTo(0, 0);
    for (const one of document.querySelectorAll('main')) one.scrollTo(0, 0);
    if (document.activeElement instanceof HTMLElement) document.activeElement.blur();
  });
  await page.mouse.move(0, 0);
  await page.screenshot({ path, scale: 'css' });
}

/** The pictures of every stage, for the page about them: one conference wholly, and the picture of the other phases. */
export async function takeStagePictures(browser: TestBrowser, folder: string): Promise<void> {
  const server = await startServer();
  async function tell(story: Story, wanted: Wanted): Promise<Telling> {
    const telling: Telling = await gather({ server, browser }, story, async (screen, who) => {
      const name = wanted[`${screen} ${who}`];
      if (name === undefined) return;
      await take(telling, { who, path: `${folder}${name}.png` });
      if (name !== DARK) return;
      await telling.at[who].page.emulateMedia({ colorScheme: 'dark' });
      await take(telling, { who, path: `${folder}${name}-dark.png` });
      await telling.at[who].page.emulateMedia({ colorScheme: 'light' });
    });
    return telling;
  }
  try {
    const steps = [before, goal, picture, map, biggest, scale, judgement, decision, close];
    const whole = await tell(SAFETY_STORY, SAFETY);
    for (const step of steps) await step(whole);
    for (const [story, wanted] of [
      [RISKS_STORY, RISKS],
      [RECOVERY_STORY, RECOVERY],
    ] as const) {
      const telling = await tell(story, wanted);
      for (const step of [before, goal, picture]) await step(telling);
    }
  } finally {
    await server.stop();
  }
}
