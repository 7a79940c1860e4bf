import type { Language } from '@samenspraak/shared/domain/roles.ts';
import type { ExportWords } from './export-words.ts';
import { EN } from './words-en.ts';
import { NL } from './words-nl.ts';

export const EXPORT_WORDS: Readonly<Record<Language, ExportWords>> = { nl: NL, en: EN };

/** Puts values where a text asks for them. */
export function fill(text: string, values: Readonly<Record<string, string>>): string {
  return text.replace(/\{(\w+)\}/g, (whole, name: string) => values[name] ?? whole);
}
