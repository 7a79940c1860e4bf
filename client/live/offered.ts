import type { LostText, TornWords } from './types.ts';

interface Offered {
  readonly lost: readonly LostText[];
  /** Of the one in which the words stand; null when they are not offered. */
  readonly id: string | null;
}

/** Between pieces of one text that others' words stood between. */
export const GAP = ' … ';

/** Offers the words in one place: where they are offered already, or a piece of them is, that is the place. */
export function offered(lost: readonly LostText[], { cardId, text, reason }: TornWords): Offered {
  // where nothing is known of the card, the words alone must tell
  const known = lost.findLast(
    (one) => one.text.includes(text.trim()) && (one.cardId ?? cardId) === (cardId ?? one.cardId),
  );
  if (known !== undefined) {
    // words are offered without the space around them; whoever began the next word has typed theirs already
    const space = known.text.endsWith(text.trim()) ? text.slice(text.trimEnd().length) : '';
    const open = { ...known, text: known.text + space, isOpen: true };
    return { id: known.id, lost: lost.map((one) => (one === known ? open : one)) };
  }
  if (reason === null) return { id: null, lost };
  const piece = lost.findLast((one) => one.cardId !== null && one.cardId === cardId && holds(text, one));
  if (piece !== undefined) {
    return { id: piece.id, lost: lost.map((one) => (one === piece ? { ...one, text, isOpen: true } : one)) };
  }
  const id = crypto.randomUUID();
  return { id, lost: [...lost, { id, cardId, text, reason, isOpen: true }] };
}

/** What is offered once the server refused words: those that are typed on already, where their field went away, are not offered twice. */
export function withRefused(lost: readonly LostText[], refused: readonly LostText[]): LostText[] {
  const open = lost.filter(({ isOpen }) => isOpen === true);
  const isTold = (one: LostText) =>
    isWordless(one) && lost.some((known) => isWordless(known) && known.reason === one.reason);
  return [
    ...lost,
    ...refused.filter(
      (one) => !isTold(one) && !open.some(({ cardId, text }) => cardId === one.cardId && holds(text, one)),
    ),
  ];
}

/** Whether there is nothing to copy of it: a move, a choice or an undo was refused, and only that is to be told. */
export function isWordless({ text, isOpen }: LostText): boolean {
  return text === '' && isOpen !== true;
}

/** Whether all that was lost of a text stands in `whole`. */
function holds(whole: string, { text }: LostText): boolean {
  return text !== '' && text.split(GAP).every((piece) => whole.includes(piece));
}
