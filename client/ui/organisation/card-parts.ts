import type { OrganisationAnswer } from '@samenspraak/shared/protocol/answers.ts';

/** What an organisation card tells, in the order in which it is read (domain.md §1). */
export const CARD_PARTS = ['task', 'can', 'cannot', 'mandate'] as const;
type CardPart = (typeof CARD_PARTS)[number];

/** The words of a card while they are written; the name for those who give it. */
export type CardWords = Readonly<Record<CardPart | 'name', string>>;

/** Words of cards that were not saved, by card. They live in memory alone, as long as the page that holds them. */
export type UnsavedCards = Map<string, CardWords & { readonly version: number }>;

export function wordsOf({ name, task, can, cannot, mandate }: OrganisationAnswer): CardWords {
  return { name, task, can, cannot, mandate };
}

export function isEmptyCard(card: OrganisationAnswer): boolean {
  return CARD_PARTS.every((part) => card[part].trim() === '');
}
