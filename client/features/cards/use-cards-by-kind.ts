import type { CardSnapshot } from '@samenspraak/shared/document/card-snapshot.ts';
import type { CardKind } from '@samenspraak/shared/domain/kinds.ts';
import { useMemo, useRef } from 'react';
import { useCards } from '../../live/use-document.ts';

const NONE: readonly CardSnapshot[] = [];

export interface CardsByKind {
  readonly of: (kind: CardKind) => readonly CardSnapshot[];
  /** The kinds of which there is at least one; the same set until that changes. */
  readonly present: ReadonlySet<CardKind>;
}

/** The cards by kind; a kind whose cards did not change keeps the same list. */
export function useCardsByKind(): CardsByKind {
  const cards = useCards();
  const before = useRef(new Map<CardKind, readonly CardSnapshot[]>());
  const kinds = useRef<ReadonlySet<CardKind>>(new Set());
  return useMemo(() => {
    const found = new Map<CardKind, CardSnapshot[]>();
    for (const card of cards) {
      const list = found.get(card.kind);
      if (list === undefined) found.set(card.kind, [card]);
      else list.push(card);
    }
    const kept = new Map<CardKind, readonly CardSnapshot[]>();
    for (const [kind, list] of found) {
      const old = before.current.get(kind);
      kept.set(kind, old !== undefined && sameCards(old, list) ? old : list);
    }
    before.current = kept;
    if (kept.size !== kinds.current.size || [...kept.keys()].some((kind) => !kinds.current.has(kind))) {
      kinds.current = new Set(kept.keys());
    }
    return { of: (kind) => kept.get(kind) ?? NONE, present: kinds.current };
  }, [cards]);
}

function sameCards(one: readonly CardSnapshot[], other: readonly CardSnapshot[]): boolean {
  return one.length === other.length && one.every((card, index) => card === other[index]);
}
