import { createContext } from 'react';
import type { DocumentStore } from './document-store.ts';
import type { Source } from './store.ts';
import type { ConferenceLink, SessionLink } from './types.ts';

/** Null outside a `ConferenceProvider`. */
export const ConferenceContext = createContext<Source<ConferenceLink> | null>(null);

interface SessionSources {
  readonly link: Source<SessionLink>;
  readonly documents: DocumentStore;
}

/** Null outside a `SessionProvider`. */
export const SessionContext = createContext<SessionSources | null>(null);
