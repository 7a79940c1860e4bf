import { type BallotId, ballotId } from '@samenspraak/shared/domain/ids.ts';
import { SCORE_GROUPS } from '@samenspraak/shared/domain/roles.ts';
import { groupsToPass, inGroups } from '@samenspraak/shared/domain/trend.ts';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { done, earlierPoint, FAMILY, JOINT, opened, pointOf, refusalOf, sessionOf, type Table } from './table.ts';

const EARLIER = ['ballot-one', 'ballot-two', 'ballot-three'].map(pointOf);
const [ONE, TWO, THREE] = EARLIER.map((one) => one.ballotId) as [BallotId, BallotId, BallotId];

const table = (): Table => ({
  ...opened(),
  earlier: ['ballot-one', 'ballot-two', 'ballot-three'].map((name) => earlierPoint(name)),
});
const show = (...ballotIds: BallotId[]) => ({ type: 'trend.show', sessionId: JOINT, ballotIds }) as const;

describe('the trend of a case', () => {
  test('[TREND-1] the chair brings exactly those to this table, oldest first, and none takes all back', () => {
    const shown = done(table(), 'chair', show(THREE, ONE));
    expect(sessionOf(shown).trend).toEqual([EARLIER[0], EARLIER[2]]);
    expect(sessionOf(shown, FAMILY).trend).toEqual([]);
    expect(sessionOf(done(shown, 'chair', show(TWO))).trend).toEqual([EARLIER[1]]);
    expect(sessionOf(done(shown, 'chair', show())).trend).toEqual([]);
  });

  test('[TREND-2] what was never shown earlier, or in another case, is unknown, and then nothing comes', () => {
    expect(refusalOf(table(), 'chair', show(ONE, ballotId.parse('ballot-of-others')))).toBe('ballot.unknown');
    expect(refusalOf(table(), 'chair', show(ONE, ONE))).toBeNull();
  });

  test('[TREND-3] nobody else brings it', () => {
    for (const who of ['manager', 'partner', 'recorder'])
      expect(refusalOf(table(), who, show(ONE))).toBe('role.forbidden');
    expect(refusalOf(table(), 'client', show(ONE))).toBe('session.unknown');
  });

  test('[TREND-9] what was said beside the prosecutor does not go to clients, not even as a number', () => {
    const family = (one: Table) => done(one, 'chair', { type: 'session.start', sessionId: FAMILY });
    const beside = { ...table(), earlier: [earlierPoint('ballot-one', true)] };
    expect(refusalOf(family(beside), 'chair', { ...show(ONE), sessionId: FAMILY })).toBe('session.audience');
    expect(refusalOf(beside, 'chair', show(ONE))).toBeNull();
    expect(refusalOf(family(table()), 'chair', { ...show(ONE), sessionId: FAMILY })).toBeNull();
  });

  test('[TREND-10] a group of fewer than three stays in its own conference: its numbers are somebody’s own', () => {
    const round = [2, 5, 9].map((score) => ({ group: 'partners' as const, score }));
    const few = [1, 1].map((score) => ({ group: 'family' as const, score }));
    expect(groupsToPass([...round, ...few]).map(({ group }) => group)).toEqual(['partners']);
    expect(groupsToPass(few)).toEqual([]);
  });

  test('[TREND-4] of a round stands what each group gave: lowest, middle, highest and how many, and no name', () => {
    const score = fc.record({
      group: fc.constantFrom(...SCORE_GROUPS),
      score: fc.integer({ min: 1, max: 10 }),
      participantId: fc.string(),
    });
    fc.assert(
      fc.property(fc.array(score, { maxLength: 30 }), (round) => {
        const groups = inGroups(round);
        expect(groups.reduce((sum, { count }) => sum + count, 0)).toBe(round.length);
        for (const { group, low, high, median, count, ...rest } of groups) {
          const own = round.filter((one) => one.group === group).map((one) => one.score);
          expect([low, high, count, rest]).toEqual([Math.min(...own), Math.max(...own), own.length, {}]);
          expect(own.filter((one) => one <= median).length * 2).toBeGreaterThanOrEqual(count);
          expect(own.filter((one) => one >= median).length * 2).toBeGreaterThanOrEqual(count);
        }
      }),
    );
  });
});
