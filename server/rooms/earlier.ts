import { setImmediate } from 'node:timers/promises';
import { coordinationOfCase } from '@samenspraak/shared/commands/case-plan.ts';
import type { Ballot, Conference } from '@samenspraak/shared/commands/conference-state.ts';
import { ballotKind } from '@samenspraak/shared/domain/ballots.ts';
import type { EarlierCoordinator } from '@samenspraak/shared/domain/coordination.ts';
import type { ConferenceId } from '@samenspraak/shared/domain/ids.ts';
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

/** As it was, when it was held before this one: planned for an earlier moment, or over already, whenever it was planned. */
async function heldBefore(store: ConferenceStore, { conference, id }: Before): Promise<Conference | null> {
  // A long conference takes a while to read: others' edits come between.
  await setImmediate();
  const stored = await store.conference(id);
  if (stored === null) return null;
  const other = replay(stored).conference;
  return other.startsAt < conference.startsAt || other.status === 'closed' ? other : null;
}

interface Before {
  readonly conference: Conference;
  readonly id: ConferenceId;
}

/** The conferences of the same case that were held before this one and led by the same user, oldest first. */
export async function conferencesBefore(store: ConferenceStore, conference: Conference): Promise<Conference[]> {
  const found: Conference[] = [];
  for (const id of await store.conferencesOfSameChair(conference.id)) {
    const held = await heldBefore(store, { conference, id });
    if (held !== null) found.push(held);
  }
  return found.sort((a, b) => (a.startsAt < b.startsAt ? -1 : 1));
}

/** The one of this id among them, read without the others; null when it is none of them. */
export async function conferenceBefore(store: ConferenceStore, { conference, id }: Before): Promise<Conference | null> {
  const ids = await store.conferencesOfSameChair(conference.id);
  return ids.includes(id) ? heldBefore(store, { conference, id }) : null;
}

/** Who was named last in earlier conferences of this case, led by the same user, and was still there; null when nobody was. */
export async function coordinatorBefore(
  store: ConferenceStore,
  conference: Conference,
): Promise<EarlierCoordinator | null> {
  const { coordinator, since } = coordinationOfCase(await conferencesBefore(store, conference));
  if (coordinator === null || since === null) return null;
  const { role, name, organisation } = coordinator;
  return { role, name, organisation };
}

/**
 * The scaling questions that earlier conferences of this case showed, oldest first. Only those led by the same user: what was
 * said in others is not for this chair.
 */
export async function earlierOf(store: ConferenceStore, conference: Conference): Promise<EarlierPoint[]> {
  return (await conferencesBefore(store, conference)).flatMap(pointsOf);
}

/** What the scaling questions of one conference showed, as far as that may ever be passed on. */
export function pointsOf(conference: Conference): EarlierPoint[] {
  return [...conference.ballots.values()].flatMap((ballot) => {
    const shown = shownBy(conference, ballot);
    const session = conference.sessions.get(ballot.sessionId);
    return shown === null || session === undefined ? [] : [{ ...shown, session: session.name, ...session.audience }];
  });
}
