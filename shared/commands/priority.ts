import * as z from 'zod/mini';
import { refuse } from '../domain/errors.ts';
import { type CardId, cardId, type SessionId, sessionId } from '../domain/ids.ts';
import { type Conference, withSession } from './conference-state.ts';
import { command, decided, NOTHING_TO_DO, sessionFor } from './define.ts';

/** The order of the ideas that the table chose, the first one first. */
export interface PriorityEvent {
  readonly type: 'priority.settled';
  readonly sessionId: SessionId;
  readonly cardIds: readonly CardId[];
}

const MOST_IDEAS = 60;

export const priorityCommands = {
  /** The table has settled in which order it takes its ideas; none takes it back. */
  'priority.settle': command<{ sessionId: SessionId; cardIds: CardId[] }, PriorityEvent>({
    schema: z.object({ sessionId, cardIds: z.array(cardId).check(z.maxLength(MOST_IDEAS)) }),
    rule(conference, fields, context) {
      const session = sessionFor(conference, fields.sessionId, context);
      if (session === null) return refuse('session.unknown');
      const cardIds = [...new Set(fields.cardIds)];
      for (const id of cardIds) {
        const card = context.card(session.id, id);
        if (card === null) return refuse('card.unknown');
        if (card.kind !== 'idea') return refuse('card.invalid');
      }
      if (cardIds.length > 0 && !session.lanes.includes('prioritise')) return refuse('lane.closed');
      if (cardIds.join() === session.priority.join()) return NOTHING_TO_DO;
      return decided([{ type: 'priority.settled', sessionId: session.id, cardIds }]);
    },
  }),
};

export const priorityFacts = {
  'priority.settled': (conference: Conference, event: PriorityEvent) =>
    withSession(conference, event.sessionId, { priority: event.cardIds }),
};
