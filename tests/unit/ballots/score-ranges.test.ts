import { lastScale, scoreRanges } from '@samenspraak/client/features/judgement/score-ranges.ts';
import type { BallotView } from '@samenspraak/shared/document/read.ts';
import { giverKey } from '@samenspraak/shared/domain/givers.ts';
import { latestOf } from '@samenspraak/shared/domain/latest-round.ts';
import type { ScoreGroup } from '@samenspraak/shared/domain/roles.ts';
import { PHASES } from '@samenspraak/shared/domain/stages.ts';
import { PROMPTS } from '@samenspraak/shared/guide/prompts.ts';
import { SUB_PROMPTS } from '@samenspraak/shared/guide/sub-questions.ts';
import fc from 'fast-check';
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

const given = (participantId: string, group: ScoreGroup, score: number, voiceOf = '') => ({
  ...{ participantId, group, score, voiceOf },
  voice: voiceOf === '' ? null : 'child',
});
const asRounds = (rounds: unknown) => rounds as BallotView['rounds'];

test('[PICK-42] who gives nothing in a later round stands where they stood, each for themselves', () => {
  const rounds = asRounds([
    [given('a', 'partners', 4), given('b', 'partners', 8), given('c', 'family', 9), given('d', 'experts', 6)],
    [given('a', 'partners', 5)],
    [given('d', 'experts', 5)],
  ]);
  const ballot = { id: 'scale', question: 'recovery', rounds } as unknown as BallotView;
  expect(scoreRanges(ballot)).toEqual([
    { group: 'partners', low: 5, high: 8, isEarlier: true },
    { group: 'experts', low: 5, high: 5, isEarlier: false },
    { group: 'family', low: 9, high: 9, isEarlier: true },
  ]);
  expect(latestOf(rounds).earlier).toEqual(['partners', 'family']);
  expect(latestOf(rounds).kept.map(({ participantId }) => participantId)).toEqual(['a', 'b', 'c']);
  expect(latestOf(rounds.slice(0, 1))).toMatchObject({ kept: [], earlier: [] });
  expect(latestOf([])).toEqual({ scores: [], kept: [], earlier: [] });
});

test('[PICK-47] one of the family or a child who did not answer again is not spoken for by another of them', () => {
  const rounds = asRounds([
    [given('marleen', 'family', 9), given('rob', 'family', 7), given('cm', 'childrensVoice', 10, 'Sem')],
    [given('rob', 'family', 6), given('cm', 'childrensVoice', 4, 'Noor')],
  ]);
  const { scores, kept } = latestOf(rounds);
  expect(scores.map(({ score }) => score).sort((one, other) => one - other)).toEqual([4, 6, 9, 10]);
  expect(kept.map(({ score }) => score)).toEqual([9, 10]);
  const ranges = scoreRanges({ id: 'scale', question: 'recovery', rounds } as unknown as BallotView);
  expect(ranges.map(({ group, low, high, isEarlier }) => [group, low, high, isEarlier])).toEqual([
    ['family', 6, 9, true],
    ['childrensVoice', 4, 10, true],
  ]);
});

test('[PICK-48] each answer of each round is of somebody: the last of everybody stands, and none beside it', () => {
  const answer = fc.record({
    participantId: fc.constantFrom('a', 'b', 'c', 'd'),
    voiceOf: fc.constantFrom('', 'Sem', 'Noor'),
    score: fc.integer({ min: 1, max: 10 }),
  });
  const round = fc.uniqueArray(answer, { selector: ({ participantId, voiceOf }) => `${participantId}/${voiceOf}` });
  fc.assert(
    fc.property(fc.array(round, { maxLength: 4 }), (drawn) => {
      const rounds = drawn.map((one) =>
        one.map(({ participantId, voiceOf, score }) => given(participantId, 'family', score, voiceOf)),
      );
      const last = new Map<string, object>();
      for (const score of rounds.flat()) last.set(giverKey(score), score);
      const { scores, kept } = latestOf(rounds);
      expect(new Set(scores)).toEqual(new Set(last.values()));
      expect(scores.length).toBe(last.size);
      expect(kept).toEqual(scores.filter((one) => !rounds.at(-1)?.some((other) => other === one)));
    }),
  );
});
