import { use } from 'react';
import { SessionContext } from './contexts.ts';
import type { SessionLink } from './types.ts';
import { useTracked } from './use-tracked.ts';

/** The session that is on this screen. Renders again only for what was read of it. */
export function useSession(): SessionLink {
  const session = use(SessionContext);
  if (session === null) throw new Error('useSession needs a SessionProvider around it');
  return useTracked(session.link);
}
