import { isSameName } from '@samenspraak/shared/commands/returning.ts';
import type { ParticipantId, SessionId } from '@samenspraak/shared/domain/ids.ts';
import { isFamily } from '@samenspraak/shared/domain/roles.ts';
import type { ProposedAnswer } from '@samenspraak/shared/protocol/plan.ts';
import type { ConferenceView, DeskPerson, SessionView } from '@samenspraak/shared/protocol/view.ts';
import { seatsOf, usualSeats } from '../../live/seats.ts';
import { apartMarksFor } from './apart-marks.ts';

type Former = ProposedAnswer['people'][number];

/** Somebody of the last conference, and where they would sit now. */
export interface Proposal {
  readonly person: Former;
  readonly isChosen: boolean;
  /** Where they sit when they are invited; empty when nowhere. */
  readonly sessions: readonly SessionView[];
  /** Why they cannot be invited along with the others; null when they can. */
  readonly why: 'part' | 'client' | null;
  /** With whom they are never together, of those who are asked along; by what they were called last time. */
  readonly apart: readonly ParticipantId[];
}

type View = Pick<ConferenceView, 'sessions' | 'desk'>;
type Desk = NonNullable<View['desk']>;

/** Who of the last conference is here already, by role and name: theirs is not asked again. */
export function presentOf(desk: Desk, { name, role }: Former): DeskPerson | null {
  return desk.people.find((one) => one.role === role && isSameName(one.name, name)) ?? null;
}

/**
 * Everybody of the last conference who is not here yet, in the sessions where they fit: those of the look they sat in then and of
 * professionals among themselves where there was no such part then, else where somebody of their role usually sits. Clients who were kept apart stay apart, and where the chair keeps all clients apart
 * nobody is put beside another one. A confidant goes where the client goes. `chosen`: what was ticked and unticked by hand.
 */
export function proposalsFor(
  view: View,
  { people }: Pick<ProposedAnswer, 'people'>,
  chosen: ReadonlyMap<ParticipantId, boolean>,
): Proposal[] {
  const { desk } = view;
  if (desk === null) return [];
  const seated: DeskPerson[] = [...desk.people];
  const found = new Map<Former, Proposal>();
  const inTurn = [...people].sort(
    (one, other) => Number(one.role === 'confidant') - Number(other.role === 'confidant'),
  );
  for (const person of inTurn) {
    if (presentOf(desk, person) !== null) continue;
    const around = { ...view, desk: { ...desk, people: seated } };
    const { sessions, why, apart } = placeFor(around, person, { people, found });
    const isChosen = why === null && (chosen.get(person.participantId) ?? isExpected(person));
    found.set(person, { person, isChosen, sessions, why, apart });
    if (isChosen) seated.push(asSeated(person, { sessions, apart }));
  }
  return people.flatMap((person) => found.get(person) ?? []);
}

/** The family is always asked again (domain.md §4); of others who never came, the chair says so. */
function isExpected({ sat, role }: Former): boolean {
  return sat || isFamily(role);
}

interface Asked {
  readonly people: readonly Former[];
  readonly found: ReadonlyMap<Former, Proposal>;
}

function placeFor(view: View & { readonly desk: Desk }, person: Former, { people, found }: Asked) {
  if (person.role === 'confidant') return besideClient(view, person, { people, found });
  const apart = person.role === 'client' ? neverBeside(view.desk, person, people) : [];
  const { role, looks } = person;
  const seats = seatsOf(view, { role, apartFrom: apart });
  const free = seats.filter(({ why }) => why === null);
  const hadJoint = people.some((one) => one.looks.includes('joint'));
  const likely = free.filter(({ session: { look } }) => looks.includes(look) || (look === 'joint' && !hadJoint));
  const ids = usualSeats(likely.length > 0 ? likely : seats, role, view.desk.people);
  const sessions = view.sessions.filter(({ sessionId }) => ids.includes(sessionId));
  return { sessions, apart, why: sessions.length === 0 ? ('part' as const) : null };
}

/** Where the client sits, who was invited before or is asked along now. */
function besideClient(view: View & { readonly desk: Desk }, { clientOf }: Former, { people, found }: Asked) {
  const client = clientOf === null ? undefined : people[clientOf];
  const proposal = client === undefined ? undefined : found.get(client);
  const present = client === undefined ? null : presentOf(view.desk, client);
  const ids: readonly SessionId[] = present?.sessionIds ?? [];
  const sessions = view.sessions.filter(({ sessionId }) => ids.includes(sessionId));
  const isThere = proposal === undefined ? present !== null : proposal.isChosen;
  return { sessions, apart: [], why: isThere && sessions.length > 0 ? null : ('client' as const) };
}

/** Those among the clients, here or asked along, beside whom this one never sits. */
function neverBeside(desk: Desk, person: Former, people: readonly Former[]): ParticipantId[] {
  const self = people.indexOf(person);
  const marks = new Map<ParticipantId, boolean>();
  for (const [index, other] of people.entries()) {
    if (!person.apartFrom.includes(index) && !other.apartFrom.includes(self)) continue;
    marks.set(presentOf(desk, other)?.participantId ?? other.participantId, true);
  }
  return [...apartMarksFor(desk, { name: person.name, marks }).everNever];
}

/** As they would stand among the people of this conference once they are invited. */
function asSeated(person: Former, { sessions, apart }: Pick<Proposal, 'sessions' | 'apart'>): DeskPerson {
  const { participantId, name, role, organisation } = person;
  return {
    ...{ participantId, name, role, organisation, participation: 'invited', clientOf: null },
    ...{ sessionIds: sessions.map(({ sessionId }) => sessionId), apartFrom: apart, sat: [], here: false },
  };
}
