import { CARD_KINDS, STAGES_OF_KIND } from '@samenspraak/shared/domain/kinds.ts';
import {
  LANES,
  neighbourStage,
  PHASES,
  phaseAfter,
  SCALE_DIRECTION,
  STAGES,
  STEP_OF_LANE,
  STEPS,
} from '@samenspraak/shared/domain/stages.ts';
import { expect, test } from 'vitest';

test('[DOM-4] a phase decision stays, goes one forward or one back, and never beyond the first or last', () => {
  expect(PHASES.map((phase) => phaseAfter(phase, 'stay'))).toEqual(PHASES);
  expect(PHASES.map((phase) => phaseAfter(phase, 'forward'))).toEqual(['riskFocused', 'recovery', null]);
  expect(PHASES.map((phase) => phaseAfter(phase, 'back'))).toEqual([null, 'immediateSafety', 'riskFocused']);
});

test('[DOM-5] the rail has an end on both sides, and forth and back leads to where one was', () => {
  expect(neighbourStage('before', -1)).toBeNull();
  expect(neighbourStage('close', 1)).toBeNull();
  for (const stage of STAGES.slice(0, -1)) {
    const next = neighbourStage(stage, 1);
    expect(next === null ? null : neighbourStage(next, -1)).toBe(stage);
  }
});

test('[DOM-6] a 10 is bad while there are worries and good in recovery', () => {
  expect(SCALE_DIRECTION).toEqual({ immediateSafety: 'highIsBad', riskFocused: 'highIsBad', recovery: 'highIsGood' });
});

test('[DOM-7] each lane belongs to a step, in the order of both', () => {
  const places = LANES.map((lane) => STEPS.indexOf(STEP_OF_LANE[lane]));
  expect(places).toEqual([...places].sort());
});

test('[DOM-8] every kind of card is open in at least one stage, ideas and agreements in the decision alone', () => {
  for (const kind of CARD_KINDS) expect(STAGES_OF_KIND[kind].length).toBeGreaterThan(0);
  expect(STAGES_OF_KIND.idea).toEqual(['decision']);
  expect(STAGES_OF_KIND.agreement).toEqual(['decision']);
});

test('[DOM-9] a question can be put in every stage', () => {
  expect(STAGES_OF_KIND.question).toEqual(STAGES);
});
