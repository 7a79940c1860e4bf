import type { Conference, Preparation, Score } from '@samenspraak/shared/commands/conference-state.ts';
import type { FormerSession } from '@samenspraak/shared/commands/former.ts';
import { definitionOf } from '@samenspraak/shared/commands/registry.ts';
import type { EarlierCoordinator } from '@samenspraak/shared/domain/coordination.ts';
import type { EarlierPoint } from '@samenspraak/shared/domain/trend.ts';
import type { ConferenceStore } from '../ports/conference-store.ts';
import type { CommandRequest } from './command-request.ts';
import { coordinatorBefore, earlierOf } from './earlier.ts';
import { formerFrom } from './former.ts';

/** What stands beside the conference in the store and is read for the commands that declare it. */
export interface Aside {
  readonly scores: readonly Score[];
  readonly preparations: readonly Preparation[];
  readonly earlier: readonly EarlierPoint[];
  readonly former: readonly FormerSession[];
  readonly coordinatorBefore?: EarlierCoordinator;
}

export const NOTHING_ASIDE: Aside = { scores: [], preparations: [], earlier: [], former: [] };

/**
 * Reads what this command declares that it needs, and nothing else: a secret is not in memory while nobody asks for it. Only
 * for who was judged to be allowed the command: how long reading takes tells how much there is.
 */
export async function readAside(
  store: ConferenceStore,
  conference: Conference,
  { type, fields }: Pick<CommandRequest, 'type' | 'fields'>,
): Promise<Aside> {
  const { reads } = definitionOf(type);
  if (reads === 'coordinator') {
    // an earlier conference that cannot be read back keeps nobody from beginning this one
    const before = await coordinatorBefore(store, conference).catch(() => null);
    return before === null ? NOTHING_ASIDE : { ...NOTHING_ASIDE, coordinatorBefore: before };
  }
  if (!('sessionId' in fields)) return NOTHING_ASIDE;
  if (reads === 'scores' && 'ballotId' in fields) {
    const isHere = conference.ballots.get(fields.ballotId)?.sessionId === fields.sessionId;
    return isHere ? { ...NOTHING_ASIDE, scores: await store.scores(fields.ballotId) } : NOTHING_ASIDE;
  }
  if (reads === 'preparations') return { ...NOTHING_ASIDE, preparations: await store.preparations(fields.sessionId) };
  if (reads === 'earlier') return { ...NOTHING_ASIDE, earlier: await earlierOf(store, conference) };
  if (reads === 'former' && 'from' in fields && ('agreementIds' in fields || 'cardIds' in fields)) {
    return { ...NOTHING_ASIDE, former: await formerFrom(store, { conference, from: fields.from }) };
  }
  return NOTHING_ASIDE;
}
