import type { RosterEntry } from '@samenspraak/shared/document/read.ts';

/** Who a card can be about: the clients of this table by name, and then whoever was named before, each once. */
export function familyNames(roster: readonly Pick<RosterEntry, 'name' | 'role'>[], named: readonly string[]): string[] {
  const inOrder = (names: readonly string[]) => [...new Set(names)].sort((a, b) => a.localeCompare(b));
  const clients = inOrder(roster.filter(({ role }) => role === 'client').map(({ name }) => name));
  return [...clients, ...inOrder(named).filter((name) => !clients.includes(name))];
}
