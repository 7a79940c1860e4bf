import type { PlanEntry, RosterEntry } from '@samenspraak/shared/document/read.ts';
import type { KeptReport } from '@samenspraak/shared/domain/agreements.ts';
import type { ParticipantId } from '@samenspraak/shared/domain/ids.ts';
import { localDay, localTime } from '@samenspraak/shared/domain/local-day.ts';

interface Asked {
  /** For whom is answered: a client, also where their confidant does. */
  readonly whose: ParticipantId;
  readonly roster: readonly RosterEntry[];
  /** ms since 1970 */
  readonly now: number;
}

/** Whether there is something to say yet: it is older than this conversation, its day is over, or it came to an end. */
function isDue({ earlier, state, by }: PlanEntry, now: number): boolean {
  if (state === 'dropped') return false;
  const day = localDay(by);
  return earlier || state === 'done' || state === 'notKept' || (day !== null && day < localTime(now).day);
}

/** The agreements of which the family is asked whether they were kept: those made for this client first. */
export function askedKept(plan: readonly PlanEntry[], { whose, roster, now }: Asked): PlanEntry[] {
  const name = roster.find(({ participantId }) => participantId === whose)?.name ?? null;
  const isTheirs = ({ forWhom }: PlanEntry) => forWhom.some((one) => one === whose || one === name);
  const due = plan.filter((entry) => isDue(entry, now)).toSorted((a, b) => a.by.localeCompare(b.by));
  return [...due.filter(isTheirs), ...due.filter((entry) => !isTheirs(entry))];
}

/** What was said of it for this client; null while nothing was. */
export function ownReport({ kept }: Pick<PlanEntry, 'kept'>, whose: ParticipantId): KeptReport | null {
  return kept.find(({ by, voice }) => by === whose && voice === null) ?? null;
}

/**
 * Whether they are still asked: nothing was said of it for this client, or that was at an earlier conversation, of which the day
 * alone is told. What a client said then themselves, their confidant leaves as it is.
 */
export function stillAsks(
  entry: PlanEntry,
  { whose, isConfidant }: { whose: ParticipantId; isConfidant: boolean },
): boolean {
  const report = ownReport(entry, whose);
  if (report === null) return true;
  return entry.earlier && report.at === localDay(report.at) && (!isConfidant || report.typedBy !== undefined);
}
