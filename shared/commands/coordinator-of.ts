import type { SessionId } from '../domain/ids.ts';
import type { Conference, Person } from './conference-state.ts';

type Coordinated = Pick<Conference, 'coordination' | 'people'>;

/**
 * Who keeps the plan together: who was named here, else who was named before, while they are there, and else the first case
 * manager; null when there is none.
 */
export function coordinatorOf(conference: Coordinated): Person | null {
  const { coordination, people } = conference;
  const named = coordination.coordinator === null ? undefined : people.get(coordination.coordinator);
  if (named !== undefined && isThere(named)) return named;
  return (
    coordinatesAgain(conference) ??
    [...people.values()].find((one) => one.role === 'caseManager' && isThere(one)) ??
    null
  );
}

/**
 * Whom those at some tables turn to: who keeps the plan together, and where that one does not come, the last before them who
 * does. That it changed hands in another part of the conference does not show there (domain.md §5).
 */
export function coordinatorAmong(conference: Coordinated, sessions: readonly SessionId[]): Person | null {
  const { former = [] } = conference.coordination;
  const earlier = former.flatMap((id) => conference.people.get(id) ?? []);
  const all = [coordinatorOf(conference), ...earlier.filter(isThere)];
  return all.find((one) => one?.sessionIds.some((id) => sessions.includes(id))) ?? null;
}

/** Who was named before, as one of the people here; null when they are not, and when several are called so. */
export function coordinatesAgain({ coordination, people }: Coordinated): Person | null {
  const { before } = coordination;
  if (before === undefined) return null;
  const asOne = (name: string) => name.trim().toLowerCase();
  const isSame = ({ role, name }: Person) => role === before.role && asOne(name) === asOne(before.name);
  const [same, ...others] = [...people.values()].filter((person) => isSame(person) && isThere(person));
  return others.length === 0 ? (same ?? null) : null;
}

function isThere({ participation }: Person): boolean {
  return participation !== 'removed';
}
