import { setImmediate } from 'node:timers/promises';
import { planOfCase } from '@samenspraak/shared/commands/case-plan.ts';
import type { Agreement, Conference, Session } from '@samenspraak/shared/commands/conference-state.ts';
import { RUNNING_STATES, standingOf } from '@samenspraak/shared/domain/agreements.ts';
import type { ParticipantId, SessionId, UserId } from '@samenspraak/shared/domain/ids.ts';
import { daysAfter, localDay } from '@samenspraak/shared/domain/local-day.ts';
import type { ConferenceStore } from '../ports/conference-store.ts';
import { replay } from '../rooms/replay.ts';

/** An agreement is near its date from so many days before. */
const NEAR_DAYS = 3;

/** A conference with the seat of the user who made it: what that seat may know of it is all that is looked at. */
interface Made {
  readonly conference: Conference;
  readonly seat: ParticipantId;
}

function sessionsOf({ conference, seat }: Made): readonly SessionId[] {
  const person = conference.people.get(seat);
  return person === undefined || person.participation === 'removed' ? [] : person.sessionIds;
}

/** What was not kept waits for an answer of the table, whatever its date. */
function isDue({ state, by }: Agreement, today: string): boolean {
  if (standingOf(state) === 'unanswered') return true;
  const day = localDay(by);
  return RUNNING_STATES.includes(state) && day !== null && day <= daysAfter(today, NEAR_DAYS);
}

function isTomorrow({ status, startsAt }: Session, today: string): boolean {
  return status === 'planned' && localDay(startsAt) === daysAfter(today, 1);
}

/** Whether a conference itself asks for its maker: a session of it begins tomorrow, or coordination waits to be taken on. */
export function conferenceAsks(made: Made, today: string): boolean {
  const own = sessionsOf(made);
  const { coordination, people, sessions, status } = made.conference;
  const seated = [...sessions.values()].filter(({ id }) => own.includes(id));
  if (status !== 'closed' && seated.some((session) => isTomorrow(session, today))) return true;
  const next = coordination.handOver === null ? undefined : people.get(coordination.handOver.to);
  return next?.sessionIds.some((id) => own.includes(id)) ?? false;
}

/** Whether an agreement is past or near its date, or was not kept: each of them once, as it stands where it was last spoken of. */
export function planAsks(all: readonly Made[], today: string): boolean {
  const own = new Set(all.flatMap(sessionsOf));
  const plan = planOfCase(all.map(({ conference }) => conference));
  return plan.some(({ agreement }) => own.has(agreement.sessionId) && isDue(agreement, today));
}

/** Whether anything asks for this user today, in the conferences that they made: that, and nothing more. */
export async function somethingWaits(
  store: Pick<ConferenceStore, 'conferencesMadeBy' | 'conference'>,
  { user, today }: { readonly user: UserId; readonly today: string },
): Promise<boolean> {
  const withPlan: Made[] = [];
  for (const id of await store.conferencesMadeBy(user)) {
    // A long conference takes a while to read: others' edits come between.
    await setImmediate();
    const stored = await store.conference(id);
    const seat = stored?.events[0]?.actor ?? null;
    if (stored === null || seat === null) continue;
    const { conference } = replay(stored);
    const made = { conference, seat };
    if (conferenceAsks(made, today)) return true;
    if (conference.agreements.size > 0) withPlan.push(made);
  }
  return planAsks(withPlan, today);
}
