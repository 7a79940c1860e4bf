import { readdirSync } from 'node:fs';
import { compileText } from '@samenspraak/client/i18n/compile-text.ts';
import { describe, expect, test } from 'vitest';

type Catalog = Readonly<Record<string, string>>;

const ROOT = new URL('../../../client/i18n/', import.meta.url);
const NAMES = readdirSync(new URL('nl/', ROOT)).map((file) => file.replace(/\.ts$/, ''));

async function catalog(language: 'nl' | 'en', name: string): Promise<Catalog> {
  const module: Record<string, Catalog> = await import(new URL(`${language}/${name}.ts`, ROOT).href);
  const found = module[name];
  if (found === undefined) throw new Error(`client/i18n/${language}/${name}.ts does not export "${name}"`);
  return found;
}

/** The arguments of a message with their kinds: "count:plural". */
function argumentsOf(message: string): string[] {
  const found = new Set<string>();
  const visit = (tokens: unknown): void => {
    if (!Array.isArray(tokens)) return;
    for (const token of tokens) {
      if (!Array.isArray(token)) continue;
      const [name, kind, choices] = token as [string, string?, unknown?];
      found.add(`${name}:${kind ?? ''}`);
      if (typeof choices === 'object' && choices !== null) for (const choice of Object.values(choices)) visit(choice);
    }
  };
  visit(compileText(message));
  return [...found].filter((argument) => !argument.startsWith('#')).sort();
}

describe.each(NAMES)('the texts of %s', (name) => {
  test('[LIVE-20] every text is there in Dutch and in English, and none is empty', async () => {
    const [nl, en] = await Promise.all([catalog('nl', name), catalog('en', name)]);
    expect(Object.keys(en).sort()).toEqual(Object.keys(nl).sort());
    for (const [key, message] of [...Object.entries(nl), ...Object.entries(en)])
      expect(message.trim(), key).not.toBe('');
  });

  test('[LIVE-21] every text takes the same arguments in both languages', async () => {
    const [nl, en] = await Promise.all([catalog('nl', name), catalog('en', name)]);
    for (const [key, message] of Object.entries(nl)) {
      expect(argumentsOf(en[key] ?? ''), key).toEqual(argumentsOf(message));
    }
  });
});
