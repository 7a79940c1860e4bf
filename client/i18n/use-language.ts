import type { Language } from '@samenspraak/shared/domain/roles.ts';
import { use } from 'react';
import { LanguageContext } from './language-context.ts';

/** The language in which the reader reads this screen. */
export function useLanguage(): Language {
  const texts = use(LanguageContext);
  if (texts === null) throw new Error('useLanguage needs a LanguageProvider around it');
  return texts.language;
}
