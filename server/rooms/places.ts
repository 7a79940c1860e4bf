import {
  audienceOf,
  type Conference,
  type Person,
  type Session,
} from '@samenspraak/shared/commands/conference-state.ts';
import { coordinatorOf } from '@samenspraak/shared/commands/coordinator-of.ts';
import type { ParticipantId } from '@samenspraak/shared/domain/ids.ts';
import type { Actor, Maker, Place, SeatedClient } from '@samenspraak/shared/policy/actors.ts';

/** A person as the table of rights knows them. */
export function actorOf(person: Person): Actor {
  return {
    participantId: person.id,
    role: person.role,
    organisationId: person.organisationId,
    clientOf: person.clientOf,
    admitted: person.participation === 'admitted',
  };
}

/** The same, with what they are to this conference. */
export function actorIn(conference: Conference, person: Person): Actor {
  return { ...actorOf(person), coordinates: coordinatorOf(conference)?.id === person.id };
}

export function makerOf(conference: Conference, id: ParticipantId): Maker | null {
  const person = conference.people.get(id);
  return person === undefined ? null : { participantId: id, role: person.role, organisationId: person.organisationId };
}

interface Moment {
  readonly conference: Conference;
  readonly now: number;
  readonly leavingGraceMs: number;
}

/** Where a session stands at `now` (ms): a stage that was left a moment ago still takes last words. */
export function placeOf(session: Session, { conference, now, leavingGraceMs }: Moment): Place {
  const clients = clientsOf(conference, session);
  const { status, stage, lane, lanes, left, leftEarlier = [] } = session;
  const takesWords = ({ at }: { readonly at: string }) => now - Date.parse(at) < leavingGraceMs;
  const leaving = left !== null && takesWords(left) ? left.stage : null;
  const leavingEarlier = leftEarlier.filter(takesWords).map((one) => one.stage);
  return {
    ...{ status, stage, lane, lanes, leaving },
    ...(leavingEarlier.length > 0 && { leavingEarlier }),
    ...(clients.length > 0 && { clients }),
  };
}

/** The clients of a session alone: that there are others elsewhere is not known here (domain.md §5). */
function clientsOf(conference: Conference, session: Session): SeatedClient[] {
  return audienceOf(conference, session.id)
    .filter(({ role }) => role === 'client')
    .map(({ name, participation }) => ({ name, admitted: participation === 'admitted' }));
}
