import type { CardId, SessionId } from '@samenspraak/shared/domain/ids.ts';
import { useState } from 'react';
import { useConference } from '../../live/use-conference.ts';
import { useSession } from '../../live/use-session.ts';
import type { Publication } from './publication.ts';

interface Asked {
  /** What the copy would be at this moment. */
  readonly now: Publication;
  readonly card: CardId;
  readonly to: SessionId;
}

interface Publishing {
  /** What stands before the chair. It does not change under their eyes: what they read is what they press on. */
  readonly shown: Publication;
  readonly refusal: { readonly text: string; readonly isChange: boolean } | null;
  readonly publish: () => Promise<void>;
}

/**
 * Sends what was read with the press. When the card was changed since, the server makes no copy; then this shows it as it is
 * now, and it waits for another press.
 */
export function usePublishing({ now, card: cardId, to: toSessionId }: Asked): Publishing {
  const { send } = useConference();
  const { sessionId } = useSession();
  const [shown, setShown] = useState(now);
  const [refusal, setRefusal] = useState<Publishing['refusal']>(null);
  /** The words that were refused are still there: the new ones may come a moment later, over another line. */
  const [isStale, setStale] = useState(false);
  if (isStale && now.seen !== shown.seen) {
    setShown(now);
    setStale(false);
  }
  async function publish() {
    const answer = await send({ type: 'card.publish', sessionId, cardId, toSessionId, seen: shown.seen });
    const isChange = !answer.ok && answer.code === 'card.changed';
    setRefusal(answer.ok ? null : { text: answer.text, isChange });
    setStale(isChange);
  }
  return { shown, refusal, publish };
}
