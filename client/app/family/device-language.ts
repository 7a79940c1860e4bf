import { LANGUAGES, type Language } from '@samenspraak/shared/domain/roles.ts';

/** The language of this device as far as we speak it, until the server has said which one was agreed. Dutch comes first. */
export function deviceLanguage(): Language {
  for (const tag of navigator.languages) {
    const found = LANGUAGES.find((language) => tag.toLowerCase().startsWith(language));
    if (found !== undefined) return found;
  }
  return 'nl';
}
