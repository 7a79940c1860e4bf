import type { AgreementChange, KeptReport } from '../domain/agreements.ts';
import type { HandOver } from '../domain/coordination.ts';
import { originOf } from './carry.ts';
import type { Agreement, Conference, Person, Session } from './conference-state.ts';
import { coordinatorOf } from './coordinator-of.ts';

/** An agreement where it lies in a plan. */
interface Lying {
  readonly agreement: Agreement;
  readonly conference: Conference;
  readonly session: Session;
}

/** An agreement in the one plan of a case: where it lies now, and all that became of it. */
export interface CaseAgreement extends Lying {
  /** The same for one agreement in every conference of its case. */
  readonly key: string;
  /** What became of it in all plans together, oldest first; a reason stands once, as it was said. */
  readonly changes: readonly AgreementChange[];
  /** How those for whom it was made see it, in whatever plan they said so, oldest first. */
  readonly kept: readonly KeptReport[];
}

/**
 * The one plan of a case over all its conferences and sessions (domain.md §2): each agreement once, in its newest words and its newest
 * state, in the order in which they were made. Copies for other sessions are the same agreement.
 */
export function planOfCase(conferences: readonly Conference[]): CaseAgreement[] {
  const lying = new Map<string, [Lying, ...Lying[]]>();
  for (const conference of conferences) {
    for (const agreement of conference.agreements.values()) {
      const session = conference.sessions.get(agreement.sessionId);
      if (session === undefined) continue;
      const key = originOf(agreement, conference);
      const found = { agreement, conference, session };
      const known = lying.get(key);
      lying.set(key, known === undefined ? [found] : [...known, found]);
    }
  }
  const plan = [...lying].map(([key, all]) => caseAgreement(key, all));
  return plan.sort((a, b) => compare(a.agreement.adoptedAt, b.agreement.adoptedAt) || compare(a.key, b.key));
}

function caseAgreement(key: string, all: readonly [Lying, ...Lying[]]): CaseAgreement {
  const [first, ...rest] = all.filter(({ agreement }) => agreement.copyOf === null);
  const made = first === undefined ? all : ([first, ...rest] as const);
  const words = newestOf(made, wordedAt);
  // how it goes may have been said where a copy of it lies
  const { state } = newestOf(all, stateSaidAt).agreement;
  const [adoptedAt = words.agreement.adoptedAt] = made.map(({ agreement }) => agreement.adoptedAt).sort();
  const agreement = { ...words.agreement, state, adoptedAt };
  return { ...words, key, agreement, changes: changesOf(all), kept: keptOf(all) };
}

/** When the words of an agreement were last chosen, where it lies. */
function wordedAt({ adoptedAt, origin, changes }: Agreement): string {
  return changes.findLast(({ state }) => state === null)?.at ?? origin?.takenAt ?? adoptedAt;
}

function stateSaidAt({ adoptedAt, origin, changes }: Agreement): string {
  return changes.findLast(({ state }) => state !== null)?.at ?? origin?.takenAt ?? adoptedAt;
}

/** Of two that were said at one moment, the one of the later conference. */
function newestOf(all: readonly [Lying, ...Lying[]], saidAt: (agreement: Agreement) => string): Lying {
  const order = (a: Lying, b: Lying) =>
    compare(saidAt(a.agreement), saidAt(b.agreement)) ||
    compare(a.conference.startsAt, b.conference.startsAt) ||
    compare(a.agreement.id, b.agreement.id);
  return all.reduce((newest, one) => (order(newest, one) < 0 ? one : newest));
}

/** A change is told in every plan that has the agreement, and why in one: that one is taken. */
function changesOf(all: readonly Lying[]): AgreementChange[] {
  const told = new Map<string, { readonly change: AgreementChange; readonly index: number }>();
  const said = ({ why, by }: AgreementChange) => JSON.stringify([why, by ?? '']);
  for (const { agreement } of all) {
    for (const [index, change] of agreement.changes.entries()) {
      const moment = JSON.stringify([change.at, change.state]);
      const known = told.get(moment) ?? { change, index };
      const fuller = compare(said(change), said(known.change)) > 0 ? change : known.change;
      told.set(moment, { change: fuller, index: Math.min(index, known.index) });
    }
  }
  const order = [...told].sort(
    ([a, one], [b, other]) => compare(one.change.at, other.change.at) || one.index - other.index || compare(a, b),
  );
  return order.map(([, { change }]) => change);
}

function keptOf(all: readonly Lying[]): KeptReport[] {
  const last = new Map<string, KeptReport>();
  for (const report of all.flatMap(({ agreement }) => agreement.kept.filter((one) => !wasTaken(one, agreement, all)))) {
    const whose = JSON.stringify([report.by, report.voice, report.voiceOf]);
    const known = last.get(whose);
    if (known === undefined || byMoment(known, report) < 0) last.set(whose, report);
  }
  return [...last.values()].sort(byMoment);
}

/** Whether a report was taken along from a plan that has it as well. */
function wasTaken(report: KeptReport, { origin }: Agreement, all: readonly Lying[]): boolean {
  if (origin === null || report.at > origin.takenAt) return false;
  const said = ({ at, answer, words }: KeptReport) => JSON.stringify([at, answer, words]);
  return all.some(({ agreement: other }) => {
    const isOlder = other.origin === null || other.origin.takenAt < origin.takenAt;
    return isOlder && other.kept.some((one) => said(one) === said(report));
  });
}

function byMoment(a: KeptReport, b: KeptReport): number {
  return compare(a.at, b.at) || compare(JSON.stringify(a), JSON.stringify(b));
}

function compare(one: string, other: string): number {
  return one < other ? -1 : Number(one > other);
}

/** Who keeps the plan of a case together, as far as its conferences say. */
export interface CaseCoordination {
  readonly coordinator: Person | null;
  /** Since when, ISO 8601; null of a case manager whom nobody named. */
  readonly since: string | null;
  /** A hand-over that nobody answered yet, with the conference in which it was offered. */
  readonly handOver: (HandOver & { readonly conference: Conference }) | null;
}

/**
 * Whoever was named last and is still there, over all conferences (in the order in which they are held); while nobody was, the case
 * manager of the latest that has one. Only the latest conference has a hand-over that still stands.
 */
export function coordinationOfCase(conferences: readonly Conference[]): CaseCoordination {
  const newestFirst = [...conferences].reverse();
  const [latest] = newestFirst;
  const offered = latest?.coordination.handOver ?? null;
  const handOver = latest === undefined || offered === null ? null : { ...offered, conference: latest };
  const named = newestFirst.find((one) => {
    const { coordinator } = one.coordination;
    return coordinator !== null && coordinatorOf(one)?.id === coordinator;
  });
  if (named !== undefined) return { coordinator: coordinatorOf(named), since: named.coordination.since, handOver };
  const [coordinator = null] = newestFirst.flatMap((one) => coordinatorOf(one) ?? []);
  return { coordinator, since: null, handOver };
}
