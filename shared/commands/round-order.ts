import type { ParticipantId, SessionId } from '../domain/ids.ts';
import { isFamily, type Role } from '../domain/roles.ts';
import { audienceOf, type Conference, type Person, type Round, type Session } from './conference-state.ts';
import { withoutInQueues } from './queues.ts';

/** What changes in the order of a round, or in whose turn it is. */
export type RoundEvent =
  | {
      readonly type: 'round.moved';
      readonly sessionId: SessionId;
      /** To whom, when others before them are passed over. */
      readonly to?: ParticipantId;
    }
  | {
      readonly type: 'round.joined';
      readonly sessionId: SessionId;
      readonly by: ParticipantId;
      /** Who speaks just before them. */
      readonly after: ParticipantId;
    }
  | { readonly type: 'round.ended'; readonly sessionId: SessionId };

type IsHere = (id: ParticipantId) => boolean;

/**
 * Who is at the table of a session, as far as its people may know. While the table is elsewhere that is not told of anybody:
 * who is missing would be who is with the others (domain.md §5).
 */
export function hereIn({ away }: Session, isHere: IsHere): IsHere {
  return away ? () => true : isHere;
}

/** Those involved with the family speak first; who leads or keeps the minutes has no turn (ux.md "People"). */
const TURN: Readonly<Record<Role, number | null>> = {
  client: 0,
  confidant: 1,
  caseManager: 2,
  partner: 3,
  experienceExpert: 4,
  expert: 5,
  prosecutor: 6,
  chair: null,
  recorder: null,
};

/** Everybody who was let in, in the order in which they speak. Who is not at the table keeps a place, and is passed over. */
export function turnOrder(conference: Conference, session: SessionId): ParticipantId[] {
  return audienceOf(conference, session)
    .flatMap((person) => {
      const turn = TURN[person.role];
      return person.participation === 'admitted' && turn !== null ? [{ id: person.id, turn }] : [];
    })
    .sort((a, b) => a.turn - b.turn)
    .map(({ id }) => id);
}

/** The turn goes to the first one from a place in the order on who is at the table; after the last of them the round ends. */
export function turnFrom(
  session: SessionId,
  { order, place }: Pick<Round, 'order'> & { place: number },
  isHere: IsHere,
) {
  const to = order.slice(place).find(isHere);
  const event: RoundEvent =
    to === undefined ? { type: 'round.ended', sessionId: session } : { type: 'round.moved', sessionId: session, to };
  return event;
}

/** What the leaving of these people means for the round of a session: whose turn it was gives it to who is there. */
export function turnWithout(session: Session, gone: readonly ParticipantId[], isHere: IsHere): RoundEvent[] {
  const speaks = session.round?.order[session.round.index];
  if (speaks === undefined || !gone.includes(speaks)) return [];
  let left: Session = session;
  for (const id of gone) left = { ...left, ...withoutInQueues(left, id) };
  const { round } = left;
  if (round === null) return [];
  return [turnFrom(session.id, { order: round.order, place: round.index }, hereIn(session, isHere))];
}

/**
 * Whoever comes to the table while a round goes on gets a turn in it: at its end, or for the family after the last of the
 * family while these speak.
 */
export function joinRound(
  { people }: Conference,
  { id, round }: Session,
  person: Pick<Person, 'id' | 'role'>,
): RoundEvent[] {
  const last = round?.order.at(-1);
  if (round === null || last === undefined || TURN[person.role] === null || round.order.includes(person.id)) return [];
  const family = round.order.slice(round.index).findLast((one) => {
    const role = people.get(one)?.role;
    return role !== undefined && isFamily(role);
  });
  const after = isFamily(person.role) ? (family ?? last) : last;
  return [{ type: 'round.joined', sessionId: id, by: person.id, after }];
}
