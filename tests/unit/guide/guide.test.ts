import { CARD_KINDS, STAGES_OF_KIND } from '@samenspraak/shared/domain/kinds.ts';
import { LANGUAGES } from '@samenspraak/shared/domain/roles.ts';
import { PHASES, STAGES, STEPS } from '@samenspraak/shared/domain/stages.ts';
import { findPrompt, promptsAt } from '@samenspraak/shared/guide/find-prompt.ts';
import { PROMPTS } from '@samenspraak/shared/guide/prompts.ts';
import { describe, expect, test } from 'vitest';

const MOMENTS = PHASES.flatMap((phase) => STAGES.map((stage) => ({ phase, stage })));

describe('the frame of the guide', () => {
  test('[GUIDE-1] every question has an id of its own, named after its stage or its step', () => {
    const ids = PROMPTS.map(({ id }) => id);
    expect(new Set(ids).size).toBe(ids.length);
    for (const { id, stage, step } of PROMPTS) expect(id).toMatch(new RegExp(`^${step ?? stage}\\.[a-zA-Z]{3,40}$`));
  });

  test.each(MOMENTS)('[GUIDE-2] $phase has questions in $stage', ({ phase, stage }) => {
    expect(promptsAt({ phase, stage, step: null }).length).toBeGreaterThan(0);
  });

  test.each(PHASES)('[GUIDE-3] each step of the decision has questions of its own in %s', (phase) => {
    for (const step of STEPS) {
      const asked = promptsAt({ phase, stage: 'decision', step });
      expect(asked.length).toBeGreaterThan(2);
      expect(asked.every((prompt) => prompt.step === step)).toBe(true);
    }
  });

  test('[GUIDE-4] a question has a step in the decision and nowhere else', () => {
    for (const { stage, step } of PROMPTS) expect(step !== null).toBe(stage === 'decision');
  });

  test('[GUIDE-5] a question is asked in at least one phase and in each phase once', () => {
    for (const { phases } of PROMPTS) {
      expect(phases.length).toBeGreaterThan(0);
      expect(new Set(phases).size).toBe(phases.length);
    }
  });

  test('[GUIDE-6] only recovery ends with a plan for when things go wrong again', () => {
    const phases = PHASES.filter((phase) =>
      findPrompt({ phase, stage: 'decision', step: null }, 'cooperate.closingPlan'),
    );
    expect(phases).toEqual(['recovery']);
  });

  test('[GUIDE-7] every phase has one question that asks for its number, named after the phase', () => {
    for (const phase of PHASES) {
      const numbers = promptsAt({ phase, stage: 'scale', step: null }).filter(({ id }) =>
        PHASES.some((one) => id === `scale.${one}`),
      );
      expect(numbers.map(({ id }) => id)).toEqual([`scale.${phase}`]);
    }
  });
});

describe('finding a question', () => {
  test('[GUIDE-8] a question is found in its own stage and phase, whichever step is under way', () => {
    for (const prompt of PROMPTS) {
      for (const phase of prompt.phases) {
        expect(findPrompt({ stage: prompt.stage, phase, step: 'weigh' }, prompt.id)).toBe(prompt);
      }
    }
  });

  test('[GUIDE-9] a question of another stage or phase is not found', () => {
    expect(findPrompt({ stage: 'scale', phase: 'recovery', step: null }, 'picture.worries')).toBeNull();
    expect(findPrompt({ stage: 'picture', phase: 'recovery', step: null }, 'picture.worries')).toBeNull();
    expect(findPrompt({ stage: 'picture', phase: 'immediateSafety', step: null }, 'picture.nothing')).toBeNull();
  });

  test('[GUIDE-10] within a step only the questions of that step are asked, in the order of the guide', () => {
    const asked = promptsAt({ phase: 'recovery', stage: 'decision', step: 'weigh' });
    expect(asked).toEqual(PROMPTS.filter(({ step }) => step === 'weigh'));
  });
});

describe('what the answers become', () => {
  test('[GUIDE-11] every kind of card is collected by a question', () => {
    const collected = new Set(PROMPTS.flatMap(({ collects }) => collects));
    expect(CARD_KINDS.filter((kind) => !collected.has(kind))).toEqual([]);
  });

  test('[GUIDE-12] a question collects only kinds that are open in its stage', () => {
    for (const { id, stage, collects } of PROMPTS) {
      expect(collects.length, id).toBeGreaterThan(0);
      for (const kind of collects) expect(STAGES_OF_KIND[kind], `${id} collects ${kind}`).toContain(stage);
    }
  });

  test('[GUIDE-13] ideas come in the brainstorm alone, agreements once it is closed', () => {
    for (const { collects, step } of PROMPTS) {
      if (collects.includes('idea')) expect(step).toBe('brainstorm');
      if (collects.includes('agreement')) expect(['commit', 'cooperate']).toContain(step);
    }
  });
});

describe('the wordings', () => {
  test('[GUIDE-14] every question is worded for both readers in both languages, with what unfolds under it', () => {
    for (const prompt of PROMPTS) {
      for (const reader of ['professional', 'client'] as const) {
        for (const language of LANGUAGES) {
          const { ask, followUps } = prompt[reader][language];
          for (const sentence of [ask, ...followUps]) {
            expect(sentence, prompt.id).toMatch(/^\p{Lu}.*[.?]$/u);
            expect(sentence.trim()).toBe(sentence);
          }
        }
        expect(prompt[reader].nl.followUps.length, prompt.id).toBe(prompt[reader].en.followUps.length);
      }
      expect(prompt.professional.nl.followUps.length, prompt.id).toBeGreaterThan(0);
    }
  });

  test('[GUIDE-15] no wording stands twice under one question', () => {
    for (const { id, professional, client } of PROMPTS) {
      for (const { ask, followUps } of [professional.nl, professional.en, client.nl, client.en]) {
        expect(new Set([ask, ...followUps]).size, id).toBe(followUps.length + 1);
      }
    }
  });
});
