import type { BallotView } from '@samenspraak/shared/document/read.ts';
import { ballotKind } from '@samenspraak/shared/domain/ballots.ts';
import { latestOf } from '@samenspraak/shared/domain/latest-round.ts';
import { SCORE_GROUPS, type ScoreGroup } from '@samenspraak/shared/domain/roles.ts';
import { SCALE_DIRECTION } from '@samenspraak/shared/domain/stages.ts';
import { inGroups, isFew, subjectKey, type TrendGroup, type TrendPoint } from '@samenspraak/shared/domain/trend.ts';

export interface TrendDot extends TrendGroup {
  /** Which of the chart's points it belongs to, from 0. */
  readonly at: number;
}

interface TrendLine {
  readonly group: ScoreGroup;
  /** Where on it stand one or two numbers, each somebody's own: nowhere, at some of its dots, at all of them. */
  readonly few: 'none' | 'some' | 'all';
  /** Pieces of which each dot follows the one before; where a group gave no number, the line is broken. */
  readonly pieces: readonly (readonly TrendDot[])[];
}

export interface TrendChart {
  readonly key: string;
  readonly direction: 'highIsBad' | 'highIsGood';
  readonly subject: string | null;
  /** Oldest first. */
  readonly points: readonly TrendPoint[];
  readonly lines: readonly TrendLine[];
}

/** What was shown in this conference, in the form of what earlier ones showed. `at`: when it is held, ISO 8601. */
export function pointsOf(ballots: readonly BallotView[], at: string): TrendPoint[] {
  return ballots.flatMap(({ id, phase, question, subject, rounds }) => {
    if (rounds.length === 0 || ballotKind(question) !== 'scale') return [];
    return [{ ballotId: id, at, phase, question, subject, groups: inGroups(latestOf(rounds)) }];
  });
}

/** The numbers at which a dot is drawn: the middle, or of few each of their own, for a middle of those says nothing. */
export function marksOf({ count, low, high, median }: TrendGroup): readonly number[] {
  if (!isFew(count) && median !== null) return [median];
  return low === high ? [low] : [low, high];
}

/** The ways through a piece, as numbers by dot: one through the middles; where few gave numbers, one along each end. */
export function waysOf(piece: readonly TrendDot[]): readonly (readonly number[])[] {
  const marks = piece.map(marksOf);
  const lowest = marks.map((numbers) => Math.min(...numbers));
  const highest = marks.map((numbers) => Math.max(...numbers));
  return marks.every(({ length }) => length === 1) ? [lowest] : [lowest, highest];
}

/**
 * The charts that these points make. Numbers about different people, and scales of which the good end differs, never share
 * one (domain.md §3): a line that rises would mean better in one and worse in the other.
 */
export function trendCharts(points: readonly TrendPoint[]): TrendChart[] {
  const charts = new Map<string, TrendPoint[]>();
  for (const point of [...points].sort((a, b) => (a.at < b.at ? -1 : a.at > b.at ? 1 : 0))) {
    const key = `${SCALE_DIRECTION[point.phase]} ${subjectKey(point.subject)}`;
    charts.set(key, [...(charts.get(key) ?? []), point]);
  }
  return [...charts].flatMap(([key, own]) => {
    const [first] = own;
    if (first === undefined) return [];
    return [{ key, direction: SCALE_DIRECTION[first.phase], subject: first.subject, points: own, lines: linesOf(own) }];
  });
}

function linesOf(points: readonly TrendPoint[]): TrendLine[] {
  return SCORE_GROUPS.flatMap((group) => {
    const pieces: TrendDot[][] = [];
    points.forEach(({ groups }, at) => {
      const found = groups.find((one) => one.group === group);
      if (found === undefined) return;
      const last = pieces.at(-1);
      if (last?.at(-1)?.at === at - 1) last.push({ ...found, at });
      else pieces.push([{ ...found, at }]);
    });
    return pieces.length === 0 ? [] : [{ group, few: fewOn(pieces.flat()), pieces }];
  });
}

function fewOn(dots: readonly TrendDot[]): TrendLine['few'] {
  if (dots.every(({ count }) => isFew(count))) return 'all';
  return dots.some(({ count }) => isFew(count)) ? 'some' : 'none';
}
