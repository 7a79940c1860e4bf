import type { CardId, LinkId } from '@samenspraak/shared/domain/ids.ts';

/** Names of what changes, the same in prediction and aftermath. Within the minutes they are not told apart. */
export const PATHS = {
  card: (id: CardId) => `cards/${id}`,
  field: (id: CardId, key: string) => `cards/${id}/${key}`,
  text: (id: CardId) => `cards/${id}/text/*`,
  link: (id: LinkId) => `links/${id}`,
  minutes: 'minutes',
} as const;
