import type { MeetingView, RosterEntry } from '@samenspraak/shared/document/read.ts';
import type { Stage } from '@samenspraak/shared/domain/stages.ts';
import { NOWHERE, type Place, type SeatedClient } from '@samenspraak/shared/policy/actors.ts';

/**
 * Where the meeting is for the policy at server time `now` (ms), and the moment (ms) from which that is no longer so: the
 * end of the grace in which a stage that was left still takes last words. Null when only the meeting itself can change it.
 */
export function placeOf(
  { meeting, roster }: { readonly meeting: MeetingView | null; readonly roster: readonly RosterEntry[] },
  now: number,
): { place: Place; until: number | null } {
  if (meeting === null) return { place: NOWHERE, until: null };
  const { status, stage, lane, lanes, left, leftEarlier = [] } = meeting;
  const isTaking = ({ until }: { readonly until: string }) => now < Date.parse(until);
  const [last = null] = left === null ? [] : [left].filter(isTaking);
  const earlier = leftEarlier.filter(isTaking);
  const ends = [...(last === null ? [] : [last]), ...earlier].map(({ until }) => Date.parse(until));
  const clients = clientsOf(roster);
  const leavingEarlier = earlier.map((one) => one.stage);
  return {
    place: {
      ...{ status, stage, lane, lanes, leaving: last?.stage ?? null },
      ...(leavingEarlier.length > 0 && { leavingEarlier }),
      ...(clients.length > 0 && { clients }),
    },
    until: ends.length === 0 ? null : Math.min(...ends),
  };
}

function clientsOf(roster: readonly RosterEntry[]): SeatedClient[] {
  return roster.filter(({ role }) => role === 'client').map((entry) => ({ name: entry.name, admitted: isIn(entry) }));
}

/** Whether somebody was let in, here at this moment or not. */
export function isIn({ joined, waiting }: Pick<RosterEntry, 'joined' | 'waiting'>): boolean {
  return joined && !waiting;
}

/** Whether a stage takes words of anybody: the table is there, or left it a moment ago. */
export function takesWords({ status, stage: now, leaving, leavingEarlier = [] }: Place, stage: Stage): boolean {
  return status !== 'ended' && [now, leaving, ...leavingEarlier].includes(stage);
}
