import { familyNames } from '@samenspraak/client/ui/card/family-names.ts';
import { expect, it } from 'vitest';

it('[CARD-45] about whom: the clients of this table first, then whoever was named before, each once', () => {
  const roster = [
    { name: 'Wim de Wit', role: 'client' },
    { name: 'Carla Chair', role: 'chair' },
    { name: 'Anna de Wit', role: 'client' },
    { name: 'Bram Broer', role: 'confidant' },
  ] as const;
  expect(familyNames(roster, ['oma', 'Wim de Wit', 'Joep', 'oma'])).toEqual([
    ...['Anna de Wit', 'Wim de Wit', 'Joep', 'oma'],
  ]);
  expect(familyNames([], [])).toEqual([]);
});
