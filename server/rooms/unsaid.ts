import type { Fact } from '@samenspraak/shared/commands/registry.ts';

/**
 * Said by the document alone: that a person scored shows there, once. Whoever heard or counted each time would learn that
 * somebody thought again ([SECRET]). Who is kept from whom, and that something went to another session, is for the chair
 * alone, who sees it at the desk; so is who prepared something.
 */
export const UNSAID: ReadonlySet<Fact['type']> = new Set([
  'ballot.scored',
  'participant.keptApart',
  'card.published',
  'preparation.kept',
  'preparation.dropped',
]);
