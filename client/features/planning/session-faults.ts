import { videoUrl } from '@samenspraak/shared/commands/session-fields.ts';
import { minutesIn, type SessionDraft } from './session-drafts.ts';

/** What in the fields of a part cannot be sent as it stands. */
export interface SessionFaults {
  readonly name: boolean;
  readonly minutes: boolean;
  readonly videoUrl: boolean;
}

/** Whether this is a link that a browser may open beside a part; no link at all is fine. */
function isVideoLink(words: string): boolean {
  return words.trim() === '' || videoUrl.safeParse(words.trim()).success;
}

/** What is wrong with a part, field by field. */
export function faultsOf(draft: SessionDraft): SessionFaults {
  return {
    name: draft.name.trim() === '',
    minutes: minutesIn(draft.minutes) === null,
    videoUrl: !isVideoLink(draft.videoUrl),
  };
}

/** Whether a part cannot be sent as it stands. */
export function isFaulty(draft: SessionDraft): boolean {
  const { name, minutes, videoUrl: link } = faultsOf(draft);
  return name || minutes || link;
}

/** What is sent of a part besides its audience. */
export function sentOf({ name, minutes, videoUrl: link }: SessionDraft) {
  const plannedMinutes = minutesIn(minutes);
  return {
    name: name.trim(),
    ...(plannedMinutes !== null && { plannedMinutes }),
    ...(link.trim() !== '' && { videoUrl: link.trim() }),
  };
}
