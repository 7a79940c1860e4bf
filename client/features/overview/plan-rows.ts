import { AGREEMENT_STANDINGS, RUNNING_STATES, standingOf } from '@samenspraak/shared/domain/agreements.ts';
import { localDay, localTime } from '@samenspraak/shared/domain/local-day.ts';
import type { BottomLineAnswer, CaseAgreementAnswer } from '@samenspraak/shared/protocol/plan.ts';

const DAY_MS = 86_400_000;

type Standing = Pick<CaseAgreementAnswer, 'state' | 'by' | 'key'>;

/**
 * What was not kept and waits for an answer first; after it the agreements that still run, the earliest date on top and those without
 * one last, and then what came to an end.
 */
export function inOrder<Row extends Standing>(agreements: readonly Row[]): Row[] {
  const rank = (one: Row) =>
    `${AGREEMENT_STANDINGS.indexOf(standingOf(one.state))} ${localDay(one.by) ?? '9'} ${one.key}`;
  return [...agreements].sort((one, other) => (rank(one) < rank(other) ? -1 : 1));
}

/** How many whole days lie between two moments or dates, as the house counts days; null when one of them is no date. */
export function daysBetween(from: string, to: string): number | null {
  const [first, last] = [localDay(from), localDay(to)];
  return first === null || last === null ? null : Math.round((Date.parse(last) - Date.parse(first)) / DAY_MS);
}

/** The day that it is in the house. */
export function dayOf(now: string): string {
  return localTime(Date.parse(now)).day;
}

interface Watched extends Pick<BottomLineAnswer, 'watcher'> {
  readonly guards: readonly Pick<BottomLineAnswer['guards'][number], 'what' | 'watcher'>[];
}

/** Who watches over a bottom line, once each: on the line itself, or by the agreements that guard it, which are named. */
export function watchersOf({ watcher, guards }: Watched) {
  const all = [...(watcher === null ? [] : [watcher]), ...guards.map((one) => one.watcher)];
  const once = all.filter(({ name }, index) => all.findIndex((one) => one.name === name) === index);
  return once.map((person) => ({
    person,
    agreements: guards.filter((one) => one.watcher.name === person.name).map(({ what }) => what),
  }));
}

export type Watch = 'kept' | 'atRisk' | 'broken' | 'running' | 'loose';

/**
 * Whether a bottom line holds, as far as the agreements that guard it tell. Broken when one of them was not kept. At risk when one is
 * late or kept in part, or when one was dropped and none runs any more. Kept only when each is done or said to be kept, and nobody's
 * last word says otherwise: one good word among silence is no ground to be at ease.
 */
export function watchOf(
  line: Pick<BottomLineAnswer, 'guardedBy'>,
  agreements: readonly Pick<CaseAgreementAnswer, 'key' | 'state' | 'kept' | 'overdue'>[],
): Watch {
  const all = agreements.filter(({ key }) => line.guardedBy.includes(key));
  const guards = all.filter(({ state }) => state !== 'dropped');
  const says = (answer: CaseAgreementAnswer['kept'][number]['answer']) =>
    guards.some(({ kept }) => kept.some((report) => report.answer === answer));
  if (all.length === 0) return 'loose';
  if (guards.some(({ state }) => state === 'notKept') || says('notKept')) return 'broken';
  const lostOne = guards.length < all.length && !guards.some(({ state }) => RUNNING_STATES.includes(state));
  if (lostOne || says('partly') || guards.some(({ overdue }) => overdue)) return 'atRisk';
  return guards.every(({ state, kept }) => state === 'done' || kept.length > 0) ? 'kept' : 'running';
}
