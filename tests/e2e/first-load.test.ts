import { readFileSync } from 'node:fs';
import { gzipSync } from 'node:zlib';
import { CATALOGS as BOARD, LATER } from '@samenspraak/client/app/board/catalogs.ts';
import { CATALOGS as FAMILY, LATER as FAMILY_LATER } from '@samenspraak/client/app/family/catalogs.ts';
import { CATALOGS as JOIN } from '@samenspraak/client/app/join/catalogs.ts';
import type { Catalogs } from '@samenspraak/client/i18n/catalogs-of.ts';
import { LANGUAGES, type Language } from '@samenspraak/shared/domain/roles.ts';
import { describe, expect, test } from 'vitest';

const DIST = new URL('../../client/dist/', import.meta.url);

interface Chunk {
  readonly file: string;
  readonly imports?: readonly string[];
}

/** What the build made of each source, by its path in the client. */
const built: Readonly<Record<string, Chunk>> = JSON.parse(readFileSync(new URL('.vite/manifest.json', DIST), 'utf8'));

function chunk(source: string): Chunk {
  const found = built[source];
  if (found === undefined) throw new Error(`the build has no "${source}"`);
  return found;
}

const codeOf = (source: string) => readFileSync(new URL(chunk(source).file, DIST));

/** What a browser fetches before it can run `source`: itself and all that it imports, one import after the other. */
function closure(source: string, found = new Set<string>()): ReadonlySet<string> {
  if (found.has(source)) return found;
  found.add(source);
  for (const imported of chunk(source).imports ?? []) closure(imported, found);
  return found;
}

/** The sources of the catalogs that a page asks for, told apart by the texts in them. */
async function sourcesOf(catalogs: Catalogs, language: Language): Promise<string[]> {
  const asked = new Set((await catalogs[language]()).flatMap((catalog) => Object.keys(catalog)));
  const all = Object.keys(built).filter((source) => source.startsWith(`i18n/${language}/`));
  const found: string[] = [];
  for (const source of all) {
    const exported: Record<string, object> = await import(new URL(`../../client/${source}`, import.meta.url).href);
    if (Object.values(exported).some((texts) => Object.keys(texts).some((key) => asked.has(key)))) found.push(source);
  }
  return found;
}

/** In bytes, as they go over the line. */
async function firstLoad(page: string, catalogs: Catalogs, language: Language): Promise<number> {
  const sources = new Set(closure(page));
  for (const source of await sourcesOf(catalogs, language)) closure(source, sources as Set<string>);
  return [...sources].reduce((sum, source) => sum + gzipSync(codeOf(source)).length, 0);
}

describe.each([
  { page: 'board.html', catalogs: BOARD, most: 250_000 },
  { page: 'family.html', catalogs: FAMILY, most: 163_000 },
  { page: 'join.html', catalogs: JOIN, most: 94_000 },
])('$page', ({ page, catalogs, most }) => {
  test.each(LANGUAGES)(
    '[LIGHT-1] what a page fetches before it can be used stays within its bar (%s)',
    async (language) => {
      expect(await firstLoad(page, catalogs, language)).toBeLessThanOrEqual(most);
    },
  );
});

describe.each([
  { page: 'board.html', later: LATER },
  { page: 'family.html', later: FAMILY_LATER },
])('what comes in later on $page', ({ page, later }) => {
  test('[LIGHT-2] no code of the first screen speaks a text that comes in after it', async () => {
    const code = [...closure(page)].map((source) => codeOf(source).toString()).join('\n');
    const late = (await later.nl()).flatMap((catalog) => Object.keys(catalog));
    // keys stand in the code whole, or as the beginning of a template: `work.scale.${…}`
    const named = new Set([...code.matchAll(/[`"']([a-z][\w.]*\.[\w.]*)(?=[`"']|\$\{)/gi)].map(([, key = '']) => key));
    const begun = [...named].filter((key) => key.endsWith('.'));
    expect(late.filter((key) => named.has(key) || begun.some((start) => key.startsWith(start)))).toEqual([]);
  });
});
