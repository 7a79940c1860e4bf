import type { Fact } from '@samenspraak/shared/commands/registry.ts';

/**
 * Said by the document alone: that a person scored shows there, once. Whoever heard or counted each time would learn that
 * somebody thought again ([SECRET]). Who is kept from whom, and that something went to another session, is for the chair
 * alone, who sees it at the desk; so is who prepared something. Who coordinates, or is asked to, shows to those whom it
 * concerns in their view and on their board: the moment is nobody else's.
 */
export const UNSAID: ReadonlySet<Fact['type']> = new Set([
  'ballot.scored',
  'participant.keptApart',
  'card.published',
  'preparation.kept',
  'preparation.dropped',
  'coordinator.handedOver',
  'coordinator.took',
  'coordinator.declined',
  'coordinator.kept',
  'coordinator.remembered',
]);

/** About the conference as a whole. A fact that names no session and nobody goes nowhere, unless it stands here. */
export const FOR_ALL: ReadonlySet<Fact['type']> = new Set([
  'conference.created',
  'conference.opened',
  'conference.closed',
]);
