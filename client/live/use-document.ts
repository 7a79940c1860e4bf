import type { CardSnapshot } from '@samenspraak/shared/document/card-snapshot.ts';
import type { BallotView, LinkView, MeetingView, PlanEntry, RosterEntry } from '@samenspraak/shared/document/read.ts';
import type { CardId } from '@samenspraak/shared/domain/ids.ts';
import { use, useSyncExternalStore } from 'react';
import { SessionContext } from './contexts.ts';
import type { DocumentView } from './document-store.ts';

function useDocument<Part>(pick: (view: DocumentView) => Part): Part {
  const session = use(SessionContext);
  if (session === null) throw new Error('the document needs a SessionProvider around it');
  const { documents } = session;
  return useSyncExternalStore(documents.subscribe, () => pick(documents.snapshot()));
}

/** Where the meeting is; null until the document has arrived. */
export function useMeeting(): MeetingView | null {
  return useDocument((view) => view.meeting);
}

/** When the conference was held whose picture was brought here (ISO 8601); null while none was. */
export function useCarriedAt(): string | null {
  return useDocument((view) => view.meeting?.carriedAt ?? null);
}

const NOBODY: Readonly<Record<string, string>> = {};

/** What this table calls people named on cards who no longer sit here, by id. */
export function useGone(): Readonly<Record<string, string>> {
  return useDocument((view) => view.meeting?.gone) ?? NOBODY;
}

/** The people of this session. */
export function useRoster(): readonly RosterEntry[] {
  return useDocument((view) => view.roster);
}

export function useBallots(): readonly BallotView[] {
  return useDocument((view) => view.ballots);
}

/** The agreements adopted in this session. */
export function usePlan(): readonly PlanEntry[] {
  return useDocument((view) => view.plan);
}

/** How cards hang together, as people drew it. The same list until a link comes or goes. */
export function useLinks(): readonly LinkView[] {
  return useDocument((view) => view.links);
}

/** All cards in board order. A card that did not change is the same object as before. */
export function useCards(): readonly CardSnapshot[] {
  return useDocument((view) => view.cards);
}

/** The text of one card; empty when it is gone. */
export function useCardText(id: CardId): string {
  return useDocument((view) => view.cardsById.get(id)?.text ?? '');
}
