import { definitionOf } from '@samenspraak/shared/commands/registry.ts';
import { type BallotId, ballotId } from '@samenspraak/shared/domain/ids.ts';
import { SCORE_GROUPS } from '@samenspraak/shared/domain/roles.ts';
import { AGREEABLE_GROUPS, type EarlierPoint, inGroups, toPass } from '@samenspraak/shared/domain/trend.ts';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import {
  attempt,
  done,
  earlierPoint,
  FAMILY,
  JOINT,
  opened,
  pointOf,
  refusalOf,
  sessionOf,
  type Table,
} from './table.ts';

const EARLIER = ['ballot-one', 'ballot-two', 'ballot-three'].map(pointOf);
const [ONE, TWO, THREE] = EARLIER.map((one) => one.ballotId) as [BallotId, BallotId, BallotId];

const table = (): Table => ({
  ...opened(),
  earlier: ['ballot-one', 'ballot-two', 'ballot-three'].map((name) => earlierPoint(name)),
});
const show = (...ballotIds: BallotId[]) => ({ type: 'trend.show', sessionId: JOINT, ballotIds }) as const;
const ofFamily = (one: BallotId) => ({ ballotId: one, group: 'family' as const });
const groupsShown = (one: Table) => sessionOf(one).trend.map(({ groups }) => groups.map(({ group }) => group));

const score = fc.record({ group: fc.constantFrom(...SCORE_GROUPS), score: fc.integer({ min: 1, max: 10 }) });
const standing = fc.record({ scores: fc.array(score, { maxLength: 14 }), earlier: fc.subarray([...SCORE_GROUPS]) });

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
    const round = [2, 5, 9].map((number) => ({ group: 'partners' as const, score: number }));
    const few = (group: 'family' | 'experts') => [1, 1].map((number) => ({ group, score: number }));
    const { groups } = toPass({ scores: [...round, ...few('family'), ...few('experts')], earlier: [] });
    expect(groups.map(({ group }) => group)).toEqual(['partners']);
    expect(groupsShown(done(table(), 'chair', show(ONE)))).toEqual([['partners']]);
  });

  test('[TREND-11] few numbers of the family come along where it agreed, and the record says so', () => {
    const agreed = [ofFamily(TWO), ofFamily(TWO)];
    const { table: shown, outcome } = attempt(table(), 'chair', { ...show(ONE, TWO), agreed });
    expect(groupsShown(shown)).toEqual([['partners'], ['partners', 'family']]);
    expect(outcome).toMatchObject({ ok: true, events: [{ type: 'trend.shown', agreed: [ofFamily(TWO)] }] });
    expect(groupsShown(done(shown, 'chair', show(ONE, TWO)))).toEqual([['partners'], ['partners']]);
  });

  test('[TREND-11] nobody’s word brings one or two numbers of professionals along', () => {
    expect(toPass({ scores: [{ group: 'experts', score: 4 }], earlier: [] })).toEqual({ groups: [], few: [] });
    const fields = { sessionId: JOINT, ballotIds: [ONE] };
    const { schema } = definitionOf('trend.show');
    for (const group of SCORE_GROUPS) {
      const isTaken = schema.safeParse({ ...fields, agreed: [{ ballotId: ONE, group }] }).success;
      expect([group, isTaken]).toEqual([group, AGREEABLE_GROUPS.some((one) => one === group)]);
    }
  });

  test('[TREND-12] a word about what is not brought, or of a group that gave nothing, is refused', () => {
    expect(refusalOf(table(), 'chair', { ...show(ONE), agreed: [ofFamily(TWO)] })).toBe('ballot.unknown');
    const children = { ballotId: ONE, group: 'childrensVoice' as const };
    expect(refusalOf(table(), 'chair', { ...show(ONE), agreed: [children] })).toBe('ballot.unknown');
  });

  test('[TREND-12] a question of which only few numbers were shown comes with their word, and is unknown without it', () => {
    const alone = table().earlier.map((one) => ({ ...one, point: { ...one.point, groups: [] } }));
    const here = { ...table(), earlier: alone };
    expect(refusalOf(here, 'chair', show(ONE))).toBe('ballot.unknown');
    expect(groupsShown(done(here, 'chair', { ...show(ONE), agreed: [ofFamily(ONE)] }))).toEqual([['family']]);
  });

  test('[TREND-9] nor with anybody’s word', () => {
    const family = done({ ...table(), earlier: [earlierPoint('ballot-one', true)] }, 'chair', {
      type: 'session.start',
      sessionId: FAMILY,
    });
    const asked = { ...show(ONE), sessionId: FAMILY, agreed: [ofFamily(ONE)] };
    expect(refusalOf(family, 'chair', asked)).toBe('session.audience');
  });

  test('[TREND-13] whatever was scored and said: of fewer than three comes what family or children agreed to, and is recorded', () => {
    const rounds = fc.array(standing, { minLength: EARLIER.length, maxLength: EARLIER.length });
    const words = fc.array(
      fc.record({ ballotId: fc.constantFrom(ONE, TWO, THREE), group: fc.constantFrom(...AGREEABLE_GROUPS) }),
    );
    let [came, agreedTo] = [0, 0];
    fc.assert(
      fc.property(rounds, fc.subarray([ONE, TWO, THREE]), words, (shown, ballotIds, agreed) => {
        const earlier = shown.map((one, index): EarlierPoint => {
          const { groups, few } = toPass(one);
          return { ...earlierPoint(`ballot-${index}`), point: { ...(EARLIER[index] ?? pointOf('none')), groups }, few };
        });
        const { outcome } = attempt({ ...table(), earlier }, 'chair', { ...show(...ballotIds), agreed });
        const [event] = outcome.ok ? outcome.events : [];
        if (event?.type !== 'trend.shown') return;
        came += 1;
        agreedTo += event.agreed.length;
        const small = event.points.flatMap(({ ballotId: of, groups }) =>
          groups.filter(({ count }) => count < 3).map(({ group }) => `${of} ${group}`),
        );
        expect(small.sort()).toEqual(event.agreed.map((one) => `${one.ballotId} ${one.group}`).sort());
        for (const one of event.agreed) expect(agreed).toContainEqual(one);
        for (const { groups } of event.points) {
          expect(groups.length).toBeGreaterThan(0);
          expect(groups.map(({ group }) => group)).toEqual(
            SCORE_GROUPS.filter((group) => groups.some((one) => one.group === group)),
          );
        }
      }),
      { numRuns: 2_000 },
    );
    expect(Math.min(came, agreedTo)).toBeGreaterThan(100);
  });

  test('[TREND-4] of a round stands what each group gave: lowest, middle, highest and how many, and no name', () => {
    fc.assert(
      fc.property(standing, ({ scores, earlier }) => {
        const named = scores.map((one) => ({ ...one, participantId: 'somebody' }));
        const groups = inGroups({ scores: named, earlier });
        expect(groups.reduce((sum, { count }) => sum + count, 0)).toBe(scores.length);
        for (const { group, low, high, median, count, isEarlier, ...rest } of groups) {
          const own = scores.filter((one) => one.group === group).map((one) => one.score);
          expect([low, high, count, rest]).toEqual([Math.min(...own), Math.max(...own), own.length, {}]);
          expect(isEarlier).toBe(earlier.includes(group));
          expect(median === null).toBe(count < 3);
          if (median === null) continue;
          expect(own.filter((one) => one <= median).length * 2).toBeGreaterThanOrEqual(count);
          expect(own.filter((one) => one >= median).length * 2).toBeGreaterThanOrEqual(count);
        }
      }),
    );
  });
});
