import { MINUTES_ROOT } from '@samenspraak/shared/document/minutes.ts';
import { cardMap } from '@samenspraak/shared/document/read.ts';
import type { CardId } from '@samenspraak/shared/domain/ids.ts';
import * as Y from 'yjs';
import { GAP } from './offered.ts';

/** Words of this screen that are not known to be on disk. */
export interface Words {
  /** Null for words of the minutes. */
  readonly cardId: CardId | null;
  readonly text: string;
}

/** Where words stand: in a card, or in the minutes, whose name is too short for a card. */
type Where = CardId | typeof MINUTES_ROOT;

/** The fields of a card that hold sentences beside its text. */
const SENTENCES = ['why', 'source'] as const;

interface Kept {
  readonly words: readonly string[];
  /** The clock below which everything must be on disk before these words are safe. */
  readonly end: number;
}

/**
 * Remembers, per card and for the minutes, what was typed on this screen until it is on disk, so that it can be offered back when the server
 * refuses it, even after somebody else took the card away. Lives in memory alone.
 */
export class UnsavedWords {
  readonly #doc: Y.Doc;
  readonly #kept = new Map<Where, Kept>();
  #onDisk = 0;

  constructor(doc: Y.Doc) {
    this.#doc = doc;
  }

  /** Looks again at a card, or the minutes, that were just changed on this screen. */
  note(where: Where): void {
    const words = ownWords(this.#doc, where, this.#onDisk);
    if (words.length > 0) this.#kept.set(where, { words, end: writtenClock(this.#doc) });
    else this.#kept.delete(where);
  }

  /** Everything below `clock` is on disk: what it covers need not be remembered. */
  settle(clock: number): void {
    this.#onDisk = Math.max(this.#onDisk, clock);
    for (const [where, kept] of this.#kept) if (kept.end <= this.#onDisk) this.#kept.delete(where);
  }

  /** What would be lost if nothing from `clock` on reached the disk. */
  since(clock: number): Words[] {
    const from = Math.max(clock, this.#onDisk);
    const lost: Words[] = [];
    for (const [where, kept] of this.#kept) {
      if (kept.end <= from) continue;
      const still = ownWords(this.#doc, where, from);
      const cardId = where === MINUTES_ROOT ? null : where;
      for (const text of still.length > 0 ? still : kept.words) lost.push({ cardId, text });
    }
    return lost;
  }
}

/** The next clock of this screen's own Yjs client. */
export function writtenClock(doc: Y.Doc): number {
  return Y.getState(doc.store, doc.clientID);
}

/** What this screen's Yjs client wrote there from `clock` on and did not take out again. */
function ownWords(doc: Y.Doc, where: Where, clock: number): string[] {
  const words = where === MINUTES_ROOT ? ownMinutes(doc, clock) : ownCard(doc, where, clock);
  return words.map((piece) => piece.trim()).filter((piece) => piece !== '');
}

/** All of the minutes in one piece, a line for each text in them, for that is how they are wanted back. */
function ownMinutes(doc: Y.Doc, clock: number): string[] {
  const lines: string[] = [];
  function gather(around: Y.XmlFragment): void {
    for (const node of around.toArray()) {
      if (node instanceof Y.XmlText) lines.push(ownText(node, doc.clientID, clock));
      else if (node instanceof Y.XmlElement) gather(node);
    }
  }
  gather(doc.getXmlFragment(MINUTES_ROOT));
  return [lines.filter((line) => line !== '').join('\n')];
}

function ownCard(doc: Y.Doc, id: CardId, clock: number): string[] {
  const card = cardMap(doc, id);
  if (card === null) return [];
  const text = card.get('text');
  const words = text instanceof Y.Text ? [ownText(text, doc.clientID, clock)] : [];
  for (const field of SENTENCES) {
    const value = card.get(field);
    const item = card._map.get(field);
    const own = item !== undefined && item.id.client === doc.clientID && item.id.clock >= clock;
    if (own && typeof value === 'string') words.push(value);
  }
  return words;
}

/** Own letters from `clock` on, with those before them in the same word: half a word says nothing to who is to put it back. */
function ownText(text: Y.Text, client: number, clock: number): string {
  let found = '';
  let gap = false;
  let begun = '';
  for (let item = text._start; item !== null; item = item.right) {
    if (item.deleted || !(item.content instanceof Y.ContentString)) continue;
    const isOwn = item.id.client === client;
    const from = isOwn ? Math.min(item.length, Math.max(0, clock - item.id.clock)) : item.length;
    const fresh = item.content.str.slice(from);
    begun = isOwn ? (/\S*$/.exec(begun + item.content.str.slice(0, from))?.[0] ?? '') : '';
    if (fresh === '') {
      gap = found !== '';
      continue;
    }
    found += (gap ? GAP : '') + (/^\s/.test(fresh) ? '' : begun) + fresh;
    gap = false;
    begun = '';
  }
  return found;
}
