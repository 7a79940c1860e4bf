import * as z from 'zod/mini';
import type { CardSnapshot } from '../document/card-snapshot.ts';
import { refuse } from '../domain/errors.ts';
import { agreementId, type CardId, cardId, type SessionId, sessionId } from '../domain/ids.ts';
import { isAdopted } from './agreement.ts';
import { type Agreement, audienceOf, type Conference } from './conference-state.ts';
import { command, decided, type RuleContext, sessionFor } from './define.ts';
import { copyFor, type Readers, wordsOfAgreement } from './publishing.ts';

export type CardEvent =
  | { readonly type: 'card.withdrawn' | 'card.received'; readonly sessionId: SessionId; readonly cardId: CardId }
  | {
      readonly type: 'card.published';
      readonly sessionId: SessionId;
      readonly cardId: CardId;
      readonly toSessionId: SessionId;
      readonly copyId: CardId;
    }
  /** The plan of a session got an agreement that was made in another. */
  | { readonly type: 'agreement.published'; readonly sessionId: SessionId; readonly agreement: Agreement };

type OnCard = { sessionId: SessionId; cardId: CardId };

function cardOf({ sessionId: session, cardId: card }: OnCard, context: RuleContext): CardSnapshot | null {
  return context.actor.sessionIds.includes(session) ? context.card(session, card) : null;
}

/** Who reads what is published to a session. */
function readersOf(conference: Conference, to: SessionId): Readers {
  return {
    people: [...conference.people.values()],
    audience: new Set(audienceOf(conference, to).map(({ id }) => id)),
    copyOf: (card) => conference.copies.find((one) => one.cardId === card && one.to === to)?.copyId ?? null,
  };
}

export const cardCommands = {
  /** Takes a card away without a trace, and its copies in other sessions with it: out of the documents, and out of the store. */
  'card.withdraw': command<OnCard, CardEvent>({
    schema: z.object({ sessionId, cardId }),
    target(fields, context) {
      const card = cardOf(fields, context);
      if (card === null) return refuse('card.unknown');
      return { kind: card.kind, maker: context.maker(card.author) };
    },
    rule(conference, fields, context) {
      const session = sessionFor(conference, fields.sessionId, context);
      if (session === null) return refuse('session.unknown');
      if (isAdopted(conference, session.id, fields.cardId)) return refuse('agreement.adopted');
      return decided<CardEvent>(withCopies(conference, fields).map((one) => ({ type: 'card.withdrawn', ...one })));
    },
  }),
  /** Puts a copy of one card before the people of another session; an adopted agreement comes into their plan with it. */
  'card.publish': command<OnCard & { toSessionId: SessionId }, CardEvent>({
    schema: z.object({ sessionId, cardId, toSessionId: sessionId }),
    rule(conference, fields, context) {
      const from = sessionFor(conference, fields.sessionId, context);
      const to = sessionFor(conference, fields.toSessionId, context);
      if (from === null || to === null || from === to) return refuse('session.unknown');
      const card = cardOf(fields, context);
      if (card === null) return refuse('card.unknown');
      if (card.shareable === 'notNow') return refuse('card.notShareable');
      const readers = readersOf(conference, to.id);
      if (readers.copyOf(card.id) !== null) return refuse('card.published');
      const copyId = cardId.parse(context.newId());
      const crossed = { sessionId: from.id, cardId: card.id, toSessionId: to.id, copyId };
      const agreement = adoptedFor(conference, { card, from: from.id, to: to.id, copyId, readers, context });
      const facts: CardEvent[] = [
        { type: 'card.published', ...crossed },
        { type: 'card.received', sessionId: to.id, cardId: copyId },
      ];
      if (agreement !== null) facts.push({ type: 'agreement.published', sessionId: to.id, agreement });
      return decided(facts, {
        cards: [{ sessionId: to.id, id: copyId, draft: copyFor(card, context.actor.id, readers) }],
        data: { cardId: copyId },
      });
    },
  }),
};

interface Crossing {
  readonly card: CardSnapshot;
  readonly from: SessionId;
  readonly to: SessionId;
  readonly copyId: CardId;
  readonly readers: Readers;
  readonly context: RuleContext;
}

/** What the plan of the other session says of an agreement that was adopted; null for a card that is none. */
function adoptedFor(conference: Conference, { card, from, to, copyId, readers, context }: Crossing): Agreement | null {
  const adopted = [...conference.agreements.values()].find((one) => one.sessionId === from && one.cardId === card.id);
  if (adopted === undefined) return null;
  const words = wordsOfAgreement(adopted, readers);
  const id = agreementId.parse(context.newId());
  return { ...words, id, sessionId: to, cardId: copyId, copyOf: adopted.copyOf ?? adopted.id };
}

/** A card and all that was published of it, from session to session; what a plan leans on stands. */
function withCopies(conference: Conference, { sessionId: session, cardId: card }: OnCard): OnCard[] {
  const found: OnCard[] = [{ sessionId: session, cardId: card }];
  for (const one of found) {
    for (const copy of conference.copies) {
      const stands = isAdopted(conference, copy.to, copy.copyId);
      if (copy.from === one.sessionId && copy.cardId === one.cardId && !stands) {
        found.push({ sessionId: copy.to, cardId: copy.copyId });
      }
    }
  }
  return found;
}

function publish(conference: Conference, event: CardEvent & { type: 'card.published' }): Conference {
  const { sessionId: from, cardId: card, toSessionId: to, copyId } = event;
  return { ...conference, copies: [...conference.copies, { from, cardId: card, to, copyId }] };
}

/** A copy that is gone may be published again. */
function withdraw(conference: Conference, event: CardEvent & OnCard): Conference {
  const copies = conference.copies.filter(({ to, copyId }) => to !== event.sessionId || copyId !== event.cardId);
  return { ...conference, copies };
}

function agree(conference: Conference, { agreement }: CardEvent & { type: 'agreement.published' }): Conference {
  return { ...conference, agreements: new Map(conference.agreements).set(agreement.id, agreement) };
}

export const cardFacts = {
  'card.withdrawn': withdraw,
  'card.published': publish,
  'card.received': (conference: Conference) => conference,
  'agreement.published': agree,
};
