import type { Conference, Person, Session } from '@samenspraak/shared/commands/conference-state.ts';
import type { ParticipantId, SessionId } from '@samenspraak/shared/domain/ids.ts';
import { can } from '@samenspraak/shared/policy/can.ts';
import type { Clock } from '../ports/clock.ts';
import { actorOf, makerOf, placeOf } from './places.ts';
import { projectSession } from './project-session.ts';
import type { RoomRules } from './room-rules.ts';

interface Source {
  readonly session: SessionId;
  readonly clock: Clock;
  readonly leavingGraceMs: number;
  /** As it is decided at the moment of asking. */
  readonly conference: () => Conference;
  readonly isPresent: (person: Person) => boolean;
}

/** What the room of one session asks of its conference, answered from the conference as it is then. */
export function rulesOf({ session: id, clock, leavingGraceMs, conference, isPresent }: Source): RoomRules {
  const person = (who: ParticipantId) => conference().people.get(who);
  const session = () => {
    const found = conference().sessions.get(id);
    if (found === undefined) throw new Error('a room without its session');
    return found;
  };
  const actor = (who: ParticipantId) => {
    const found = person(who);
    return found?.participation === 'admitted' && found.sessionIds.includes(id) ? actorOf(found) : null;
  };
  const place = () => placeOf(session(), { conference: conference(), now: clock.now(), leavingGraceMs });
  return {
    actor,
    place,
    keepsMinutes: (who) => {
      const writer = actor(who);
      return writer !== null && can(writer, 'minutes.write', place());
    },
    maker: (who) => makerOf(conference(), who),
    language: (who) => person(who)?.language ?? 'nl',
    hasWithdrawals: () => conference().withdrawn.some(({ sessionId }) => sessionId === id),
    waits: () => waitsForOthers(conference(), session()),
    project: (doc) => {
      const [whole, part] = [conference(), session()];
      const shown = (who: Person) => !waitsForOthers(whole, part) && isPresent(who);
      projectSession({ doc, conference: whole, session: part, isPresent: shown, leavingGraceMs });
    },
  };
}

/**
 * Whether the table is elsewhere for the people of this session. Nobody shows as present there meanwhile: who is missing
 * would be who is with the others (domain.md §5).
 */
function waitsForOthers({ status: whole }: Conference, { status, away }: Session): boolean {
  return whole === 'open' && (status === 'planned' || (status === 'paused' && away));
}
