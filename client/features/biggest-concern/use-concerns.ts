import type { CardSnapshot } from '@samenspraak/shared/document/card-snapshot.ts';
import { useMemo } from 'react';
import { useCards } from '../../live/use-document.ts';
import { concernsAmong } from '../../ui/ballot/concerns-among.ts';

/** The cards on this board of which one may weigh most, in board order. */
export function useConcerns(): readonly CardSnapshot[] {
  const cards = useCards();
  return useMemo(() => concernsAmong(cards), [cards]);
}
