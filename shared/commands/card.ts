import * as z from 'zod/mini';
import { refuse } from '../domain/errors.ts';
import { type CardId, cardId, type SessionId, sessionId } from '../domain/ids.ts';
import type { Conference } from './conference-state.ts';
import { command, decided, sessionFor } from './define.ts';

export interface CardEvent {
  readonly type: 'card.withdrawn';
  readonly sessionId: SessionId;
  readonly cardId: CardId;
}

export const cardCommands = {
  /** Takes a card away without a trace: out of the document, and its bytes out of the store (design.md §4). */
  'card.withdraw': command<{ sessionId: SessionId; cardId: CardId }, CardEvent>({
    schema: z.object({ sessionId, cardId }),
    target(fields, context) {
      const card = context.actor.sessionIds.includes(fields.sessionId)
        ? context.card(fields.sessionId, fields.cardId)
        : null;
      if (card === null) return refuse('card.unknown');
      return { kind: card.kind, maker: context.maker(card.author) };
    },
    rule(conference, fields, context) {
      const session = sessionFor(conference, fields.sessionId, context);
      if (session === null) return refuse('session.unknown');
      return decided([{ type: 'card.withdrawn', sessionId: session.id, cardId: fields.cardId }]);
    },
  }),
};

export const cardFacts = { 'card.withdrawn': (conference: Conference) => conference };
