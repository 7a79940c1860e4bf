import { lastScale, scoreRanges } from '@samenspraak/client/features/judgement/score-ranges.ts';
import type { BallotView } from '@samenspraak/shared/document/read.ts';
import { latestOf } from '@samenspraak/shared/domain/latest-round.ts';
import { PHASES } from '@samenspraak/shared/domain/stages.ts';
import { PROMPTS } from '@samenspraak/shared/guide/prompts.ts';
import { SUB_PROMPTS } from '@samenspraak/shared/guide/sub-questions.ts';
import { expect, test } from 'vitest';

test('[PICK-40] numbers in short are those of a scaling question, also when something was chosen after it', () => {
  const ballots = [
    {
      id: 'scale',
      question: 'recovery',
      rounds: [
        [
          { group: 'partners', score: 4 },
          { group: 'partners', score: 7 },
        ],
      ],
    },
    { id: 'pick', question: 'phaseOutcome', rounds: [[{ group: 'partners', score: 0 }]] },
  ] as unknown as BallotView[];
  expect(scoreRanges(lastScale(ballots))).toEqual([{ group: 'partners', low: 4, high: 7, isEarlier: false }]);
  expect(scoreRanges(lastScale(ballots.slice(1)))).toEqual([]);
});

test('[PICK-41] every question beside the number has its words in the guide of its phase', () => {
  for (const phase of PHASES) {
    for (const id of Object.values(SUB_PROMPTS[phase])) {
      const prompt = PROMPTS.find((one) => one.id === id);
      expect(prompt?.phases, id).toContain(phase);
      expect(prompt?.stage, id).toBe('scale');
    }
  }
});

test('[PICK-42] a round in which some groups gave nothing leaves them where they stood', () => {
  const given = (participantId: string, group: string, score: number) => ({ participantId, voice: null, group, score });
  const rounds = [
    [given('a', 'partners', 4), given('b', 'partners', 8), given('c', 'family', 9), given('d', 'experts', 6)],
    [given('a', 'partners', 5)],
    [given('d', 'experts', 5)],
  ];
  const ballot = { id: 'scale', question: 'recovery', rounds } as unknown as BallotView;
  expect(scoreRanges(ballot)).toEqual([
    { group: 'partners', low: 5, high: 5, isEarlier: true },
    { group: 'experts', low: 5, high: 5, isEarlier: false },
    { group: 'family', low: 9, high: 9, isEarlier: true },
  ]);
  expect(latestOf(ballot.rounds)).toMatchObject({ earlier: ['partners', 'family'], isWhole: false });
  expect(latestOf(ballot.rounds.slice(0, 1))).toMatchObject({ earlier: [], isWhole: true });
  expect(latestOf([])).toEqual({ scores: [], earlier: [], isWhole: true });
});
