import { useNow } from '../../live/use-clock.ts';
import { usePlan, useRoster } from '../../live/use-document.ts';
import { useSession } from '../../live/use-session.ts';
import { askedKept, stillAsks } from './asked-kept.ts';

/** Whether this person is still asked of an agreement if it was kept. */
export function useAsksKept(): boolean {
  const { actor, can } = useSession();
  const plan = usePlan();
  const roster = useRoster();
  const now = useNow(600);
  const whose = actor.clientOf ?? actor.participantId;
  const isConfidant = actor.clientOf !== null;
  if (!can('agreement.answer')) return false;
  return askedKept(plan, { whose, roster, now }).some((entry) => stillAsks(entry, { whose, isConfidant }));
}
