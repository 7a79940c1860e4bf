import { use } from 'react';
import { ConferenceContext } from './contexts.ts';
import type { ConferenceLink } from './types.ts';
import { useTracked } from './use-tracked.ts';

/** The conference as this person may see it, and the way to send commands. Renders again only for what was read of it. */
export function useConference(): ConferenceLink {
  const link = use(ConferenceContext);
  if (link === null) throw new Error('useConference needs a ConferenceProvider around it');
  return useTracked(link);
}
