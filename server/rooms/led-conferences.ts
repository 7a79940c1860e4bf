import { setImmediate } from 'node:timers/promises';
import type { Conference, Person, Session } from '@samenspraak/shared/commands/conference-state.ts';
import type { ConferenceId } from '@samenspraak/shared/domain/ids.ts';
import type { ConferenceStore } from '../ports/conference-store.ts';
import { replay } from './replay.ts';

/** A conference as the chair who led it may know it: their own sessions and what lies there. */
export interface LedConference {
  readonly conference: Conference;
  readonly chair: Person;
  /** Those of the chair, in the order in which they are held. */
  readonly sessions: readonly Session[];
}

function asLed(conference: Conference): LedConference | null {
  const chair = [...conference.people.values()].find(({ role }) => role === 'chair');
  if (chair === undefined || chair.participation === 'removed') return null;
  const isOwn = (session: Session['id']) => chair.sessionIds.includes(session);
  const agreements = [...conference.agreements].filter(([, { sessionId }]) => isOwn(sessionId));
  return {
    conference: { ...conference, agreements: new Map(agreements) },
    chair,
    sessions: [...conference.sessions.values()].filter(({ id }) => isOwn(id)),
  };
}

/** These conferences as they are on disk, oldest first. */
export async function ledConferences(
  store: Pick<ConferenceStore, 'conference'>,
  ids: readonly ConferenceId[],
): Promise<LedConference[]> {
  const found: LedConference[] = [];
  for (const id of ids) {
    // A long conference takes a while to read: others' edits come between.
    await setImmediate();
    const stored = await store.conference(id);
    const led = stored === null ? null : asLed(replay(stored).conference);
    if (led !== null) found.push(led);
  }
  return found.sort((a, b) => {
    const [one, other] = [a.conference, b.conference];
    return one.startsAt === other.startsAt ? (one.id < other.id ? -1 : 1) : one.startsAt < other.startsAt ? -1 : 1;
  });
}

/** Whether anything was said there. */
export function isBegun({ status }: Session): boolean {
  return status !== 'planned';
}
