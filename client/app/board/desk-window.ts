import type { ParticipantId } from '@samenspraak/shared/domain/ids.ts';

/** What the chair has open over the board; null while nothing. */
export type DeskWindow =
  | { readonly type: 'places' | 'addSession' | 'invite' }
  | { readonly type: 'person'; readonly participantId: ParticipantId }
  | null;
