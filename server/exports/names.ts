import type { RosterEntry } from '@samenspraak/shared/document/read.ts';
import { oneLine } from './clean-text.ts';

/** Whom a session's words may name. */
interface Named {
  readonly roster: readonly RosterEntry[];
  /** The ids of people, also of those whom the reader does not (any more) meet. */
  readonly ids: ReadonlySet<string>;
  /** What somebody is called who is not at the table any more. */
  readonly gone: string;
}

/** Somebody with their organisation, on one line. */
export function withOrganisation({ name, organisation }: Pick<RosterEntry, 'name' | 'organisation'>): string {
  return oneLine(organisation === null ? name : `${name} (${organisation})`);
}

/** Says who is meant: somebody at the table with their organisation, or the free words that stand there. */
export function namerOf({ roster, ids, gone }: Named): (who: string) => string {
  const names = new Map<string, string>(roster.map((entry) => [entry.participantId, withOrganisation(entry)]));
  return (who) => names.get(who) ?? (ids.has(who) ? gone : oneLine(who));
}
