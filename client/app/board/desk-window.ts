import type { ParticipantId } from '@samenspraak/shared/domain/ids.ts';
import type { Stage } from '@samenspraak/shared/domain/stages.ts';

/** What the chair has open over the board; null while nothing. */
export type DeskWindow =
  | { readonly type: 'places' | 'addSession' | 'invite' | 'time' | 'phase' }
  | { readonly type: 'guide'; readonly shown: Stage }
  | { readonly type: 'person'; readonly participantId: ParticipantId }
  | null;
