import { trendCaution } from '@samenspraak/client/features/scale/trend-caution.ts';
import { marksOf, pointsOf, trendCharts, waysOf } from '@samenspraak/client/features/scale/trend-charts.ts';
import type { BallotView } from '@samenspraak/shared/document/read.ts';
import type { BallotId, ParticipantId } from '@samenspraak/shared/domain/ids.ts';
import type { ScoreGroup } from '@samenspraak/shared/domain/roles.ts';
import type { Phase } from '@samenspraak/shared/domain/stages.ts';
import type { TrendGroup, TrendPoint } from '@samenspraak/shared/domain/trend.ts';
import { describe, expect, test } from 'vitest';

function point(day: number, phase: Phase, groups: readonly ScoreGroup[], subject: string | null = null): TrendPoint {
  return {
    ...{ ballotId: `b-${day}-${subject}` as BallotId, phase, question: phase, subject },
    at: `2026-0${day}-01T09:00:00.000Z`,
    groups: groups.map((group) => ({ group, count: 3, low: day, high: day + 2, median: day + 1, isEarlier: false })),
  };
}

describe('numbers over the conferences', () => {
  test('[TREND-20] scales of which the good end differs never share a line', () => {
    const charts = trendCharts([
      point(1, 'immediateSafety', ['partners']),
      point(2, 'riskFocused', ['partners']),
      point(3, 'recovery', ['partners']),
    ]);
    expect(charts.map(({ direction, points }) => [direction, points.length])).toEqual([
      ['highIsBad', 2],
      ['highIsGood', 1],
    ]);
  });

  test('[TREND-20] neither do numbers about different people; a name is the same however it was typed', () => {
    const charts = trendCharts([
      point(1, 'recovery', ['family'], 'Moeder'),
      point(2, 'recovery', ['family'], 'moeder '),
      point(3, 'recovery', ['family']),
    ]);
    expect(charts.map(({ subject, points }) => [subject, points.length])).toEqual([
      ['Moeder', 2],
      [null, 1],
    ]);
  });

  test('[TREND-21] points stand oldest first, and a line breaks where its group gave no number', () => {
    const [chart] = trendCharts([
      point(4, 'recovery', ['partners', 'family']),
      point(1, 'recovery', ['partners', 'family']),
      point(2, 'recovery', ['partners', 'family']),
      point(3, 'recovery', ['partners']),
    ]);
    expect(chart?.points.map(({ at }) => at.slice(5, 7))).toEqual(['01', '02', '03', '04']);
    const pieces = chart?.lines.map(({ group, pieces: all }) => [group, all.map((dots) => dots.map(({ at }) => at))]);
    expect(pieces).toEqual([
      ['partners', [[0, 1, 2, 3]]],
      ['family', [[0, 1], [3]]],
    ]);
    expect(chart?.lines[0]?.pieces[0]?.[0]).toMatchObject({ low: 1, median: 2, high: 3 });
  });

  test('[TREND-22] of this conference the last shown round counts, and a choice is no number', () => {
    const score = (value: number) => ({
      ...{ participantId: 'p' as ParticipantId, voice: null, group: 'partners' as const, score: value },
      ...{ choice: null, grounds: '', answers: {} },
    });
    const ballots = [
      { id: 'one', question: 'recovery', phase: 'recovery', subject: null, rounds: [[score(2)], [score(6)]] },
      { id: 'two', question: 'biggestConcern', phase: 'recovery', subject: null, rounds: [[score(0)]] },
      { id: 'three', question: 'recovery', phase: 'recovery', subject: null, rounds: [] },
    ] as unknown as BallotView[];
    const found = pointsOf(ballots, '2026-05-01T09:00:00.000Z');
    expect(found.map(({ ballotId, groups }) => [ballotId, groups[0]?.low])).toEqual([['one', 6]]);
  });

  test('[TREND-24] a group of which somebody gave nothing in the last round is marked as partly of an earlier one', () => {
    const by = (group: ScoreGroup, value: number) => ({
      ...{ participantId: group as string as ParticipantId, voice: null, group, score: value },
      ...{ choice: null, grounds: '', answers: {} },
    });
    const rounds = [[by('partners', 8), by('family', 9)], [by('partners', 5)]];
    const ballots = [{ id: 'one', question: 'recovery', phase: 'recovery', subject: null, rounds }];
    const [found] = pointsOf(ballots as unknown as BallotView[], '2026-05-01T09:00:00.000Z');
    expect(found?.groups.map(({ group, low, isEarlier }) => [group, low, isEarlier])).toEqual([
      ['partners', 5, false],
      ['family', 9, true],
    ]);
  });

  test('[TREND-25] one or two numbers are drawn as themselves, without a middle, and a way runs along each end', () => {
    const dot = (at: number, ...own: number[]) => {
      const group: TrendGroup = {
        ...{ group: 'family', count: own.length, low: Math.min(...own), high: Math.max(...own), isEarlier: false },
        median: own.length < 3 ? null : (own[1] ?? null),
      };
      return { ...group, at };
    };
    expect([dot(0, 4), dot(0, 4, 7), dot(0, 6, 6), dot(0, 2, 5, 9)].map(marksOf)).toEqual([[4], [4, 7], [6], [5]]);
    expect(waysOf([dot(0, 4), dot(1, 6)])).toEqual([[4, 6]]);
    expect(waysOf([dot(0, 4), dot(1, 3, 7), dot(2, 1, 5, 9)])).toEqual([
      [4, 3, 5],
      [4, 7, 5],
    ]);
    const two: TrendPoint = { ...point(1, 'recovery', []), groups: [dot(0, 4, 7)] };
    const lines = trendCharts([point(2, 'recovery', ['partners']), two])[0]?.lines;
    expect(lines?.map(({ group, few }) => [group, few])).toEqual([
      ['partners', 'none'],
      ['family', 'all'],
    ]);
    const three: TrendPoint = { ...point(3, 'recovery', ['partners']), groups: [dot(0, 2, 5, 9)] };
    expect(trendCharts([two, three])[0]?.lines.map(({ few }) => few)).toEqual(['some']);
  });

  test('[TREND-23] the chair is cautioned wherever others would read than who sat there', () => {
    const [om, clients, team] = [
      { clients: false, prosecutor: true },
      { clients: true, prosecutor: false },
      { clients: false, prosecutor: false },
    ];
    expect(trendCaution(om, clients)).toBe('fromProsecutor');
    expect(trendCaution(clients, om)).toBe('toProsecutor');
    expect(trendCaution(team, clients)).toBe('toClients');
    expect(trendCaution(clients, team)).toBe('fromClients');
    for (const one of [om, clients, team]) expect(trendCaution(one, one)).toBeNull();
  });
});
