import type { SessionId } from '@samenspraak/shared/domain/ids.ts';
import type { SessionView } from '@samenspraak/shared/protocol/view.ts';
import type { ReactNode, RefObject } from 'react';

/** Where the table is when it is not at the session on this screen, and why this screen is not there. */
export interface Elsewhere {
  readonly mode: 'held' | 'looking';
  /** Null when this person's own place is the waiting room. */
  readonly session: SessionView | null;
}

export interface SessionScreenProps {
  readonly session: SessionView;
  readonly sessions: readonly SessionView[];
  readonly workArea: RefObject<HTMLElement | null>;
  /** Everything of this session on the screen: whoever writes anywhere in it stays until they are done. */
  readonly board: RefObject<HTMLDivElement | null>;
  /** Whether the minutes stand beside the work; they stay open from one session to the next. */
  readonly minutes: readonly [isOpen: boolean, open: (isOpen: boolean) => void];
  readonly elsewhere: Elsewhere | null;
  readonly onChoose: (session: SessionId) => void;
  readonly onReturn: () => void;
  /** Words of this person from another session that were never placed, offered back. */
  readonly left: ReactNode;
}
