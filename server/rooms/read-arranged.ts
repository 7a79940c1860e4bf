import type { Conference, Session } from '@samenspraak/shared/commands/conference-state.ts';
import { divideTime, type TimeBudget } from '@samenspraak/shared/domain/budget.ts';
import { type Refusal, refuse } from '@samenspraak/shared/domain/errors.ts';
import type { CaseId, ParticipantId } from '@samenspraak/shared/domain/ids.ts';
import type { GuideArrangement } from '@samenspraak/shared/guide/arrangement.ts';
import { NOWHERE } from '@samenspraak/shared/policy/actors.ts';
import { judge } from '@samenspraak/shared/policy/can.ts';
import { actorOf } from './places.ts';

/** The minutes per stage of a session: as they were settled, else as they follow from its plan and its house. */
export function minutesOf({ house }: Conference, { budget, plannedMinutes }: Session): TimeBudget {
  return budget ?? divideTime(plannedMinutes, house.shares ?? undefined);
}

export interface Arranged {
  readonly caseId: CaseId;
  readonly houseGuide: GuideArrangement;
  readonly sessions: readonly (Pick<Session, 'phase' | 'guide'> & {
    readonly sessionId: Session['id'];
    readonly minutes: TimeBudget;
  })[];
}

/** How the time and the questions of the reader's sessions stand, for whoever may arrange them. */
export function arrangedFor(conference: Conference, id: ParticipantId): Arranged | Refusal {
  const reader = conference.people.get(id);
  if (reader === undefined) return refuse('participant.unknown');
  if (reader.participation === 'removed') return refuse('participant.removed');
  const refusal = judge(actorOf(reader), 'guide.arrange', NOWHERE);
  if (refusal !== null) return refusal;
  const own = [...conference.sessions.values()].filter((session) => reader.sessionIds.includes(session.id));
  return {
    caseId: conference.caseId,
    houseGuide: conference.house.guide,
    sessions: own.map((session) => {
      const { phase, guide } = session;
      return { sessionId: session.id, phase, guide, minutes: minutesOf(conference, session) };
    }),
  };
}
