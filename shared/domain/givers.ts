/** Whose answer it is to a question to all: somebody's own, or that of the one they speak for, by a name if there is one. */
export interface Giver {
  readonly participantId: string;
  readonly voice: string | null;
  /** A short name as this table uses it; empty when there is none, and for who speaks for themselves. */
  readonly voiceOf: string;
}

/** The same for two answers of which the later one takes the place of the earlier one within a round. */
export function giverKey({ participantId, voice, voiceOf }: Giver): string {
  return `${participantId}/${voice ?? ''}/${voiceOf}`;
}
