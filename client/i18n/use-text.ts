import { use } from 'react';
import { LanguageContext } from './language-context.ts';
import type { MessageKey, Values } from './message-key.ts';

/** The texts in the reader's language, by key; `values` fill the arguments of an ICU message. */
export function useText(): (key: MessageKey, values?: Values) => string {
  const texts = use(LanguageContext);
  if (texts === null) throw new Error('useText needs a LanguageProvider around it');
  return texts.text;
}
