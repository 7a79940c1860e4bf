import type { Conference, Person } from '@samenspraak/shared/commands/conference-state.ts';
import { type Refusal, refuse } from '@samenspraak/shared/domain/errors.ts';
import type { ParticipantId, SessionId } from '@samenspraak/shared/domain/ids.ts';
import type { PreparedItem } from '@samenspraak/shared/domain/preparation.ts';
import type { Phase } from '@samenspraak/shared/domain/stages.ts';
import type { EarlierPoint } from '@samenspraak/shared/domain/trend.ts';
import type { ArrangedPrompt } from '@samenspraak/shared/guide/arrangement.ts';
import { NOWHERE } from '@samenspraak/shared/policy/actors.ts';
import { judge } from '@samenspraak/shared/policy/can.ts';
import type { ConferenceStore } from '../ports/conference-store.ts';
import { earlierOf } from './earlier.ts';
import { actorOf } from './places.ts';

export interface OwnPreparation {
  readonly sessionId: SessionId;
  readonly items: readonly PreparedItem[];
  /** They kept something behind an earlier link, which this one does not open. */
  readonly sealed: boolean;
  /** Something of theirs came on the board. */
  readonly released: boolean;
  /** What is asked beforehand, with the questions as they were arranged; null until the reader was let in. */
  readonly asked: { readonly phase: Phase; readonly prompts: readonly ArrangedPrompt[] | null } | null;
}

function readerOf(conference: Conference, id: ParticipantId): Person | Refusal {
  const person = conference.people.get(id);
  if (person === undefined) return refuse('participant.unknown');
  return person.participation === 'removed' ? refuse('participant.removed') : person;
}

/** What somebody keeps per session of theirs, also while they wait to be let in: their own words and nobody else's. */
export async function ownPreparations(
  store: ConferenceStore,
  conference: Conference,
  id: ParticipantId,
): Promise<OwnPreparation[] | Refusal> {
  const reader = readerOf(conference, id);
  if ('ok' in reader) return reader;
  const found: OwnPreparation[] = [];
  for (const sessionId of reader.sessionIds) {
    const session = conference.sessions.get(sessionId);
    if (session === undefined) continue;
    const sealed = session.sealed.includes(id);
    const own = sealed ? null : await store.preparation(sessionId, id);
    const prompts = session.guide[`${session.phase}.before`] ?? null;
    found.push({
      sessionId,
      items: own ?? [],
      sealed,
      released: session.released.includes(id),
      asked: reader.participation === 'admitted' ? { phase: session.phase, prompts } : null,
    });
  }
  return found;
}

/** What earlier conferences of this case showed, for whoever may choose from it what this table sees. */
export async function earlierFor(
  store: ConferenceStore,
  conference: Conference,
  id: ParticipantId,
): Promise<EarlierPoint[] | Refusal> {
  const reader = readerOf(conference, id);
  if ('ok' in reader) return reader;
  return judge(actorOf(reader), 'trend.look', NOWHERE) ?? earlierOf(store, conference);
}
