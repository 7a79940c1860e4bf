import {
  agree,
  isAgreed,
  previewOf,
  type TrendWanted,
  tick,
  wantedSoFar,
} from '@samenspraak/client/features/scale/trend-wanted.ts';
import type { BallotId } from '@samenspraak/shared/domain/ids.ts';
import type { ScoreGroup } from '@samenspraak/shared/domain/roles.ts';
import { inGroups } from '@samenspraak/shared/domain/trend.ts';
import { describe, expect, test } from 'vitest';

const ONE = 'ballot-one' as BallotId;
const NONE: TrendWanted = { ballotIds: [], agreed: [] };
const FAMILY = { ballotId: ONE, group: 'family' } as const;
const CHILDREN = { ballotId: ONE, group: 'childrensVoice' } as const;

const scored = (group: ScoreGroup, count: number) =>
  inGroups({ scores: Array.from({ length: count }, (_, index) => ({ group, score: index + 1 })), earlier: [] });

/** A question of which professionals may come as they are, or nobody. */
function earlier({ partners }: { partners: number }) {
  const at = '2026-01-01T09:00:00.000Z';
  const groups = scored('partners', partners);
  return {
    point: { ballotId: ONE, at, phase: 'recovery' as const, question: 'recovery', subject: null, groups },
    few: [...scored('family', 1), ...scored('childrensVoice', 2)],
  };
}

const shownBy = (wanted: TrendWanted, partners = 3) =>
  previewOf([earlier({ partners })], wanted).map(({ groups }) => groups.map(({ group }) => group));

describe('what the chair ticks of earlier conferences', () => {
  test('[TREND-26] few numbers come only when it is ticked that they agreed, and go when that is taken back', () => {
    const ticked = tick(NONE, ONE, true);
    expect(shownBy(ticked)).toEqual([['partners']]);
    const agreed = agree(ticked, FAMILY, { on: true, bringsMore: true });
    expect(isAgreed(agreed, FAMILY)).toBe(true);
    expect(isAgreed(agreed, CHILDREN)).toBe(false);
    expect(shownBy(agreed)).toEqual([['partners', 'family']]);
    expect(shownBy(agree(agreed, FAMILY, { on: false, bringsMore: true }))).toEqual([['partners']]);
  });

  test('[TREND-26] taking the question away takes what was agreed with it: the next time it is asked again', () => {
    const agreed = agree(tick(NONE, ONE, true), FAMILY, { on: true, bringsMore: true });
    const again = tick(tick(agreed, ONE, false), ONE, true);
    expect(shownBy(again)).toEqual([['partners']]);
  });

  test('[TREND-27] where nothing else may come, the question comes and goes with the last that agreed', () => {
    const alone = { bringsMore: false };
    const both = agree(agree(NONE, FAMILY, { on: true, ...alone }), CHILDREN, { on: true, ...alone });
    expect(shownBy(both, 0)).toEqual([['family', 'childrensVoice']]);
    const left = agree(both, FAMILY, { on: false, ...alone });
    expect(shownBy(left, 0)).toEqual([['childrensVoice']]);
    expect(agree(left, CHILDREN, { on: false, ...alone })).toEqual(NONE);
    expect(shownBy(tick(NONE, ONE, true), 0)).toEqual([]);
  });

  test('[TREND-27] what lies on the table is ticked when the window opens again', () => {
    const agreed = agree(tick(NONE, ONE, true), CHILDREN, { on: true, bringsMore: true });
    expect(wantedSoFar(previewOf([earlier({ partners: 3 })], agreed))).toEqual(agreed);
  });
});
