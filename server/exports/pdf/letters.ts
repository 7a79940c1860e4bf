import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';

export type Weight = 400 | 700;
/** The two files in which a weight of the letter comes: what most of western Europe needs, and what the rest of it adds. */
export type Subset = 'latin' | 'latin-ext';

const require = createRequire(import.meta.url);

/** Where the files lie that the PDF writer can take a part out of: those in the older form. */
const FILES = join(dirname(require.resolve('@fontsource/atkinson-hyperlegible-next/package.json')), 'files');

export function letterFile(subset: Subset, weight: Weight): Buffer {
  return readFileSync(join(FILES, `atkinson-hyperlegible-next-${subset}-${weight}-normal.woff`));
}

/** The characters of each file, as far as people write them. */
const IN_LATIN =
  /^[ -~\u00A1-\u00AC\u00AE-\u00B4\u00B6-\u00FF\u0131\u0152\u0153\u02C6\u02DA\u02DC\u2013\u2014\u2018-\u201A\u201C-\u201E\u2022\u2026\u2039\u203A\u2044\u20AC\u2122\u2212]$/u;
const IN_LATIN_EXT =
  /^[\u0100-\u0107\u010A-\u0113\u0116-\u011B\u011E-\u0123\u0126\u0127\u012A\u012B\u012E-\u0130\u0132\u0133\u0136\u0137\u0139-\u013E\u0141-\u0148\u0150\u0151\u0154\u0155\u0158-\u015B\u015E-\u0165\u016A\u016B\u016E-\u017E\u0192\u0218-\u021B\u0237\u1E80-\u1E85\u1E9E\u1EF2\u1EF3\u2020\u20B9\u2113]$/u;

/** One character as it is drawn. `said` is what it stands for where the letter does not have it. */
export interface Glyph {
  readonly text: string;
  readonly subset: Subset;
  readonly said: string | null;
}

const graphemes = new Intl.Segmenter('nl', { granularity: 'grapheme' });
/** Signs that have a plain twin. */
const TWINS: Readonly<Record<string, string>> = {
  '\u2010': '-',
  '\u2011': '-',
  '\u2012': '–',
  '\u2015': '—',
  '\u00B5': 'u',
};
const MARKS = /^[\p{Cf}\p{Mn}\p{Me}]+$/u;

/** The glyphs of a text, one per character that a reader sees; marks that draw nothing are left out. */
export function glyphsOf(text: string): Glyph[] {
  return [...graphemes.segment(text.normalize('NFC'))].flatMap(({ segment }) => glyphsFor(segment));
}

/** Whether something in a text cannot be drawn as it is. */
export function lacksLetters(text: string): boolean {
  return glyphsOf(text).some(({ said }) => said !== null);
}

function glyphsFor(character: string): Glyph[] {
  if (MARKS.test(character)) return [];
  if (/^\s+$/u.test(character)) return [{ text: ' ', subset: 'latin', said: null }];
  const bare = TWINS[character] ?? character.replace(/\p{Cf}/gu, '');
  return drawn(bare) ?? drawn(bare.normalize('NFKC')) ?? [{ text: '?', subset: 'latin', said: character }];
}

function drawn(text: string): Glyph[] | null {
  const all = [...text].map((one): Glyph | null => {
    if (IN_LATIN.test(one)) return { text: one, subset: 'latin', said: null };
    return IN_LATIN_EXT.test(one) ? { text: one, subset: 'latin-ext', said: null } : null;
  });
  return all.every((one) => one !== null) ? all : null;
}
