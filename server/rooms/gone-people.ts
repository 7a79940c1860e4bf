import { audienceOf, type Conference, type Session } from '@samenspraak/shared/commands/conference-state.ts';
import type { ParticipantId } from '@samenspraak/shared/domain/ids.ts';
import { isFamily } from '@samenspraak/shared/domain/roles.ts';
import * as Y from 'yjs';

/** The fields of a card in which people stand. */
const NAMING = ['who', 'watcher', 'forWhom', 'about'] as const;

/**
 * What this table calls somebody who no longer sits at it: by name who was here, anybody else by their organisation (empty
 * when there is none), the family and the prosecutor not at all. Null for whoever sits here, and for a free name.
 */
export function goneFrom(conference: Conference, session: Session): (who: string) => string | null {
  const present = new Set<string>(audienceOf(conference, session.id).map(({ id }) => id));
  return (who) => {
    const person = present.has(who) ? undefined : conference.people.get(who as ParticipantId);
    if (person === undefined) return null;
    if (session.sat.includes(person.id)) return person.name;
    return isFamily(person.role) || person.role === 'prosecutor' ? '' : (person.organisation ?? '');
  };
}

/** Those named on the cards of a board who no longer sit there: the roster does not know them any more. */
export function goneOn(doc: Y.Doc, called: (who: string) => string | null): Readonly<Record<string, string>> {
  const gone = new Map<string, string>();
  for (const card of doc.getMap('cards').values()) {
    if (!(card instanceof Y.Map)) continue;
    for (const who of NAMING.flatMap((field) => asNames(card.get(field)))) {
      const name = gone.has(who) ? null : called(who);
      if (name !== null) gone.set(who, name);
    }
  }
  return Object.fromEntries([...gone].sort(([one], [other]) => (one < other ? -1 : 1)));
}

function asNames(value: unknown): string[] {
  const all: unknown[] = Array.isArray(value) ? value : [value];
  return all.filter((one) => typeof one === 'string');
}
