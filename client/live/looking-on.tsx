import type { Action } from '@samenspraak/shared/policy/table.ts';
import { createContext, type ReactNode, use, useMemo } from 'react';
import { SessionContext } from './contexts.ts';
import type { Source } from './store.ts';
import type { SessionLink } from './types.ts';

const LookingContext = createContext(false);

/** Whether this part of the screen shows a session at which the table is not: to look at, not to work in. */
export function useLooking(): boolean {
  return use(LookingContext);
}

/** What may be done to a session from outside it: a copy goes to the others, and nothing in it changes. */
const FROM_OUTSIDE: ReadonlySet<Action> = new Set(['card.publish']);

/** The same session for somebody who only looks: nothing is offered that would change it. */
function looked(source: Source<SessionLink>): Source<SessionLink> {
  let from = source.snapshot();
  let shown = quiet(from);
  return {
    subscribe: source.subscribe,
    snapshot() {
      const now = source.snapshot();
      if (now !== from) {
        const { can } = shown;
        shown = now.can === from.can ? { ...quiet(now), can } : quiet(now);
        from = now;
      }
      return shown;
    },
  };
}

function quiet(link: SessionLink): SessionLink {
  const can: SessionLink['can'] = (action, target) => FROM_OUTSIDE.has(action) && link.can(action, target);
  return { ...link, can, canUndo: false, canRedo: false };
}

interface LookingOnProps {
  readonly isLooking: boolean;
  readonly children: ReactNode;
}

/** What is inside only looks at the session while `isLooking`. */
export function LookingOn({ isLooking, children }: LookingOnProps) {
  const session = use(SessionContext);
  const sources = useMemo(
    () => (session === null || !isLooking ? session : { ...session, link: looked(session.link) }),
    [session, isLooking],
  );
  return (
    <LookingContext value={isLooking}>
      <SessionContext value={sources}>{children}</SessionContext>
    </LookingContext>
  );
}
