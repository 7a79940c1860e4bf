import type * as z from 'zod/mini';
import type { CardSnapshot } from '../document/card-snapshot.ts';
import type { CardDraft } from '../document/write.ts';
import type { EarlierCoordinator } from '../domain/coordination.ts';
import type { Refusal } from '../domain/errors.ts';
import type { BallotId, CardId, ParticipantId, SessionId } from '../domain/ids.ts';
import type { PreparedItem } from '../domain/preparation.ts';
import type { EarlierPoint } from '../domain/trend.ts';
import type { Maker, Target } from '../policy/actors.ts';
import type { Conference, Person, Preparation, Score, SessionBase } from './conference-state.ts';
import type { FormerSession } from './former.ts';

/** What a rule may know besides the conference itself. Everything in it is settled before the rule is asked. */
export interface RuleContext {
  readonly actor: Person;
  /** The moment of deciding, ISO 8601. */
  readonly at: string;
  newId(): string;
  card(session: SessionId, card: CardId): CardSnapshot | null;
  /** Why one more card of the server's own does not fit on the board of a session; null when it does. */
  noRoomFor(session: SessionId, drafts: readonly CardDraft[]): Refusal | null;
  maker(participant: ParticipantId): Maker;
  /** Whether somebody is connected now, as the roster shows it. */
  isHere(participant: ParticipantId): boolean;
  /** The secret scores of a ballot's present round; empty unless the command declares that it `reads: 'scores'`. */
  readonly scores: readonly Score[];
  /** What people prepared for the session named; empty unless the command declares that it `reads: 'preparations'`. */
  readonly preparations: readonly Preparation[];
  /** What earlier conferences of this case showed, oldest first; empty unless the command `reads: 'earlier'`. */
  readonly earlier: readonly EarlierPoint[];
  /** The earlier session of this case that a command names with `from`; empty unless the command `reads: 'former'`. */
  readonly former: readonly FormerSession[];
  /** Who was named in earlier conferences of this case; left out unless the command `reads: 'coordinator'` and somebody was. */
  readonly coordinatorBefore?: EarlierCoordinator;
}

/** A card for the board of a session, written by the server. */
export interface PlacedCard {
  readonly sessionId: SessionId;
  readonly id: CardId;
  readonly draft: CardDraft;
}

/** What is stored beside the events, in the same transaction. */
export type Effect =
  | { readonly type: 'score.put'; readonly sessionId: SessionId; readonly ballotId: BallotId; readonly score: Score }
  | { readonly type: 'scores.forget'; readonly ballotId: BallotId }
  | {
      readonly type: 'preparation.put';
      readonly sessionId: SessionId;
      readonly participantId: ParticipantId;
      /** None takes back what was kept. */
      readonly items: readonly PreparedItem[];
    }
  | {
      readonly type: 'preparations.forget';
      readonly sessionId: SessionId;
      readonly participantIds: readonly ParticipantId[];
    }
  | { readonly type: 'person.add'; readonly person: Person }
  | { readonly type: 'session.add'; readonly session: SessionBase }
  /** The whole row as it is from now on. */
  | { readonly type: 'session.plan'; readonly session: SessionBase }
  | { readonly type: 'access.end'; readonly participantId: ParticipantId };

export interface Decision<Event> {
  readonly ok: true;
  readonly events: readonly Event[];
  readonly effects: readonly Effect[];
  /** Cards that the server itself puts on a board, in the same transaction. */
  readonly cards: readonly PlacedCard[];
  readonly data?: Readonly<Record<string, string>>;
}

type Outcome<Event> = Decision<Event> | Refusal;

/** One entry of the registry. `schema` describes the fields besides `id`, `conferenceId` and `type`. */
export interface CommandDefinition<Fields, Event> {
  readonly schema: z.ZodMiniType<Fields>;
  /** False for what only the server itself may send, on behalf of a person. */
  readonly wire?: false;
  readonly reads?: 'scores' | 'preparations' | 'earlier' | 'former' | 'coordinator';
  /** What the policy needs to know about the thing touched. */
  target?(fields: Fields, context: RuleContext, conference: Conference): Target | Refusal;
  /** The session in which it happens, when it names something that lies in one; null when there is no such thing. */
  sessionOf?(fields: Fields, conference: Conference): SessionId | null;
  rule(conference: Conference, fields: Fields, context: RuleContext): Outcome<Event>;
}

/** Keeps the types of one entry together. */
export function command<Fields, Event>(definition: CommandDefinition<Fields, Event>): CommandDefinition<Fields, Event> {
  return definition;
}

/** The facts that follow, with what is stored beside them and what the sender gets back. */
export function decided<Event>(
  events: readonly Event[],
  rest: {
    effects?: readonly Effect[];
    cards?: readonly PlacedCard[];
    data?: Readonly<Record<string, string>>;
  } = {},
): Decision<Event> {
  const { effects = [], cards = [], data } = rest;
  return { ok: true, events, effects, cards, ...(data !== undefined && { data }) };
}

/** Already so: nothing happens, and that is fine. */
export const NOTHING_TO_DO: Decision<never> = { ok: true, events: [], effects: [], cards: [] };

/** The session that a command names, when the actor belongs to it; else the same refusal as for one that isn't there. */
export function sessionFor(conference: Conference, session: SessionId, context: RuleContext) {
  const found = conference.sessions.get(session);
  return found !== undefined && context.actor.sessionIds.includes(session) ? found : null;
}
