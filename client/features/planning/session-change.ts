import type { Intent } from '@samenspraak/shared/commands/registry.ts';
import type { SessionView } from '@samenspraak/shared/protocol/view.ts';
import { type LocalMoment, localMoment, momentIn } from '../../live/local-time.ts';
import type { SessionDraft } from './session-drafts.ts';
import { isFaulty, sentOf } from './session-faults.ts';

/** What is planned of a part, as it stands in the fields while it is being changed. */
export interface SessionChange extends LocalMoment {
  readonly draft: SessionDraft;
}

export function changeOf({ sessionId, name, look, plannedMinutes, videoUrl, startsAt }: SessionView): SessionChange {
  const draft = { key: sessionId, name, look, minutes: String(plannedMinutes), videoUrl: videoUrl ?? '' };
  return { draft, ...localMoment(new Date(startsAt)) };
}

/** Whether what stands in the fields cannot be sent. */
export function isUnsendable(change: SessionChange): boolean {
  return isFaulty(change.draft) || momentIn(change) === null;
}

/** The command that makes of a part what stands in the fields, or null when it is that already. Only what differs is sent. */
export function planOf(session: SessionView, change: SessionChange): Intent | null {
  const before = changeOf(session);
  const { name, plannedMinutes, videoUrl = null } = sentOf(change.draft);
  const isMoved = change.date !== before.date || change.time !== before.time;
  const startsAt = isMoved ? momentIn(change) : null;
  const fields = {
    ...(name !== session.name && { name }),
    ...(plannedMinutes !== undefined && plannedMinutes !== session.plannedMinutes && { plannedMinutes }),
    ...(videoUrl !== session.videoUrl && { videoUrl }),
    ...(startsAt !== null && { startsAt }),
  };
  return Object.keys(fields).length === 0 ? null : { type: 'session.plan', sessionId: session.sessionId, ...fields };
}
