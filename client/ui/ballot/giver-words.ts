import type { RosterEntry } from '@samenspraak/shared/document/read.ts';
import type { Voice } from '@samenspraak/shared/domain/roles.ts';
import type { MessageKey, Values } from '../../i18n/message-key.ts';
import { personWords } from '../card/person-words.ts';
import type { Pick } from './tally.ts';

type Text = (key: MessageKey, values?: Values) => string;

interface At {
  readonly roster: readonly RosterEntry[];
  readonly text: Text;
}

/** Whose voice it is: a child's or an absent client's, by the name that this table has for them. */
export function voiceWords({ voice, voiceOf }: { voice: Voice; voiceOf: string }, text: Text): string {
  return voiceOf === '' ? text(`choice.voice.${voice}`) : text(`choice.named.${voice}`, { name: voiceOf });
}

/** Whose answer it is: somebody's own, or a child's or an absent client's with who brought it in. */
export function giverWords({ participantId, voice, voiceOf }: Pick, { roster, text }: At): string {
  const isHere = roster.some((entry) => entry.participantId === participantId);
  const who = isHere ? personWords(participantId, roster) : text('choice.someone');
  if (voice === null) return who;
  return text(voiceOf === '' ? 'choice.voiceBy' : 'choice.namedBy', {
    voice: voiceWords({ voice, voiceOf }, text),
    who,
  });
}
