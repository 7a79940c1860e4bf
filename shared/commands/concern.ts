import * as z from 'zod/mini';
import { CONCERN_KINDS, MOST_TOP_CONCERNS } from '../domain/ballots.ts';
import { refuse } from '../domain/errors.ts';
import { type CardId, cardId, type SessionId, sessionId } from '../domain/ids.ts';
import { type Conference, withSession } from './conference-state.ts';
import { command, decided, NOTHING_TO_DO, sessionFor } from './define.ts';

/** Which concerns weigh most, the first one first. */
export interface ConcernEvent {
  readonly type: 'concern.settled';
  readonly sessionId: SessionId;
  readonly cardIds: readonly CardId[];
}

type Fields = { sessionId: SessionId; cardIds: CardId[] };

export const concernCommands = {
  /** The table has settled which concerns weigh most; none takes it back. */
  'concern.settle': command<Fields, ConcernEvent>({
    schema: z.object({ sessionId, cardIds: z.array(cardId).check(z.maxLength(MOST_TOP_CONCERNS)) }),
    rule(conference, fields, context) {
      const session = sessionFor(conference, fields.sessionId, context);
      if (session === null) return refuse('session.unknown');
      const cardIds = [...new Set(fields.cardIds)];
      for (const id of cardIds) {
        const card = context.card(session.id, id);
        if (card === null) return refuse('card.unknown');
        if (!CONCERN_KINDS.includes(card.kind)) return refuse('card.invalid');
      }
      if (cardIds.join() === session.top.join()) return NOTHING_TO_DO;
      return decided([{ type: 'concern.settled', sessionId: session.id, cardIds }]);
    },
  }),
};

export const concernFacts = {
  'concern.settled': (conference: Conference, event: ConcernEvent) =>
    withSession(conference, event.sessionId, { top: event.cardIds }),
};
