import {
  type Basis,
  CARD_KINDS,
  type CardKind,
  type DOMAIN_LEVELS,
  type LIFE_DOMAINS,
  STAGES_OF_KIND,
} from './kinds.ts';
import type { Voice } from './roles.ts';

/** What may be prepared: whatever is collected before the conversation begins. */
export const PREPARED_KINDS: readonly CardKind[] = CARD_KINDS.filter((kind) => STAGES_OF_KIND[kind].includes('before'));

export const MOST_PREPARED_ITEMS = 60;

/**
 * One thing that somebody wants to bring along: a card that is not on any board yet. Until the chair releases the
 * preparations it is read by its maker alone.
 */
export interface PreparedItem {
  kind: CardKind;
  text: string;
  voice?: Voice | undefined;
  about?: string[] | undefined;
  basis?: Basis | undefined;
  source?: string | undefined;
  shareable?: 'yes' | 'notNow' | undefined;
  domain?: (typeof LIFE_DOMAINS)[number] | undefined;
  level?: (typeof DOMAIN_LEVELS)[number] | undefined;
}

/** One item in a form in which two can be held beside each other, whatever the order of their fields. */
export function itemPrint(item: PreparedItem): string {
  const { kind, text: words, voice, about = [], basis, source: from = '', shareable = 'yes', domain, level } = item;
  return JSON.stringify([kind, words.trim(), voice, about, basis, from.trim(), shareable, domain, level]);
}

/**
 * A short mark of a whole preparation (FNV-1a over its items). Whoever keeps a new one names the mark of the one they knew, so
 * that two screens of one person do not erase each other's words. No secret and no proof: the same person made both.
 */
export function preparationMark(items: readonly PreparedItem[]): string {
  let hash = 0x811c9dc5;
  const prints = items.map(itemPrint).join('\n');
  for (let index = 0; index < prints.length; index += 1) {
    hash = Math.imul(hash ^ prints.charCodeAt(index), 0x01000193) >>> 0;
  }
  return `${items.length}.${prints.length}.${hash.toString(36)}`;
}
