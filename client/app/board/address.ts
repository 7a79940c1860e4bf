import { idIn } from '@samenspraak/shared/domain/id-form.ts';
import type { ConferenceId, ParticipantId } from '@samenspraak/shared/domain/ids.ts';

export interface BoardAddress {
  readonly conferenceId: ConferenceId;
  readonly participantId: ParticipantId;
}

/** Whose board this is, from `/overleg/:conferenceId/:participantId`; null for any other path. */
export function boardAddress(path: string): BoardAddress | null {
  const [, place, conference, participant, ...rest] = path.replace(/\/$/, '').split('/');
  if (place !== 'overleg' || rest.length > 0) return null;
  const conferenceId = idIn<ConferenceId>(conference);
  const participantId = idIn<ParticipantId>(participant);
  return conferenceId === null || participantId === null ? null : { conferenceId, participantId };
}
