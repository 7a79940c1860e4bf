import { isUnfinished } from '@samenspraak/shared/domain/agreements.ts';
import type { CaseAgreementAnswer } from '@samenspraak/shared/protocol/plan.ts';
import { dayOf, daysBetween } from './plan-rows.ts';

/** How far apart, in hundredths of the line, two marks must lie to stand beside each other; also on the narrowest phone. */
const ROOM = 13;

type Dated = Pick<CaseAgreementAnswer, 'key' | 'what' | 'by' | 'state' | 'overdue'>;

interface DatedMark<Row> {
  readonly agreement: Row;
  /** From 1: its place in the list of agreements. */
  readonly number: number;
  /** How far along the line, in hundredths. */
  readonly at: number;
  /** On which level above the line, from 0: marks of about the same day are stacked. */
  readonly level: number;
}

interface PlanDates<Row> {
  /** Both ends of the line: days of the house. */
  readonly from: string;
  readonly to: string;
  /** Where today lies, in hundredths. */
  readonly today: number;
  readonly marks: readonly DatedMark<Row>[];
  readonly levels: number;
  /** How many that are not finished have no date. */
  readonly undated: number;
}

/** What is not finished of a list of agreements on one line of time that holds today as well; null when none has a date. */
export function planDates<Row extends Dated>(agreements: readonly Row[], now: string): PlanDates<Row> | null {
  const numbered = agreements.map((agreement, index) => ({ agreement, number: index + 1 }));
  const dated = numbered.flatMap(({ agreement, number }) => {
    const days = isUnfinished(agreement) ? daysBetween(now, agreement.by) : null;
    return days === null ? [] : [{ agreement, number, days }];
  });
  if (dated.length === 0) return null;
  const all = [0, ...dated.map(({ days }) => days)];
  const [first, last] = [Math.min(...all), Math.max(...all)];
  const length = Math.max(1, last - first);
  const place = (days: number) => Math.round(((days - first) / length) * 1000) / 10;
  const ends: number[] = [];
  const marks = dated
    .sort((one, other) => one.days - other.days || one.number - other.number)
    .map(({ agreement, number, days }) => {
      const at = place(days);
      const free = ends.findIndex((end) => end + ROOM <= at);
      const level = free === -1 ? ends.length : free;
      ends[level] = at;
      return { agreement, number, at, level };
    });
  const day = (days: number) => new Date(Date.parse(`${dayOf(now)}T12:00:00Z`) + days * 86_400_000).toISOString();
  const count = agreements.filter(isUnfinished).length;
  return {
    ...{ from: day(first).slice(0, 10), to: day(last).slice(0, 10), today: place(0) },
    ...{ marks, levels: ends.length, undated: count - dated.length },
  };
}
