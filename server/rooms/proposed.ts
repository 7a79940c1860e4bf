import type { Person } from '@samenspraak/shared/commands/conference-state.ts';
import { sessionLook } from '@samenspraak/shared/domain/sessions.ts';
import type { ProposedAnswer } from '@samenspraak/shared/protocol/plan.ts';
import { isBegun, type LedConference } from './led-conferences.ts';

/** Whoever was at the last of these conferences (oldest first) that was held, to be asked again; who was removed is not. */
export function proposedFrom(led: readonly LedConference[]): ProposedAnswer {
  const last = led.findLast(({ sessions }) => sessions.some(isBegun));
  if (last === undefined) return { heldAt: null, clientsApart: false, people: [] };
  const own = new Set(last.sessions.map(({ id }) => id));
  const people = [...last.conference.people.values()].filter(
    ({ role, participation, sessionIds }) =>
      role !== 'chair' && participation !== 'removed' && sessionIds.some((id) => own.has(id)),
  );
  const { startsAt: heldAt, clientsApart } = last.conference;
  return { heldAt, clientsApart, people: people.map((person) => proposed(person, people, last)) };
}

function proposed(
  person: Person,
  people: readonly Person[],
  { sessions }: LedConference,
): ProposedAnswer['people'][number] {
  const { id, name, role, organisation, organisationId, language } = person;
  const own = sessions.filter((session) => person.sessionIds.includes(session.id));
  const indexOf = (other: Person['id']) => {
    const index = people.findIndex((one) => one.id === other);
    return index < 0 ? [] : [index];
  };
  const [clientOf = null] = person.clientOf === null ? [] : indexOf(person.clientOf);
  return {
    ...{ participantId: id, name, role, organisation, organisationId, language, clientOf },
    sat: own.some(({ sat }) => sat.includes(id)),
    looks: own.map(({ audience }) => sessionLook(audience)),
    apartFrom: person.apartFrom.flatMap(indexOf),
  };
}
