import type { CardSnapshot } from '@samenspraak/shared/document/card-snapshot.ts';
import { addCard } from '@samenspraak/shared/document/write.ts';
import { generateKeyBetween } from 'fractional-indexing';
import { newCardId } from '../../live/new-id.ts';
import { useCards } from '../../live/use-document.ts';
import { useSession } from '../../live/use-session.ts';
import type { PlainKind } from './thoughts.ts';

/** The order key behind the last card of a kind. */
function endOf(cards: readonly CardSnapshot[], kind: PlainKind): string {
  const orders = cards.filter((card) => card.kind === kind && card.order !== undefined).map((card) => card.order ?? '');
  return generateKeyBetween(orders.sort().at(-1) ?? null, null);
}

/** Puts a thought on the board under this person's own name. */
export function usePutThought(): (thought: { kind: PlainKind; text: string }) => void {
  const { doc, actor } = useSession();
  const cards = useCards();
  return ({ kind, text }) => {
    addCard(doc, newCardId(), {
      kind,
      text,
      author: actor.participantId,
      order: endOf(cards, kind),
      lane: kind === 'idea' ? 'brainstorm' : undefined,
    });
  };
}
