import type { LostText, TornWords } from './types.ts';

interface Offered {
  readonly lost: readonly LostText[];
  /** Of the one in which the words stand; null when they are not offered. */
  readonly id: string | null;
}

/** Offers the words in one place: where they are offered already, that is the place. */
export function offered(lost: readonly LostText[], { text, reason }: TornWords): Offered {
  const known = lost.findLast((one) => one.text.includes(text.trim()));
  if (known !== undefined) {
    // words are offered without the space around them; whoever began the next word has typed theirs already
    const space = known.text.endsWith(text.trim()) ? text.slice(text.trimEnd().length) : '';
    const open = { ...known, text: known.text + space, isOpen: true };
    return { id: known.id, lost: lost.map((one) => (one === known ? open : one)) };
  }
  if (reason === null) return { id: null, lost };
  const id = crypto.randomUUID();
  return { id, lost: [...lost, { id, cardId: null, text, reason, isOpen: true }] };
}
