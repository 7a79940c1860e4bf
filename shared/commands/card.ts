import * as z from 'zod/mini';
import type { CardSnapshot } from '../document/card-snapshot.ts';
import { type Refusal, refuse } from '../domain/errors.ts';
import { agreementId, type CardId, cardId, type ParticipantId, type SessionId, sessionId } from '../domain/ids.ts';
import type { AgreementEvent } from './agreement.ts';
import { agreementOn, type Conference } from './conference-state.ts';
import { command, decided, type RuleContext, sessionFor } from './define.ts';
import { isHeldBack } from './held-back.ts';
import {
  agreementFor,
  awaitsPlan,
  copyFor,
  findCopy,
  MOST_SEEN,
  type OnCard,
  originsOf,
  readersOf,
  seenOf,
  withCopies,
} from './publishing.ts';

export type CardEvent =
  | { readonly type: 'card.withdrawn' | 'card.received'; readonly sessionId: SessionId; readonly cardId: CardId }
  | {
      readonly type: 'card.published';
      readonly sessionId: SessionId;
      readonly cardId: CardId;
      readonly toSessionId: SessionId;
      readonly copyId: CardId;
      /** Who wrote the card; of a copy that goes on, who brought that copy over. */
      readonly maker: ParticipantId;
    }
  | Extract<AgreementEvent, { type: 'agreement.published' }>;

function cardOf({ sessionId: session, cardId: card }: OnCard, context: RuleContext): CardSnapshot | null {
  return context.actor.sessionIds.includes(session) ? context.card(session, card) : null;
}

/** Why a card may not go to a session, or null when it may. */
function staysHere(
  conference: Conference,
  { card, to }: { card: OnCard; to: SessionId },
  context: RuleContext,
): Refusal | null {
  if (isHeldBack(conference, card, context)) return refuse('card.notShareable');
  const cameFrom = originsOf(conference, card).some(({ sessionId: at }) => at === to);
  const copy = findCopy(conference, card, to);
  return cameFrom || (copy !== undefined && !awaitsPlan(conference, copy)) ? refuse('card.published') : null;
}

/** Why a card may not be taken away: the plan of its session leans on it, as an agreement or as the idea behind one. */
function leanedOn(conference: Conference, card: OnCard, context: RuleContext): Refusal | null {
  const { sessionId: at, cardId: id } = card;
  if (agreementOn(conference, at, id) !== null) return refuse('agreement.adopted');
  const made = [...conference.agreements.values()].filter(
    ({ origin, sessionId: one }) => origin === null && one === at,
  );
  return made.some((one) => context.card(at, one.cardId)?.idea === id) ? refuse('idea.stands') : null;
}

export const cardCommands = {
  /** Takes a card away without a trace, and its copies in other sessions with it; what a plan leans on stands. */
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
      const leaned = leanedOn(conference, fields, context);
      if (leaned !== null) return leaned;
      const gone = withCopies(conference, fields).filter((one) => leanedOn(conference, one, context) === null);
      return decided<CardEvent>(gone.map((one) => ({ type: 'card.withdrawn', ...one })));
    },
  }),
  /**
   * Puts a copy of one card before the people of another session; an adopted agreement comes into their plan with it. What was
   * agreed on after its card was published goes there when the chair publishes it once more, having seen its words. `seen` is
   * what the chair saw before the press: when it is not what the copy would be now, nothing happens.
   */
  'card.publish': command<OnCard & { toSessionId: SessionId; seen: string }, CardEvent>({
    schema: z.object({
      ...{ sessionId, cardId, toSessionId: sessionId },
      seen: z.string().check(z.maxLength(MOST_SEEN)),
    }),
    rule(conference, fields, context) {
      const from = sessionFor(conference, fields.sessionId, context);
      const to = sessionFor(conference, fields.toSessionId, context);
      if (from === null || to === null || from === to) return refuse('session.unknown');
      const card = cardOf(fields, context);
      if (card === null) return refuse('card.unknown');
      const here = { sessionId: from.id, cardId: card.id };
      const refusal = staysHere(conference, { card: here, to: to.id }, context);
      if (refusal !== null) return refusal;
      const readers = readersOf(conference, { from: from.id, to: to.id });
      const agreed = agreementOn(conference, from.id, card.id);
      if (fields.seen !== seenOf({ card, by: context.actor.id, readers, agreed })) return refuse('card.changed');
      const there = findCopy(conference, here, to.id);
      const copyId = there?.copyId ?? cardId.parse(context.newId());
      const facts: CardEvent[] = [{ type: 'card.published', ...here, toSessionId: to.id, copyId, maker: card.author }];
      if (agreed !== null) {
        const copy = { id: agreementId.parse(context.newId()), sessionId: to.id, cardId: copyId, at: context.at };
        const agreement = agreementFor(conference, agreed, copy);
        facts.push({ type: 'agreement.published', sessionId: to.id, agreement });
      }
      if (there !== undefined) return decided(facts, { data: { cardId: copyId } });
      facts.push({ type: 'card.received', sessionId: to.id, cardId: copyId });
      const draft = copyFor(card, context.actor.id, readers);
      const full = context.noRoomFor(to.id, [draft]);
      if (full !== null) return full;
      return decided(facts, { cards: [{ sessionId: to.id, id: copyId, draft }], data: { cardId: copyId } });
    },
  }),
};

function publish(conference: Conference, event: CardEvent & { type: 'card.published' }): Conference {
  const { sessionId: from, cardId: card, toSessionId: to, copyId, maker } = event;
  if (findCopy(conference, event, to) !== undefined) return conference;
  return { ...conference, copies: [...conference.copies, { from, cardId: card, to, copyId, maker }] };
}

/** A copy that is gone may be published again. */
function withdraw(conference: Conference, { sessionId: at, cardId: card }: CardEvent & OnCard): Conference {
  const copies = conference.copies.filter(({ to, copyId }) => to !== at || copyId !== card);
  return { ...conference, copies, withdrawn: [...conference.withdrawn, { sessionId: at, cardId: card }] };
}

export const cardFacts = {
  'card.withdrawn': withdraw,
  'card.published': publish,
  'card.received': (conference: Conference) => conference,
};
