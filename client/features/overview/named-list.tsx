import type { Named } from '@samenspraak/shared/protocol/plan.ts';
import { OnePerson } from './one-person.tsx';

/** Names with their organisation under them. */
export function NamedList({ people }: { people: readonly Named[] }) {
  return people.map((person) => (
    <span key={`${person.name} ${person.organisation}`} className="overview-named">
      <OnePerson person={person}>{person.name}</OnePerson>
      {person.organisation !== null && <small className="overview-soft">{person.organisation}</small>}
    </span>
  ));
}
