import * as Y from 'yjs';
import type { CardWork, Work } from './work.ts';

/** Whether an update would give an idea a second agreement: two people may press at the same moment, or one twice. */
export function agreesTwice(work: Work, doc: Y.Doc): boolean {
  const ideas = [...work.cards.values()].flatMap((card) => (card.made ? ideasOf(card) : []));
  if (ideas.length === 0) return false;
  const taken = new Set<unknown>();
  for (const card of doc.getMap('cards').values()) if (card instanceof Y.Map) taken.add(card.get('idea'));
  return ideas.some((idea) => taken.has(idea)) || new Set(ideas).size < ideas.length;
}

function ideasOf({ writes }: CardWork): unknown[] {
  return writes.flatMap(({ key, value }) => (key === 'idea' && value !== undefined ? [value] : []));
}
