import type { ParticipantId, SessionId } from '@samenspraak/shared/domain/ids.ts';
import type { Role } from '@samenspraak/shared/domain/roles.ts';
import { roleFits } from '@samenspraak/shared/domain/sessions.ts';
import type { ConferenceView, DeskPerson, DeskView, SessionView } from '@samenspraak/shared/protocol/view.ts';

/** Why somebody cannot sit in a session (domain.md §5). */
type NoSeat = 'prosecutorBesideClients' | 'clientBesideProsecutor' | 'noProsecutor' | 'noClients' | 'apart';

/** A session of the chair, and whether somebody may sit in it. */
export interface Seat {
  readonly session: SessionView;
  /** Null when they may. */
  readonly why: NoSeat | null;
  /** The names of those in it, now or since it began, beside whom they never sit. */
  readonly apartFrom: readonly string[];
}

/** Somebody who is to be seated: a participant, or one who is about to be invited. */
export interface Sitter {
  readonly role: Role;
  readonly participantId?: ParticipantId;
  /** Whom they are never together with, said by either. */
  readonly apartFrom: readonly ParticipantId[];
}

type Marked = Pick<DeskPerson, 'participantId' | 'apartFrom'>;

/** Everybody with whom this person is never in one session; who said it of whom makes no difference. */
export function apartFrom(people: readonly Marked[], person: Marked): ParticipantId[] {
  return people
    .filter((other) => {
      return person.apartFrom.includes(other.participantId) || other.apartFrom.includes(person.participantId);
    })
    .map(({ participantId }) => participantId);
}

/** The confidants of a client, who go where the client goes. */
export function confidantsOf(people: readonly DeskPerson[], { participantId }: DeskPerson): DeskPerson[] {
  return people.filter(({ role, clientOf }) => role === 'confidant' && clientOf === participantId);
}

function misfit(role: Role, session: SessionView): NoSeat | null {
  if (roleFits(role, session)) return null;
  if (role === 'prosecutor') return session.clients ? 'prosecutorBesideClients' : 'noProsecutor';
  return session.prosecutor ? 'clientBesideProsecutor' : 'noClients';
}

type Other = DeskView['gone'][number] & { readonly sessionIds: readonly SessionId[] };

/** Those beside whom this person never sits: by the marks that are about to stand, and by those with people who left. */
function neverBeside(desk: DeskView, sitter: Sitter): Other[] {
  const self = desk.people.find(({ participantId }) => participantId === sitter.participantId);
  const wasMarked = (one: Marked) => self !== undefined && apartFrom([one], self).length > 0;
  const gone = desk.gone.filter((one) => wasMarked(one) || sitter.apartFrom.includes(one.participantId));
  const there = desk.people.filter((one) => one !== self && sitter.apartFrom.includes(one.participantId));
  return [...there, ...gone.map((one) => ({ ...one, sessionIds: [] }))];
}

/**
 * Every session that the chair knows, with why this person cannot sit in it: beside somebody who sits there, or who sat
 * there since it began. It tells beforehand what the server's rules would refuse.
 */
export function seatsOf({ sessions, desk }: Pick<ConferenceView, 'sessions' | 'desk'>, sitter: Sitter): Seat[] {
  const never = desk === null ? [] : neverBeside(desk, sitter);
  return sessions.map((session) => {
    const apart = never.filter(({ sessionIds, sat }) => [...sessionIds, ...sat].includes(session.sessionId));
    const why = misfit(sitter.role, session) ?? (apart.length > 0 ? 'apart' : null);
    return { session, why, apartFrom: why === 'apart' ? apart.map(({ name }) => name) : [] };
  });
}

/**
 * Where somebody new would usually sit: wherever they may, but a client in one session alone, and first in one where no
 * client sits yet, for clients do not meet unless the chair wants it.
 */
export function usualSeats(seats: readonly Seat[], role: Role, people: readonly DeskPerson[]): SessionId[] {
  const free = seats.filter(({ why }) => why === null).map(({ session }) => session.sessionId);
  if (role !== 'client') return free;
  const clients = people.filter((person) => person.role === 'client');
  const empty = free.find((id) => !clients.some(({ sessionIds }) => sessionIds.includes(id)));
  const one = empty ?? free[0];
  return one === undefined ? [] : [one];
}
