import { AGREEMENT_KINDS, type AgreementKind, KINDS_THAT_REACH } from '@samenspraak/shared/domain/agreements.ts';
import { cardId } from '@samenspraak/shared/domain/ids.ts';
import {
  baselineOf,
  MIRROR_FIGURES,
  type Mirrored,
  mirrorOf,
  RESEARCH,
  unknownTo,
} from '@samenspraak/shared/domain/mirror.ts';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';

/** The table of the action research: 28 conferences, 216 agreements by kind; 37 of them said why. */
const TABLE: readonly (readonly [AgreementKind, number, number])[] = [
  ['exchangeBetweenProfessionals', 78, 36.1],
  ['actionBetweenProfessionals', 78, 36.1],
  ['actionTowardsFamily', 28, 13.0],
  ['informationToFamily', 14, 6.5],
  ['meetingWithFamily', 12, 5.6],
  ['meetingOfProfessionals', 6, 2.8],
];
const SAID_WHY = 37;

const nothing: Mirrored = { who: [], by: '', why: '', agreementKind: null, answers: [] };
const percent = (share: number) => Math.round(share * 1_000) / 10;

/** All of those agreements, one by one. */
function asCounted(): Mirrored[] {
  const kinds = TABLE.flatMap(([agreementKind, count]) => Array.from({ length: count }, () => agreementKind));
  return kinds.map((agreementKind, index) => ({
    ...{ ...nothing, agreementKind, who: ['somebody'], by: '2021-05-01' },
    // those with a reason lie all over the table
    why: (index * 37) % kinds.length < SAID_WHY ? 'because' : ' ',
  }));
}

describe('the mirror of agreements', () => {
  test('[PLAN-180] shows the figures of the research for the agreements of the research', () => {
    const { total, counts, byKind, ofNoKind, unanswered } = mirrorOf(asCounted(), []);
    expect(total).toBe(216);
    for (const [kind, count, share] of TABLE)
      expect([byKind[kind], percent(byKind[kind] / total)]).toEqual([count, share]);
    expect(percent(counts.withReason / total)).toBe(17.1);
    // 13.0, 6.5 and 5.6 as they were rounded one by one; together 54 of 216 are a quarter
    expect(percent(counts.reachesFamily / total)).toBe(25);
    expect(counts).toEqual({ withReason: 37, reachesFamily: 54, whoAndWhen: 216 });
    expect([ofNoKind, unanswered]).toEqual([0, []]);
  });

  test('[PLAN-181] marks the same figures as baseline', () => {
    expect(RESEARCH).toEqual({
      ...{ total: 216, withReason: SAID_WHY },
      byKind: Object.fromEntries(TABLE.map(([kind, count]) => [kind, count])),
    });
    expect(MIRROR_FIGURES.map((figure) => baselineOf(figure)).map((share) => share && percent(share))).toEqual([
      ...[17.1, 25, null],
    ]);
    expect(
      TABLE.filter(([kind]) => KINDS_THAT_REACH.includes(kind)).reduce((sum, [, , share]) => sum + share, 0),
    ).toBeCloseTo(25.1);
  });

  test('[PLAN-182] counts every agreement under one kind or none, and no figure counts more than there are', () => {
    const mirrored = fc.record({
      ...{ who: fc.array(fc.constantFrom('', ' ', 'Kim')), by: fc.constantFrom('', '2026-12-01') },
      ...{ why: fc.constantFrom('', '  ', 'because'), answers: fc.constantFrom([], [cardId.parse('card-worry')]) },
      agreementKind: fc.option(fc.constantFrom(...AGREEMENT_KINDS)),
    });
    fc.assert(
      fc.property(fc.array(mirrored), (all) => {
        const mirror = mirrorOf(all, [cardId.parse('card-worry')]);
        const kinds = Object.values(mirror.byKind).reduce((sum, count) => sum + count, 0);
        expect(kinds + mirror.ofNoKind).toBe(all.length);
        for (const count of Object.values(mirror.counts)) expect(count).toBeLessThanOrEqual(all.length);
        expect(mirror.unanswered.length).toBe(all.some(({ answers }) => answers.length > 0) ? 0 : 1);
        const [one, ...rest] = all;
        if (one === undefined) return;
        const [alone, others] = [mirrorOf([one], []), mirrorOf(rest, [])];
        for (const figure of MIRROR_FIGURES)
          expect(mirror.counts[figure]).toBe(alone.counts[figure] + others.counts[figure]);
      }),
    );
  });

  test('[PLAN-184] without a kind an agreement reaches nobody yet, and the figure of reach says of how many that is unknown', () => {
    const four = Array.from({ length: 4 }, () => nothing);
    const none = mirrorOf(four, []);
    expect([none.counts.reachesFamily, none.total]).toEqual([0, 4]);
    expect(MIRROR_FIGURES.map((figure) => unknownTo(figure, none))).toEqual([0, 4, 0]);
    const one = mirrorOf([...four.slice(1), { ...nothing, agreementKind: 'informationToFamily' }], []);
    expect([one.counts.reachesFamily, unknownTo('reachesFamily', one)]).toEqual([1, 3]);
    expect(unknownTo('reachesFamily', mirrorOf(asCounted(), []))).toBe(0);
  });

  test('[PLAN-183] needs somebody and a day for who and when, and names top concerns without an answer in their order', () => {
    const only = (one: Partial<Mirrored>) => mirrorOf([{ ...nothing, ...one }], []).counts.whoAndWhen;
    expect([only({ who: ['Kim'] }), only({ by: '2026-12-01' }), only({ who: [' '], by: '2026-12-01' })]).toEqual([
      0, 0, 0,
    ]);
    expect(only({ who: ['', 'Kim'], by: '2026-12-01' })).toBe(1);
    const top = ['card-worst', 'card-second', 'card-third'].map((one) => cardId.parse(one));
    expect(mirrorOf([{ ...nothing, answers: top.slice(1, 2) }], top).unanswered).toEqual([top[0], top[2]]);
  });
});
