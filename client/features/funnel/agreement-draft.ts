import type { CardSnapshot } from '@samenspraak/shared/document/card-snapshot.ts';
import { asList } from '@samenspraak/shared/document/card-snapshot.ts';
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
    text: idea.text,
    lane: 'commit',
    ...(idea.order === undefined ? {} : { order: idea.order }),
    ...(idea.answers === undefined ? {} : { answers: idea.answers }),
    ...(idea.term === undefined ? {} : { term: idea.term }),
    ...(idea.load === undefined ? {} : { load: idea.load }),
    ...(forWhom.length === 0 ? {} : { forWhom: [...forWhom] }),
  };
}
