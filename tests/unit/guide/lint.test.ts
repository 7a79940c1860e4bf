import { PHASES, STAGES } from '@samenspraak/shared/domain/stages.ts';
import type { Prompt } from '@samenspraak/shared/guide/prompt.ts';
import { PROMPTS } from '@samenspraak/shared/guide/prompts.ts';
import { describe, expect, test } from 'vitest';
import { lintGuide } from './lint.ts';

/** The guide with one question spoiled. */
function spoiled(change: (prompt: Prompt) => Partial<Prompt>, at = 0): Prompt[] {
  return PROMPTS.map((prompt, index) => (index === at ? { ...prompt, ...change(prompt) } : prompt));
}

function worded(prompt: Prompt, words: string): Partial<Prompt> {
  return { client: { ...prompt.client, nl: { ...prompt.client.nl, ask: words } } };
}

const LONG = `${Array(16).fill('dag').join(' ').replace('d', 'D')}?`;

describe('the linter of the guide', () => {
  test('[GUIDE-28] finds nothing in the guide', () => {
    expect(lintGuide(PROMPTS)).toEqual([]);
  });

  test.each<[string, readonly Prompt[], RegExp]>([
    ['a hard word', spoiled((one) => worded(one, 'Welke interventie helpt u?')), /hard word/],
    ['a long sentence', spoiled((one) => worded(one, LONG)), /16 words/],
    ['a wording that is no sentence', spoiled((one) => worded(one, 'wie')), /no sentence/],
    ['an empty wording', spoiled((one) => worded(one, '')), /no sentence/],
    ['nothing that is collected', spoiled(() => ({ collects: [] })), /collects nothing/],
    ['a kind that is closed in its stage', spoiled(() => ({ collects: ['agreement'] })), /collects agreement/],
    ['no phase', spoiled(() => ({ phases: [] })), /phases/],
    ['a step outside the decision', spoiled(() => ({ step: 'weigh' })), /step/],
    ['an id that stands twice', spoiled(() => ({ id: PROMPTS[1]?.id ?? '' })), /twice/],
    [
      'follow-ups in one language alone',
      spoiled(({ client }) => ({ client: { ...client, en: { ...client.en, followUps: [] } } })),
      /one language/,
    ],
    [
      'long sentences everywhere',
      PROMPTS.map((one) => ({ ...one, ...worded(one, `${LONG.slice(0, 51)}?`) })),
      /too many long/,
    ],
  ])('[GUIDE-28] finds %s', (_what, guide, fault) => {
    expect(lintGuide(guide).join('\n')).toMatch(fault);
  });

  test('[GUIDE-28] finds each stage of each phase that has no questions', () => {
    for (const phase of PHASES) {
      for (const stage of STAGES) {
        const without = PROMPTS.map((one) =>
          one.stage === stage ? { ...one, phases: one.phases.filter((other) => other !== phase) } : one,
        );
        expect(lintGuide(without)).toContain(`${phase}: no ${stage}`);
      }
    }
  });

  test('[GUIDE-28] finds the question for a number that trends lean on when it is gone', () => {
    const without = PROMPTS.filter(({ id }) => id !== 'scale.recovery');
    expect(lintGuide(without)).toContain('recovery: no number');
  });
});
