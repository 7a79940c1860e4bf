import type { CardSnapshot } from '@samenspraak/shared/document/card-snapshot.ts';
import type { MessageKey, Values } from '../../i18n/message-key.ts';
import { shortWords } from '../../ui/card/card-words.ts';

/** What a mention says: the kind of its card and its first words, as the card stands now. */
export function mentionWords(
  { kind, text }: Pick<CardSnapshot, 'kind' | 'text'>,
  t: (key: MessageKey, values?: Values) => string,
): string {
  const name = t(`kind.${kind}`);
  return text.trim() === '' ? name : t('minutes.mention.words', { kind: name, words: shortWords(text, 80) });
}
