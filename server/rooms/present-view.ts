import type { Conference, Person } from '@samenspraak/shared/commands/conference-state.ts';
import { sessionLook } from '@samenspraak/shared/domain/sessions.ts';
import { NOWHERE } from '@samenspraak/shared/policy/actors.ts';
import { can } from '@samenspraak/shared/policy/can.ts';
import type { ConferenceView, DeskView, PersonView, SessionView } from '@samenspraak/shared/protocol/view.ts';
import { actorOf } from './places.ts';

/** The conference as one of its people may see it. Names only what is allowed; sessions of others do not occur in it. */
export function presentView(conference: Conference, reader: Person, now: string): ConferenceView {
  const { id, reference, kind, startsAt, plannedMinutes, status } = conference;
  const { participation, language, organisationId, clientOf } = reader;
  const chair = [...conference.people.values()].find((person) => person.role === 'chair');
  return {
    conferenceId: id,
    ...{ reference, kind, startsAt, plannedMinutes, status, now },
    me: { ...personView(reader), participation, language, organisationId, clientOf },
    invitedBy: chair === undefined ? null : personView(chair),
    sessions: sessionsOf(conference, reader),
    desk: can(actorOf(reader), 'participant.admit', NOWHERE) ? deskOf(conference, reader) : null,
  };
}

function personView({ id, name, role, organisation }: Person): PersonView {
  return { participantId: id, name, role, organisation };
}

function sessionsOf(conference: Conference, reader: Person): SessionView[] {
  return [...conference.sessions.values()]
    .filter((session) => reader.sessionIds.includes(session.id))
    .map(({ id, name, audience, status }) => {
      const { clients, prosecutor } = audience;
      return { sessionId: id, name, look: sessionLook(audience), clients, prosecutor, status };
    });
}

/** What the chair needs to let people in and to answer those who ask. */
function deskOf(conference: Conference, chair: Person): DeskView {
  const people = [...conference.people.values()].filter(
    (person) => person.participation !== 'removed' && person.sessionIds.some((id) => chair.sessionIds.includes(id)),
  );
  const sessions = [...conference.sessions.values()].filter(({ id }) => chair.sessionIds.includes(id));
  return {
    waiting: people
      .filter(({ participation }) => participation === 'waiting')
      .map((person) => ({ ...personView(person), sessionIds: person.sessionIds })),
    people: people.map((person) => ({ ...personView(person), participation: person.participation })),
    helps: sessions.flatMap(({ id, helps }) => helps.map(({ by, at }) => ({ sessionId: id, participantId: by, at }))),
    timeouts: sessions.flatMap(({ id, timeout }) =>
      timeout === null ? [] : [{ sessionId: id, participantId: timeout.by, at: timeout.at }],
    ),
  };
}
