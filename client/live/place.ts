import type { MeetingView } from '@samenspraak/shared/document/read.ts';
import { NOWHERE, type Place } from '@samenspraak/shared/policy/actors.ts';

/**
 * Where the meeting is for the policy at server time `now` (ms), and the moment (ms) from which that is no longer so: the
 * end of the grace in which a stage that was left still takes last words. Null when only the meeting itself can change it.
 */
export function placeOf(meeting: MeetingView | null, now: number): { place: Place; until: number | null } {
  if (meeting === null) return { place: NOWHERE, until: null };
  const { status, stage, lane, lanes, left } = meeting;
  const end = left === null ? null : Date.parse(left.until);
  const inGrace = left !== null && end !== null && now < end;
  return { place: { status, stage, lane, lanes, leaving: inGrace ? left.stage : null }, until: inGrace ? end : null };
}
