import type { BallotView } from '@samenspraak/shared/document/read.ts';
import type { ParticipantId } from '@samenspraak/shared/domain/ids.ts';
import type { Voice } from '@samenspraak/shared/domain/roles.ts';

interface Giver {
  readonly participantId: ParticipantId;
  /** For whom they speak; undefined for themselves. */
  readonly voice: Voice | undefined;
}

/** Whether the table already has an answer from somebody for this voice. Which one only they know. */
export function hasAnswered({ scored }: Pick<BallotView, 'scored'>, { participantId, voice }: Giver): boolean {
  return scored.some((one) => one.participantId === participantId && one.voice === (voice ?? null));
}
