import type { Language } from '@samenspraak/shared/domain/roles.ts';

/** The language in which a screen begins until it is known who reads it: English where the browser asks for it, else Dutch. */
export function firstLanguage(): Language {
  return navigator.language.toLowerCase().startsWith('en') ? 'en' : 'nl';
}
