import type { Conference, Person, Session } from '@samenspraak/shared/commands/conference-state.ts';
import { coordinatesAgain, coordinatorOf } from '@samenspraak/shared/commands/coordinator-of.ts';
import { preparedIn } from '@samenspraak/shared/commands/preparation.ts';
import { awaitsPlan, wayOf } from '@samenspraak/shared/commands/publishing.ts';
import type { HandOver } from '@samenspraak/shared/domain/coordination.ts';
import type { OrganisationId, ParticipantId } from '@samenspraak/shared/domain/ids.ts';
import { inOrder, type SessionLook, sessionLook } from '@samenspraak/shared/domain/sessions.ts';
import { NOWHERE } from '@samenspraak/shared/policy/actors.ts';
import { can } from '@samenspraak/shared/policy/can.ts';
import type {
  ConferenceView,
  DeskView,
  HandOverView,
  PersonView,
  SessionView,
} from '@samenspraak/shared/protocol/view.ts';
import { actorOf } from './places.ts';

/** A conference at this moment (ISO 8601), with who of its people is connected. */
interface Present {
  readonly conference: Conference;
  readonly now: string;
  readonly isHere: (id: ParticipantId) => boolean;
}

/** The conference as one of its people may see it. Names only what is allowed; sessions of others do not occur in it. */
export function presentView({ conference, now, isHere }: Present, reader: Person): ConferenceView {
  const { id, reference, kind, status, coordination } = conference;
  const { participation, language, organisationId, clientOf } = reader;
  const chair = [...conference.people.values()].find((person) => person.role === 'chair');
  const keeping = ownSessions(conference, reader).filter((session) => session.prepared.includes(reader.id));
  const prepared = keeping.map((session) => session.id);
  const coordinates = coordinatorOf(conference)?.id === reader.id;
  return {
    conferenceId: id,
    ...{ reference, kind, status, now },
    ...timesOf(conference, reader),
    me: { ...personView(reader), participation, language, organisationId, clientOf, prepared, coordinates },
    handOver: handOverFor({ conference, reader }, coordination.handOver),
    takenOver: handOverFor({ conference, reader }, coordination.taken ?? null),
    invitedBy: chair === undefined ? null : personView(chair),
    sessions: sessionsOf(conference, reader),
    desk: can(actorOf(reader), 'participant.admit', NOWHERE) ? deskOf({ conference, isHere }, reader) : null,
  };
}

function personView({ id, name, role, organisation }: Person): PersonView {
  return { participantId: id, name, role, organisation };
}

/** A hand-over concerns three people, who each know of the others as far as they sit at one table with them. */
function handOverFor(
  { conference, reader }: Pick<Present, 'conference'> & { readonly reader: Person },
  handOver: HandOver | null,
): HandOverView | null {
  if (handOver === null) return null;
  const known = (id: ParticipantId | null) => {
    const person = id === null ? undefined : conference.people.get(id);
    const meets = person?.sessionIds.some((session) => reader.sessionIds.includes(session)) === true;
    return person !== undefined && meets ? personView(person) : null;
  };
  const isTheirs = [handOver.to, handOver.from].includes(reader.id) || reader.role === 'chair';
  const to = known(handOver.to);
  if (!isTheirs || to === null) return null;
  return { from: known(handOver.from), to, notes: handOver.notes, at: handOver.at };
}

function ownSessions(conference: Conference, reader: Person): Session[] {
  return [...conference.sessions.values()].filter(({ id }) => reader.sessionIds.includes(id));
}

/** The reader's own times: how long the others talk, and when, is not for them. */
function timesOf(conference: Conference, reader: Person): Pick<ConferenceView, 'startsAt' | 'plannedMinutes'> {
  const own = ownSessions(conference, reader);
  const startsAt = own.map((session) => session.startsAt).sort()[0] ?? conference.startsAt;
  return { startsAt, plannedMinutes: own.reduce((sum, session) => sum + session.plannedMinutes, 0) };
}

