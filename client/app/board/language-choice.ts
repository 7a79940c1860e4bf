import type { Language } from '@samenspraak/shared/domain/roles.ts';
import { createContext } from 'react';

/** Chooses the language of this screen; the choice lives as long as the page. */
export const LanguageChoice = createContext<(language: Language) => void>(() => {});
