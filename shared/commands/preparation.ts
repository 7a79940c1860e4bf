import * as z from 'zod/mini';
import { fieldAccepts } from '../document/card-fields.ts';
import { type Refusal, refuse } from '../domain/errors.ts';
import { cardId, type ParticipantId, type SessionId, sessionId } from '../domain/ids.ts';
import { type PreparedItem, preparationMark } from '../domain/preparation.ts';
import { preparedItems } from '../domain/preparation-form.ts';
import { NOWHERE } from '../policy/actors.ts';
import { CONDITIONS } from '../policy/conditions.ts';
import { audienceOf, type Conference, type Session, withSession } from './conference-state.ts';
import {
  command,
  decided,
  type Effect,
  NOTHING_TO_DO,
  type PlacedCard,
  type RuleContext,
  sessionFor,
} from './define.ts';

/** That somebody keeps a preparation, never what; who keeps one is for the chair alone. */
export type PreparationEvent =
  | {
      readonly type: 'preparation.kept' | 'preparation.dropped';
      readonly sessionId: SessionId;
      readonly participantId: ParticipantId;
    }
  | { readonly type: 'preparation.released'; readonly sessionId: SessionId };

type Fields = { sessionId: SessionId; items: PreparedItem[]; over?: string | undefined };

/** Who sits in a session and keeps something for it, let in or not. */
export function preparedIn(conference: Conference, { id, prepared }: Session): ParticipantId[] {
  return audienceOf(conference, id).flatMap((person) => (prepared.includes(person.id) ? [person.id] : []));
}

/**
 * Whose preparation a release puts on the board: of who was let in and sits there. Who was moved away, or still waits, keeps
 * their words, but brings nothing here.
 */
function releasableIn(conference: Conference, session: Session): ParticipantId[] {
  return preparedIn(conference, session).filter((id) => conference.people.get(id)?.participation === 'admitted');
}

/** The cards that a release puts on the board, signed by who prepared them. */
function cardsOf(conference: Conference, session: Session, { preparations, newId }: RuleContext): PlacedCard[] {
  const there = new Set(releasableIn(conference, session));
  return preparations
    .filter(({ participantId }) => there.has(participantId))
    .flatMap(({ participantId: author, items }) =>
      items.map((item) => ({ sessionId: session.id, id: cardId.parse(newId()), draft: { ...item, author } })),
    );
}

/** Why a person of this role may not speak for another in their preparation, or null. */
function wrongVoice(items: readonly PreparedItem[], { actor }: RuleContext): Refusal | null {
  const asked = { participantId: actor.id, role: actor.role, organisationId: null, clientOf: null, admitted: true };
  const { holds, code } = CONDITIONS.mayLendThisVoice;
  const allowed = items.every(({ voice = null }) => holds({ actor: asked, place: NOWHERE, target: { voice } }));
  return allowed ? null : refuse(code);
}

/** Whether every field fits its kind, as on a board. */
function isWhole({ kind, text: _text, ...fields }: PreparedItem): boolean {
  return Object.entries(fields).every(([name, value]) => value === undefined || fieldAccepts(kind, name, value));
}

/** The mark of what the actor keeps now. */
function keptMark({ actor, preparations }: RuleContext): string {
  return preparationMark(preparations.find(({ participantId }) => participantId === actor.id)?.items ?? []);
}

export const preparationCommands = {
  /**
   * Keeps what somebody wants to bring along, in place of what they kept before; nothing at all takes it back. With `over`
   * it is refused when something else was kept than the sender knew.
   */
  'preparation.keep': command<Fields, PreparationEvent>({
    schema: z.object({ sessionId, items: preparedItems, over: z.optional(z.string().check(z.maxLength(60))) }),
    reads: 'preparations',
    rule(conference, { items, over, ...fields }, context) {
      if (conference.status === 'closed') return refuse('conference.closed');
      const session = sessionFor(conference, fields.sessionId, context);
      if (session === null) return refuse('session.unknown');
      const refusal = wrongVoice(items, context);
      if (refusal !== null) return refusal;
      if (!items.every(isWhole)) return refuse('card.invalid');
      const participantId = context.actor.id;
      if (session.sealed.includes(participantId) && items.length > 0) return refuse('preparation.sealed');
      const now = keptMark(context);
      if (over !== undefined && over !== now) return refuse('preparation.changed');
      const isKept = session.prepared.includes(participantId);
      if (items.length === 0 && !isKept) return NOTHING_TO_DO;
      if (isKept && preparationMark(items) === now) return NOTHING_TO_DO;
      const put: Effect = { type: 'preparation.put', sessionId: session.id, participantId, items };
      // That somebody keeps one is a fact; that they wrote on is not.
      if (isKept && items.length > 0) return decided<PreparationEvent>([], { effects: [put] });
      const type = items.length === 0 ? 'preparation.dropped' : 'preparation.kept';
      return decided<PreparationEvent>([{ type, sessionId: session.id, participantId }], { effects: [put] });
    },
  }),
  /** Puts on the board what was prepared; whoever prepares afterwards is released by the next one. */
  'preparation.release': command<{ sessionId: SessionId }, PreparationEvent>({
    schema: z.object({ sessionId }),
    reads: 'preparations',
    rule(conference, fields, context) {
      const session = sessionFor(conference, fields.sessionId, context);
      if (session === null) return refuse('session.unknown');
      const participantIds = releasableIn(conference, session);
      if (participantIds.length === 0) return refuse('preparation.none');
      const cards = cardsOf(conference, session, context);
      const full = context.noRoomFor(
        session.id,
        cards.map(({ draft }) => draft),
      );
      if (full !== null) return full;
      return decided([{ type: 'preparation.released', sessionId: session.id }], {
        cards,
        effects: [{ type: 'preparations.forget', sessionId: session.id, participantIds }],
      });
    },
  }),
};

type OfPerson = PreparationEvent & { type: 'preparation.kept' | 'preparation.dropped' };

function keep(conference: Conference, { type, sessionId: id, participantId }: OfPerson): Conference {
  const session = conference.sessions.get(id);
  if (session === undefined) return conference;
  const others = session.prepared.filter((one) => one !== participantId);
  const sealed = session.sealed.filter((one) => one !== participantId);
  return withSession(conference, id, {
    prepared: type === 'preparation.kept' ? [...others, participantId] : others,
    sealed,
  });
}

/** Those who prepared know from then on that it is on the board. */
function withRelease(conference: Conference, id: SessionId): Conference {
  const session = conference.sessions.get(id);
  if (session === undefined) return conference;
  const gone = releasableIn(conference, session);
  const stays = (one: ParticipantId) => !gone.includes(one);
  return withSession(conference, id, {
    prepared: session.prepared.filter(stays),
    sealed: session.sealed.filter(stays),
    released: [...new Set([...session.released, ...gone])],
  });
}

export const preparationFacts = {
  'preparation.kept': keep,
  'preparation.dropped': keep,
  'preparation.released': (conference: Conference, event: PreparationEvent) => withRelease(conference, event.sessionId),
};
