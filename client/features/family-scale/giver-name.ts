import type { RosterEntry } from '@samenspraak/shared/document/read.ts';
import type { MessageKey, Values } from '../../i18n/message-key.ts';
import type { Pick } from '../../ui/ballot/tally.ts';

interface At {
  readonly roster: readonly RosterEntry[];
  readonly text: (key: MessageKey, values?: Values) => string;
}

/** Whose words these are, in plain words: somebody's own, or a child's or an absent client's with who told them. */
export function giverName({ participantId, voice, voiceOf }: Pick, { roster, text }: At): string {
  const found = roster.find((entry) => entry.participantId === participantId);
  const name = found?.name ?? text('picking.gone');
  if (voice === null) return name;
  return voiceOf === '' ? text(`picking.voice.${voice}`, { name }) : text(`picking.named.${voice}`, { voiceOf, name });
}
