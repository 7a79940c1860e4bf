import type { SessionId } from '@samenspraak/shared/domain/ids.ts';
import type { SessionView } from '@samenspraak/shared/protocol/view.ts';
import type { RefObject } from 'react';

export interface SessionScreenProps {
  readonly session: SessionView;
  readonly sessions: readonly SessionView[];
  readonly workArea: RefObject<HTMLElement | null>;
  /** The session in which the table is, when it is not the one on this screen, and why not. */
  readonly elsewhere: { readonly mode: 'held' | 'looking'; readonly session: SessionView } | null;
  readonly onChoose: (session: SessionId) => void;
  readonly onReturn: () => void;
}
