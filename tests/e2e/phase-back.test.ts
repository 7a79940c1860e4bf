import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { column } from '../support/e2e-cards.ts';
import { button, toStage } from '../support/e2e-table.ts';
import { open, toPicture, untilGuideAsks } from './phases/begin.ts';
import { untilColumns } from './phases/picture.ts';
import { RISKS_STORY } from './phases/risks-story.ts';
import { SAFETY_STORY } from './phases/safety-story.ts';
import { askScale } from './phases/scale.ts';
import { askPhase, conclude } from './phases/settle.ts';
import { house as openHouse } from './phases/whole.suite.ts';

const house = openHouse();

describe('a conference that goes back a phase', () => {
  beforeAll(() => house.tell(RISKS_STORY));
  afterAll(() => house.leave());

  test('[PHASE-59] the table sees that it is not safe, and the chair concludes to go back', async () => {
    const { telling } = house;
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
    const { telling } = house;
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

  test('[A11Y-51] axe finds nothing on the screens of a phase gone back', () => {
    expect(house.axe.findings).toEqual([]);
  });
});
