import type { MeetingView } from '@samenspraak/shared/document/read.ts';
import { NOWHERE, type Place } from '@samenspraak/shared/policy/actors.ts';

/**
 * Where the meeting is for the policy at server time `now` (ms), and the moment (ms) from which that is no longer so: the
 * end of the grace in which a stage that was left still takes last words. Null when only the meeting itself can change it.
 */
export function placeOf(meeting: MeetingView | null, now: number): { place: Place; until: number | null } {
  if (meeting === null) return { place: NOWHERE, until: null };
  const { status, stage, lane, lanes, left, leftEarlier = [] } = meeting;
  const takesWords = ({ until }: { readonly until: string }) => now < Date.parse(until);
  const [last = null] = left === null ? [] : [left].filter(takesWords);
  const earlier = leftEarlier.filter(takesWords);
  const ends = [...(last === null ? [] : [last]), ...earlier].map(({ until }) => Date.parse(until));
  const leavingEarlier = earlier.map((one) => one.stage);
  return {
    place: {
      ...{ status, stage, lane, lanes, leaving: last?.stage ?? null },
      ...(leavingEarlier.length > 0 && { leavingEarlier }),
    },
    until: ends.length === 0 ? null : Math.min(...ends),
  };
}
