import { asList, type CardSnapshot, isSameWords } from '@samenspraak/shared/document/card-snapshot.ts';
import type { CardId } from '@samenspraak/shared/domain/ids.ts';
import type { CardKind } from '@samenspraak/shared/domain/kinds.ts';
import type { NewCard } from '../../ui/card/card-board.ts';

/** The kinds of card to which an agreement can be the answer. */
const ANSWERABLE: ReadonlySet<CardKind> = new Set([
  'concern',
  'danger',
  'pattern',
  'riskFactor',
  'unknown',
  'recoveryPoint',
  'need',
  'bottomLine',
]);

export function isAnswerable(card: CardSnapshot): boolean {
  return ANSWERABLE.has(card.kind) && card.text.trim() !== '';
}

/** The beginning of an agreement: what the idea already says need not be written again. */
export function agreementFrom(idea: CardSnapshot): NewCard {
  const forWhom = asList(idea.about);
  return {
    kind: 'agreement',
    idea: idea.id,
    text: idea.text,
    lane: 'commit',
    ...(idea.order === undefined ? {} : { order: idea.order }),
    ...(idea.answers === undefined ? {} : { answers: idea.answers }),
    ...(idea.term === undefined ? {} : { term: idea.term }),
    ...(idea.load === undefined ? {} : { load: idea.load }),
    ...(forWhom.length === 0 ? {} : { forWhom: [...forWhom] }),
  };
}

/**
 * The idea of which an agreement was made, or of one that was written by hand the idea on the table that says the same; null
 * when there is none on the board.
 */
export function ideaBehind(agreement: CardSnapshot, cards: readonly CardSnapshot[]): CardSnapshot | null {
  const ideas = cards.filter(({ kind }) => kind === 'idea');
  if (agreement.idea !== undefined) return ideas.find(({ id }) => id === agreement.idea) ?? null;
  return ideas.find(({ text, parked }) => parked === undefined && isSameWords(text, agreement.text)) ?? null;
}

/** The ideas that became an agreement, each with its sheet: the first one, should another have come along from elsewhere. */
export function agreedIdeas(cards: readonly CardSnapshot[]): Map<CardId, CardId> {
  const agreed = new Map<CardId, CardId>();
  for (const { id, kind, idea } of cards) {
    if (kind === 'agreement' && idea !== undefined && !agreed.has(idea)) agreed.set(idea, id);
  }
  return agreed;
}
