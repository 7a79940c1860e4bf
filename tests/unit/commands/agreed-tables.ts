import type { Agreement } from '@samenspraak/shared/commands/conference-state.ts';
import type { CardSnapshot } from '@samenspraak/shared/document/card-snapshot.ts';
import { AS_IT_IS, card, done, FAMILY, id, JOINT, opened, type Table, withCard } from './table.ts';

/** An agreement that says all that adopting asks for. */
export const WHOLE: CardSnapshot = {
  ...{ id: card('agreement'), kind: 'agreement', author: id('partner'), text: 'Grandmother has a bed ready' },
  ...{ who: [id('second')], by: '2026-12-01', why: 'then there is somewhere to go', answers: [card('concern')] },
};

/** An agreement of the professionals that the family reads as well, with both sessions begun. */
export function published(): Table {
  let table = withCard(opened(), JOINT, WHOLE);
  table = done(table, 'chair', { type: 'agreement.adopt', sessionId: JOINT, cardId: WHOLE.id });
  const to = { sessionId: JOINT, cardId: WHOLE.id, toSessionId: FAMILY, seen: AS_IT_IS };
  table = done(table, 'chair', { type: 'card.publish', ...to });
  return done(table, 'chair', { type: 'session.start', sessionId: FAMILY });
}

/** The one agreement in the plan of a session. Throws when there is none. */
export function inPlan({ conference }: Table, session: typeof JOINT): Agreement {
  const found = [...conference.agreements.values()].find(({ sessionId }) => sessionId === session);
  if (found === undefined) throw new Error('nothing was agreed there');
  return found;
}
