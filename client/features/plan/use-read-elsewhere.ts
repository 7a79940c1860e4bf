import type { PlanEntry } from '@samenspraak/shared/document/read.ts';
import { useConference } from '../../live/use-conference.ts';
import { useSession } from '../../live/use-session.ts';

/** The names of the other sessions in whose plan the chair published this agreement; none for whoever does not lead. */
export function useReadElsewhere({ cardId }: PlanEntry): readonly string[] {
  const { view } = useConference();
  const { sessionId } = useSession();
  const published = view?.desk?.published ?? [];
  const from = published.find(({ toSessionId, copyId }) => toSessionId === sessionId && copyId === cardId);
  const made = from ?? { sessionId, cardId };
  const copies = published.filter((one) => one.sessionId === made.sessionId && one.cardId === made.cardId);
  const at = new Set([made.sessionId, ...copies.map(({ toSessionId }) => toSessionId)]);
  return (view?.sessions ?? []).flatMap((one) =>
    one.sessionId !== sessionId && at.has(one.sessionId) ? one.name : [],
  );
}
