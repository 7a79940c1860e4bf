import type { RosterEntry } from '@samenspraak/shared/document/read.ts';
import type { MessageKey, Values } from '../../i18n/message-key.ts';
import { personWords } from '../card/person-words.ts';
import type { Pick } from './tally.ts';

interface At {
  readonly roster: readonly RosterEntry[];
  readonly text: (key: MessageKey, values?: Values) => string;
}

/** Whose answer it is: somebody's own, or a child's or an absent client's with who brought it in. */
export function giverWords({ participantId, voice }: Pick, { roster, text }: At): string {
  const isHere = roster.some((entry) => entry.participantId === participantId);
  const who = isHere ? personWords(participantId, roster) : text('choice.someone');
  return voice === null ? who : text('choice.voiceBy', { voice: text(`choice.voice.${voice}`), who });
}
