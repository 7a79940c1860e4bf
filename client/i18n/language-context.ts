import type { Language } from '@samenspraak/shared/domain/roles.ts';
import { createContext } from 'react';
import type { Values } from './message-key.ts';

/** The texts that come in after the first screen, for the parts that do. */
interface LaterTexts {
  readonly isHere: boolean;
  readonly fetched: Promise<unknown>;
}

export interface Texts {
  readonly language: Language;
  readonly text: (key: string, values?: Values) => string;
  readonly rest: LaterTexts;
}

/** Null outside a `LanguageProvider`. */
export const LanguageContext = createContext<Texts | null>(null);
