import { LIMITS } from '@samenspraak/shared/domain/limits.ts';
import { itemPrint, type PreparedItem } from '@samenspraak/shared/domain/preparation.ts';
import { type Draft, type DraftItem, newKey } from './draft.ts';

interface Sides {
  /** What both sides began with. */
  readonly base: readonly PreparedItem[];
  /** What stands on this screen. */
  readonly mine: Draft;
  /** What is kept now, from another screen. */
  readonly theirs: readonly PreparedItem[];
}

/** Prints that can each be taken as often as they occur. */
class Prints {
  readonly #left = new Map<string, number>();

  constructor(items: readonly PreparedItem[]) {
    for (const item of items) this.#left.set(itemPrint(item), this.#count(itemPrint(item)) + 1);
  }

  #count(print: string): number {
    return this.#left.get(print) ?? 0;
  }

  take(print: string): boolean {
    const count = this.#count(print);
    this.#left.set(print, count - 1);
    if (count > 0) return true;
    this.#left.set(print, 0);
    return false;
  }

  /** Everything that was not taken. */
  rest(): string[] {
    return [...this.#left].flatMap(([print, count]) => Array.from({ length: count }, () => print));
  }
}

/**
 * Two screens of one person brought together: what either of them wrote stays, what either of them took away untouched goes.
 * Words that both changed stay beside each other, so that none are lost.
 */
export function merged({ base, mine, theirs }: Sides): DraftItem[] {
  const before = new Prints(base);
  const there = new Prints(theirs);
  const stays = mine.filter(({ item }) => {
    const print = itemPrint(item);
    const isOld = before.take(print);
    const isThere = there.take(print);
    return isThere || !isOld;
  });
  // what was taken away or changed here is not to come back
  for (const print of before.rest()) there.take(print);
  const added = theirs.filter((item) => there.take(itemPrint(item))).map((item) => ({ key: newKey(), item }));
  return oneNotePerDomain([...stays, ...added]);
}

/** A life domain has one note on this screen: words from two screens stand under each other in it. */
function oneNotePerDomain(draft: Draft): DraftItem[] {
  const joined: DraftItem[] = [];
  for (const one of draft) {
    const { domain, level, text } = one.item;
    const at = joined.findIndex(({ item }) => domain !== undefined && item.domain === domain);
    const first = joined[at];
    if (first === undefined) {
      joined.push(one);
      continue;
    }
    const words = [...new Set([first.item.text.trim(), text.trim()])].filter((line) => line !== '').join('\n');
    const both = first.item.level ?? level;
    if (words.length > LIMITS.charactersPerCard) joined.push(one);
    else joined[at] = { key: first.key, item: { ...first.item, text: words, ...(both && { level: both }) } };
  }
  return joined;
}

/**
 * What stays on this screen after all that was kept came on the board: items that were never kept. A changed word of one
 * that is on the board now is no new item, or it would come there twice; it is handed back instead.
 */
export function withoutReleased(mine: Draft, kept: Draft): { readonly draft: Draft; readonly left: readonly string[] } {
  const before = new Map(kept.map(({ key, item }) => [key, item.text.trim()]));
  const changed = mine.filter(({ key, item }) => before.has(key) && item.text.trim() !== before.get(key));
  return {
    draft: mine.filter(({ key }) => !before.has(key)),
    left: changed.map(({ item }) => item.text.trim()).filter((text) => text !== ''),
  };
}
