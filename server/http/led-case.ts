import { type Refusal, refuse } from '@samenspraak/shared/domain/errors.ts';
import type { CaseId, ConferenceId } from '@samenspraak/shared/domain/ids.ts';
import type { Case, ReadRow, User } from '../ports/identity-store.ts';
import { type LedConference, ledConferences } from '../rooms/led-conferences.ts';
import type { RouteDependencies } from './dependencies.ts';

/** A case with the conferences of it that this user led, oldest first. */
interface LedCase {
  readonly of: Case;
  readonly led: readonly LedConference[];
}

/** The case as far as this user led it; of one that others led, no conference at all. Refuses with `notFound`. */
export async function ledCase(deps: RouteDependencies, user: User, id: CaseId): Promise<LedCase | Refusal> {
  const of = await deps.store.case(id);
  if (of === null) return refuse('notFound');
  const held = await deps.store.conferencesOf(of.id);
  const mine = new Set<ConferenceId>(await deps.store.conferencesMadeBy(user.id));
  const ids = held.flatMap(({ id }) => (mine.has(id) ? [id] : []));
  return { of, led: await ledConferences(deps.store, ids) };
}

/** Of every conference from which something is told, before it is. */
export function noteReads(
  deps: RouteDependencies,
  conferences: Iterable<ConferenceId>,
  read: Pick<ReadRow, 'reader' | 'what'>,
): Promise<void> {
  const at = new Date(deps.clock.now()).toISOString();
  return deps.store.addReads([...new Set(conferences)].map((id) => ({ ...read, at, conferenceId: id })));
}

export function idsOf(led: readonly LedConference[]): ConferenceId[] {
  return led.map(({ conference }) => conference.id);
}
