import type { Conference } from './conference-state.ts';
import type { RuleContext } from './define.ts';
import { type OnCard, originsOf } from './publishing.ts';

/** Whether its organisation, or that of a card it is a copy of, does not pass this on now. */
export function isHeldBack(conference: Conference, card: OnCard, context: RuleContext): boolean {
  const origins = originsOf(conference, card);
  return origins.some(({ sessionId: at, cardId: one }) => context.card(at, one)?.shareable === 'notNow');
}
