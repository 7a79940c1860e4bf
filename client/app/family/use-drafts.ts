import type { SessionId } from '@samenspraak/shared/domain/ids.ts';
import type { ConferenceView } from '@samenspraak/shared/protocol/view.ts';
import { useCallback, useState } from 'react';
import type { Draft } from '../../features/family-thoughts/thought-field.tsx';

const NOTHING: Draft = { text: '', kind: null };

export interface Drafts {
  readonly of: (session: SessionId) => Draft;
  readonly set: (session: SessionId, draft: Draft) => void;
  /** The words of all of them. */
  readonly words: readonly string[];
  /** Words written for a table at which this person is no longer, and not sent. */
  readonly left: readonly string[];
  /** Keeps words of a table that goes from the screen. */
  readonly keep: (words: readonly string[]) => void;
  readonly forget: () => void;
}

/**
 * What somebody wrote and did not send: kept per session, so that words meant for one audience never stand in the field of
 * another. When somebody is moved elsewhere, what they had begun there is offered back, outside any field.
 */
export function useDrafts(view: ConferenceView | null): Drafts {
  const [drafts, setDrafts] = useState<ReadonlyMap<SessionId, Draft>>(new Map());
  const [left, setLeft] = useState<readonly string[]>([]);
  const keep = useCallback((words: readonly string[]) => {
    setLeft((all) => [...new Set([...all, ...words.map((word) => word.trim())])].filter((word) => word !== ''));
  }, []);
  const gone = view === null ? [] : [...drafts].filter(([id]) => !view.sessions.some((one) => one.sessionId === id));
  if (gone.length > 0) {
    setDrafts(new Map([...drafts].filter(([id]) => !gone.some(([other]) => other === id))));
    keep(gone.map(([, { text }]) => text));
  }
  return {
    of: (session) => drafts.get(session) ?? NOTHING,
    set: (session, draft) => setDrafts((all) => new Map(all).set(session, draft)),
    words: [...drafts.values()].map(({ text }) => text),
    left,
    keep,
    forget: () => setLeft([]),
  };
}
