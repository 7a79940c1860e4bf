import { found, isLong, onlyFound } from '@samenspraak/client/ui/card/find-choices.ts';
import { describe, expect, it } from 'vitest';

const people = (count: number) =>
  Array.from({ length: count }, (_, index) => ({ value: `p${index + 1}`, label: `Naam ${index + 1}` }));
const THIRTY = [...people(28), { value: 'zoe', label: 'Zoë Çelik (GGZ)' }, { value: 'zoë2', label: 'Zoe Bakker' }];
const values = (options: readonly { readonly value: string }[]) => options.map(({ value }) => value);
const look = (words: string, more: { chosen?: readonly string[]; isAll?: boolean } = {}) =>
  values(found(THIRTY, { words, chosen: [], isAll: false, ...more }));

describe('choosing from a long list', () => {
  it('[IDEA-8] a table of ordinary size stands in sight whole', () => {
    expect([7, 12, 13, 30].map((count) => isLong(people(count)))).toEqual([false, false, true, true]);
  });

  it('[IDEA-9] of thirty the first stand there, all at one press, and whoever was chosen always', () => {
    expect(look('')).toHaveLength(8);
    expect(look('', { chosen: ['zoe'] })).toEqual([...values(people(8)), 'zoe']);
    expect(look('', { isAll: true })).toHaveLength(30);
  });

  it('[IDEA-10] a name is found without its accents and capitals, and what was chosen stays beside it', () => {
    expect(look('zoe')).toEqual(['zoe', 'zoë2']);
    expect(look('celik', { chosen: ['p3'] })).toEqual(['p3', 'zoe']);
    expect(look('niemand zo')).toEqual([]);
  });

  it('[IDEA-11] the one name that fits is taken, and never one of several', () => {
    const only = (words: string, chosen: readonly string[] = []) => onlyFound(THIRTY, { words, chosen })?.value ?? null;
    expect([only('celik'), only('zoe'), only(''), only('zoe', ['zoe'])]).toEqual(['zoe', null, null, 'zoë2']);
  });
});
