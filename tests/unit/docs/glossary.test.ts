import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';

const HOUSE = join(import.meta.dirname, '..', '..', '..');
const DOMAIN = join(HOUSE, 'shared', 'domain');
const SOURCE = readdirSync(DOMAIN)
  .map((file) => readFileSync(join(DOMAIN, file), 'utf8'))
  .join('\n');
const GLOSSARY = readFileSync(join(HOUSE, 'docs', 'glossary.md'), 'utf8');
/** Every name that stands in the glossary as code. */
const NAMES = new Set([...GLOSSARY.matchAll(/`([^`]+)`/g)].map(([, name]) => name));
const ROWS = GLOSSARY.split('\n').filter((line) => line.startsWith('| ') && !line.startsWith('|---'));

describe('the glossary', () => {
  test('[GLOS-1] every exported type of the domain has an entry', () => {
    const types = [...SOURCE.matchAll(/^export (?:type|interface) (\w+)/gm)].map(([, name]) => name);
    expect(types.length).toBeGreaterThan(25);
    expect(types.filter((name) => !NAMES.has(name))).toEqual([]);
  });

  test('[GLOS-2] so has every member of its closed sets', () => {
    const sets = [...SOURCE.matchAll(/^export const [A-Z_]+ = \[([^\]]*)\] as const/gm)].map(
      ([, members]) => members ?? '',
    );
    const members = sets.flatMap((set) => [...set.matchAll(/'(\w+)'/g)].map(([, member]) => member));
    expect(members.length).toBeGreaterThan(60);
    expect(members.filter((member) => !NAMES.has(member))).toEqual([]);
  });

  test('[GLOS-3] every entry has its Dutch word, its name in code and, but for the life domains, its meaning', () => {
    for (const row of ROWS) {
      const cells = row.split('|').slice(1, -1);
      expect(
        cells.every((cell) => cell.trim() !== ''),
        row,
      ).toBe(true);
      expect([3, 4]).toContain(cells.length);
    }
  });
});
