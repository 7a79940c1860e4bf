import { type ConferenceId, conferenceId, type ParticipantId, participantId } from '@samenspraak/shared/domain/ids.ts';

export interface BoardAddress {
  readonly conferenceId: ConferenceId;
  readonly participantId: ParticipantId;
}

/** Whose board this is, from `/overleg/:conferenceId/:participantId`; null for any other path. */
export function boardAddress(path: string): BoardAddress | null {
  const [, place, conference, participant, ...rest] = path.replace(/\/$/, '').split('/');
  if (place !== 'overleg' || rest.length > 0) return null;
  const parsed = { conference: conferenceId.safeParse(conference), participant: participantId.safeParse(participant) };
  if (!parsed.conference.success || !parsed.participant.success) return null;
  return { conferenceId: parsed.conference.data, participantId: parsed.participant.data };
}
