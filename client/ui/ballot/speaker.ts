import type { Voice } from '@samenspraak/shared/domain/roles.ts';

/** For whom somebody answers on this screen: for themselves, or for a child or an absent client, by a name if there is one. */
export interface Speaker {
  readonly voice: Voice | null;
  readonly voiceOf: string;
}

export const SELF: Speaker = { voice: null, voiceOf: '' };

export function speakerKey({ voice, voiceOf }: Speaker): string {
  return `${voice ?? 'self'}/${voiceOf}`;
}

/** The fields of a command that say for whom it is; none for oneself. */
export function lentBy({ voice, voiceOf }: Speaker): { readonly voice?: Voice; readonly voiceOf?: string } {
  if (voice === null) return {};
  return voiceOf === '' ? { voice } : { voice, voiceOf };
}