/** In the order in which they begin. The shade of a session does not go along: it keeps its face when it is moved. */
function sessionsOf(conference: Conference, reader: Person): SessionView[] {
  const seen: SessionLook[] = [];
  const views = ownSessions(conference, reader).map((session) => {
    const { id, name, audience, status, away, expectedAt, startsAt, plannedMinutes, videoUrl } = session;
    const look = sessionLook(audience);
    const shade = seen.filter((one) => one === look).length;
    seen.push(look);
    // Whoever still knocks does not get the key of the call beside the board.
    const call = reader.participation === 'admitted' ? videoUrl : null;
    const plan = { expectedAt, startsAt, plannedMinutes, videoUrl: call };
    return { sessionId: id, name, look, shade, ...audience, status, away, ...plan };
  });
  return inOrder(views);
}

/** What the chair needs to let people in and to answer those who ask. */
function deskOf({ conference, isHere }: Omit<Present, 'now'>, chair: Person): DeskView {
  const shares = ({ sessionIds }: Person) => sessionIds.some((id) => chair.sessionIds.includes(id));
  const people = [...conference.people.values()].filter((one) => one.participation !== 'removed' && shares(one));
  const sessions = ownSessions(conference, chair);
  const satIn = ({ id }: Person) => sessions.filter(({ sat }) => sat.includes(id)).map((session) => session.id);
  return {
    clientsApart: conference.clientsApart,
    ...coordinationToSettle(conference),
    waiting: people
      .filter(({ participation }) => participation === 'waiting')
      .map((person) => {
        const { organisationId, sessionIds } = person;
        return { ...personView(person), organisationId, sessionIds };
      }),
    people: people.map((person) => {
      const { participation, sessionIds, clientOf, apartFrom } = person;
      const place = { participation, sessionIds, clientOf, apartFrom, sat: satIn(person), here: isHere(person.id) };
      return { ...personView(person), ...place };
    }),
    gone: [...conference.people.values()]
      .filter((one) => one.participation === 'removed' && shares(one))
      .map((one) => ({ ...personView(one), apartFrom: one.apartFrom, sat: satIn(one) })),
    published: conference.copies
      .filter((one) => chair.sessionIds.includes(one.from) && !awaitsPlan(conference, one))
      .map(({ from, cardId, to, copyId }) => ({ sessionId: from, cardId, toSessionId: to, copyId })),
    prepared: sessions.flatMap((session) =>
      preparedIn(conference, session).map((one) => ({ sessionId: session.id, participantId: one })),
    ),
    copies: copiesIn(conference, chair),
    helps: sessions.flatMap(({ id, helps }) => helps.map(({ by, at }) => ({ sessionId: id, participantId: by, at }))),
    timeouts: sessions.flatMap(({ id, timeout }) =>
      timeout === null ? [] : [{ sessionId: id, participantId: timeout.by, at: timeout.at }],
    ),
  };
}

/** That the one who kept the plan together before is not here, until the table has named another. */
function coordinationToSettle(conference: Conference): Pick<DeskView, 'coordinatorBefore'> {
  const { coordinator, before } = conference.coordination;
  if (before === undefined || coordinator !== null || coordinatesAgain(conference) !== null) return {};
  const { name, organisation } = before;
  return { coordinatorBefore: { name, organisation } };
}

/** Whose words lie on the chair's boards under the chair's name, as far as they were said where the chair was. */
function copiesIn(conference: Conference, { sessionIds }: Person): DeskView['copies'] {
  return conference.copies.flatMap(({ to: sessionId, copyId: cardId }) => {
    const way = wayOf(conference, { sessionId, cardId });
    const maker = way.at(-1)?.maker;
    const wasThere = way.every(({ from, to }) => sessionIds.includes(from) && sessionIds.includes(to));
    return maker === undefined || !wasThere ? [] : [{ sessionId, cardId, maker }];
  });
}

/** The organisations of everybody with whom somebody shares a session: the others' names are not for them. */
export function organisationsKnownTo(conference: Conference, reader: Person): OrganisationId[] {
  const shared = [...conference.people.values()].filter(({ sessionIds }) =>
    sessionIds.some((id) => reader.sessionIds.includes(id)),
  );
  return shared.flatMap(({ organisationId }) => organisationId ?? []);
}
