import type { CardSnapshot } from '@samenspraak/shared/document/card-snapshot.ts';
import { CONCERN_KINDS } from '@samenspraak/shared/domain/ballots.ts';

/** The cards of which one may weigh most, kind by kind, each kind in board order. One without words is nothing to choose. */
export function concernsAmong(cards: readonly CardSnapshot[]): CardSnapshot[] {
  return CONCERN_KINDS.flatMap((kind) => cards.filter((card) => card.kind === kind && card.text.trim() !== ''));
}

/** Those that somebody looks for: every word they wrote stands somewhere in the words or the names on it. */
export function concernsWith(concerns: readonly CardSnapshot[], sought: string): CardSnapshot[] {
  const words = sought
    .toLowerCase()
    .split(/\s+/)
    .filter((word) => word !== '');
  return concerns.filter(({ text, about }) => {
    const all = `${text} ${String(about ?? '')}`.toLowerCase();
    return words.every((word) => all.includes(word));
  });
}
