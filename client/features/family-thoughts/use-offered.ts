import type { CardKind } from '@samenspraak/shared/domain/kinds.ts';
import type { Lane, Stage } from '@samenspraak/shared/domain/stages.ts';
import { can } from '@samenspraak/shared/policy/can.ts';
import { useSession } from '../../live/use-session.ts';
import { kindsOffered, momentOf, type PlainKind } from './thoughts.ts';

/**
 * What a thought can be at the moment that is on the screen, which for somebody who is still writing may be one that the
 * table has left.
 */
export function useOffered(shown: { stage: Stage; lane: Lane | null }, asked: readonly CardKind[]): PlainKind[] {
  const { actor, place } = useSession();
  const then = momentOf(place, shown);
  return kindsOffered(asked, (kind) => can(actor, 'card.add', then, { kind }));
}
