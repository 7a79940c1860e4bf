import type { ReactNode } from 'react';
import { PageMessage } from '../../features/board-frame/page-message.tsx';
import { useText } from '../../i18n/use-text.ts';
import type { Connection } from '../../live/types.ts';

type Locked = Extract<Connection, 'removed' | 'signedOut' | 'elsewhere'>;

/** Why this screen no longer takes part, when it does not; null while it does. */
export function lockedBy(connection: Connection): Locked | null {
  return connection === 'removed' || connection === 'signedOut' || connection === 'elsewhere' ? connection : null;
}

/** The place of somebody who is not in the conference any more on this screen, with the words they still have. */
export function LockedPage({ by, children }: { readonly by: Locked; readonly children: ReactNode }) {
  const t = useText();
  return (
    <PageMessage icon="lock" title={t(`access.${by}.title`)} what={t(`access.${by}.text`)}>
      {children}
    </PageMessage>
  );
}
