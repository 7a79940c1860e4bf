import type { Language } from '@samenspraak/shared/domain/roles.ts';
import { createContext } from 'react';
import type { Values } from './message-key.ts';

export interface Texts {
  readonly language: Language;
  readonly text: (key: string, values?: Values) => string;
}

/** Null outside a `LanguageProvider`. */
export const LanguageContext = createContext<Texts | null>(null);
