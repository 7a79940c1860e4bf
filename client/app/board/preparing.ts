import type { SessionId } from '@samenspraak/shared/domain/ids.ts';
import { createContext } from 'react';

/** Brings one's own preparation for a session on the screen. */
export const Preparing = createContext<(session: SessionId) => void>(() => {});
