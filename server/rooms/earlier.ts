import { setImmediate } from 'node:timers/promises';
import type { Ballot, Conference } from '@samenspraak/shared/commands/conference-state.ts';
import { ballotKind } from '@samenspraak/shared/domain/ballots.ts';
import { latestOf } from '@samenspraak/shared/domain/latest-round.ts';
import { localDay } from '@samenspraak/shared/domain/local-day.ts';
import { type EarlierPoint, toPass } from '@samenspraak/shared/domain/trend.ts';
import type { ConferenceStore } from '../ports/conference-store.ts';
import { replay } from './replay.ts';

/** What a scaling question of an earlier conference showed last; null while it showed nothing that may ever be passed on. */
function shownBy(
  { startsAt }: Conference,
  { id, phase, question, subject, revealed }: Ballot,
): Pick<EarlierPoint, 'point' | 'few'> | null {
  if (ballotKind(question) !== 'scale') return null;
  const { groups, few } = toPass(latestOf(revealed));
  if (groups.length + few.length === 0) return null;
  // The day alone: at which hour the first of its tables began is not for the people of another.
  return { point: { ballotId: id, at: localDay(startsAt) ?? startsAt, phase, question, subject, groups }, few };
}

/** The conferences of the same case that were held before this one and led by the same user, oldest first. */
async function before(store: ConferenceStore, conference: Conference): Promise<Conference[]> {
  const ids = await store.conferencesOfSameChair(conference.id);
  const found: Conference[] = [];
  for (const id of ids) {
    // A long conference takes a while to read: others' edits come between.
    await setImmediate();
    const stored = await store.conference(id);
    if (stored !== null && stored.base.startsAt < conference.startsAt) found.push(replay(stored).conference);
  }
  return found.sort((a, b) => (a.startsAt < b.startsAt ? -1 : 1));
}

/**
 * The scaling questions that earlier conferences of this case showed, oldest first. Only those led by the same user: what was
 * said in others is not for this chair.
 */
export async function earlierOf(store: ConferenceStore, conference: Conference): Promise<EarlierPoint[]> {
  const conferences = await before(store, conference);
  return conferences.flatMap((one) =>
    [...one.ballots.values()].flatMap((ballot) => {
      const shown = shownBy(one, ballot);
      const session = one.sessions.get(ballot.sessionId);
      return shown === null || session === undefined ? [] : [{ ...shown, session: session.name, ...session.audience }];
    }),
  );
}
