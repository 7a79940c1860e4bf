import { newCardId, newLinkId } from '@samenspraak/client/live/new-id.ts';
import { cardId, linkId } from '@samenspraak/shared/domain/ids.ts';
import { expect, test } from 'vitest';

test('[LIVE-16] ids made on a screen fit the domain and never repeat', () => {
  const ids = Array.from({ length: 500 }, (_, i) => (i % 2 === 0 ? newCardId() : newLinkId()));
  for (const id of ids) expect(cardId.safeParse(id).success && linkId.safeParse(id).success).toBe(true);
  expect(new Set(ids).size).toBe(ids.length);
});
