import type { CardId } from '@samenspraak/shared/domain/ids.ts';
import { createContext, use } from 'react';

/** Opens the window in which a copy of a card is put before another session. Null for those who never may. */
export const PublishContext = createContext<((card: CardId) => void) | null>(null);

export function usePublish(): ((card: CardId) => void) | null {
  return use(PublishContext);
}
