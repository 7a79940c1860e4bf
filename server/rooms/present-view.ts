import type { Conference, Person, Session } from '@samenspraak/shared/commands/conference-state.ts';
import { awaitsPlan } from '@samenspraak/shared/commands/publishing.ts';
import type { OrganisationId } from '@samenspraak/shared/domain/ids.ts';
import { type SessionLook, sessionLook } from '@samenspraak/shared/domain/sessions.ts';
import { NOWHERE } from '@samenspraak/shared/policy/actors.ts';
import { can } from '@samenspraak/shared/policy/can.ts';
import type { ConferenceView, DeskView, PersonView, SessionView } from '@samenspraak/shared/protocol/view.ts';
import { actorOf } from './places.ts';

/** The conference as one of its people may see it. Names only what is allowed; sessions of others do not occur in it. */
export function presentView(conference: Conference, reader: Person, now: string): ConferenceView {
  const { id, reference, kind, status } = conference;
  const { participation, language, organisationId, clientOf } = reader;
  const chair = [...conference.people.values()].find((person) => person.role === 'chair');
  return {
    conferenceId: id,
    ...{ reference, kind, status, now },
    ...timesOf(conference, reader),
    me: { ...personView(reader), participation, language, organisationId, clientOf },
    invitedBy: chair === undefined ? null : personView(chair),
    sessions: sessionsOf(conference, reader),
    desk: can(actorOf(reader), 'participant.admit', NOWHERE) ? deskOf(conference, reader) : null,
  };
}

function personView({ id, name, role, organisation }: Person): PersonView {
  return { participantId: id, name, role, organisation };
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

function sessionsOf(conference: Conference, reader: Person): SessionView[] {
  const seen: SessionLook[] = [];
  return ownSessions(conference, reader).map((session) => {
    const { id, name, audience, status, away, startsAt, plannedMinutes, videoUrl } = session;
    const look = sessionLook(audience);
    const shade = seen.filter((one) => one === look).length;
    seen.push(look);
    // Whoever still knocks does not get the key of the call beside the board.
    const call = reader.participation === 'admitted' ? videoUrl : null;
    return { sessionId: id, name, look, shade, ...audience, status, away, startsAt, plannedMinutes, videoUrl: call };
  });
}

/** What the chair needs to let people in and to answer those who ask. */
function deskOf(conference: Conference, chair: Person): DeskView {
  const shares = ({ sessionIds }: Person) => sessionIds.some((id) => chair.sessionIds.includes(id));
  const people = [...conference.people.values()].filter((one) => one.participation !== 'removed' && shares(one));
  const sessions = ownSessions(conference, chair);
  return {
    waiting: people
      .filter(({ participation }) => participation === 'waiting')
      .map((person) => ({ ...personView(person), sessionIds: person.sessionIds })),
    people: people.map((person) => {
      const { participation, sessionIds, clientOf, apartFrom } = person;
      return { ...personView(person), participation, sessionIds, clientOf, apartFrom };
    }),
    gone: [...conference.people.values()]
      .filter((one) => one.participation === 'removed' && shares(one))
      .map(personView),
    published: conference.copies
      .filter((one) => chair.sessionIds.includes(one.from) && !awaitsPlan(conference, one))
      .map(({ from, cardId, to }) => ({ sessionId: from, cardId, toSessionId: to })),
    helps: sessions.flatMap(({ id, helps }) => helps.map(({ by, at }) => ({ sessionId: id, participantId: by, at }))),
    timeouts: sessions.flatMap(({ id, timeout }) =>
      timeout === null ? [] : [{ sessionId: id, participantId: timeout.by, at: timeout.at }],
    ),
  };
}

/** The organisations of everybody with whom somebody shares a session: the others' names are not for them. */
export function organisationsKnownTo(conference: Conference, reader: Person): OrganisationId[] {
  const shared = [...conference.people.values()].filter(({ sessionIds }) =>
    sessionIds.some((id) => reader.sessionIds.includes(id)),
  );
  return shared.flatMap(({ organisationId }) => organisationId ?? []);
}
