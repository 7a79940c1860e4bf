import type { CardSnapshot } from '@samenspraak/shared/document/card-snapshot.ts';
import type { CardId } from '@samenspraak/shared/domain/ids.ts';
import { useMemo } from 'react';
import { useRoster } from '../../live/use-document.ts';
import { useSession } from '../../live/use-session.ts';
import { useCardBoard } from './card-board.ts';
import { type CardSight, sights } from './card-sight.ts';

/** What this reader may do with each card; the same answer for the same card until their rights or the people change. */
export function useSights(): (card: CardSnapshot) => CardSight {
  const { actor, place } = useSession();
  const { readOnly } = useCardBoard();
  const roster = useRoster();
  return useMemo(() => sights({ actor, place, roster, readOnly }), [actor, place, roster, readOnly]);
}

/** Who has their caret in which card, by name. */
export function useWriters(): ReadonlyMap<CardId, string> {
  const { presence } = useSession();
  const roster = useRoster();
  return useMemo(() => {
    const writers = new Map<CardId, string>();
    for (const { participantId, card } of presence) {
      const person = roster.find((entry) => entry.participantId === participantId);
      if (card !== null && person !== undefined) writers.set(card, person.name);
    }
    return writers;
  }, [presence, roster]);
}
