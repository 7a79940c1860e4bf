import type { CardSnapshot } from '@samenspraak/shared/document/card-snapshot.ts';
import type { CardId } from '@samenspraak/shared/domain/ids.ts';
import type { CardKind } from '@samenspraak/shared/domain/kinds.ts';
import { useMemo, useRef } from 'react';
import { isNewSince } from '../../ui/card/new-since.ts';
import type { Columns } from './use-columns.ts';

interface Wish {
  /** Since when cards are new (ISO 8601); null while all are shown. */
  readonly since: string | null;
  /** A card that was asked for stays in sight all the same. */
  readonly wanted: CardId | null;
}

/** The columns with what is new alone, if that is wished. A list that did not change stays the same list. */
export function useOnlyNew(board: Columns | null, { since, wanted }: Wish): Columns | null {
  const before = useRef(
    new Map<CardKind, { from: readonly CardSnapshot[]; found: readonly CardSnapshot[]; key: string }>(),
  );
  return useMemo(() => {
    if (board === null || since === null) return board;
    const key = `${since} ${wanted}`;
    const isShown = (card: CardSnapshot) => isNewSince(card, since) || card.kind === 'question' || card.id === wanted;
    return {
      ...board,
      cardsOf(kind) {
        const from = board.cardsOf(kind);
        const known = before.current.get(kind);
        if (known?.from === from && known.key === key) return known.found;
        const found = from.filter(isShown);
        before.current.set(kind, { from, found, key });
        return found;
      },
    };
  }, [board, since, wanted]);
}
