import type { CardId, LinkId } from '@samenspraak/shared/domain/ids.ts';

const BYTES = 16;

/** 128 random bits in the URL-safe alphabet: they say nothing of who made it, when, or how many went before. */
function randomId(): string {
  const bytes = crypto.getRandomValues(new Uint8Array(BYTES));
  return btoa(String.fromCharCode(...bytes))
    .replaceAll('+', '-')
    .replaceAll('/', '_')
    .replaceAll('=', '');
}

export function newCardId(): CardId {
  return randomId() as CardId;
}

export function newLinkId(): LinkId {
  return randomId() as LinkId;
}
