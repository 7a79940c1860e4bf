import * as z from 'zod/mini';
import { asList, type CardSnapshot } from '../document/card-snapshot.ts';
import type { CardDraft } from '../document/write.ts';
import { refuse } from '../domain/errors.ts';
import {
  type AgreementId,
  agreementId,
  type CardId,
  cardId,
  type ParticipantId,
  type SessionId,
  sessionId,
} from '../domain/ids.ts';
import { localDay } from '../domain/local-day.ts';
import { isFamily } from '../domain/roles.ts';
import { storyOf } from './carried-story.ts';
import {
  type Agreement,
  audienceOf,
  type Conference,
  type Known,
  type Person,
  withSession,
} from './conference-state.ts';
import { command, decided, NOTHING_TO_DO, type RuleContext, sessionFor } from './define.ts';
import { type FormerSession, heardBy, isSamePerson, mayCross } from './former.ts';
import { copyFor, type Readers, wordsFor } from './publishing.ts';

/** What an earlier conference of the case left behind came to the board of a session. */
export type CarryEvent =
  | {
      readonly type: 'plan.carried';
      readonly sessionId: SessionId;
      readonly agreements: readonly Agreement[];
      /** Who of the family and the prosecution sat where it came from; left out by what was carried before that was kept. */
      readonly heard?: readonly Known[];
    }
  | {
      readonly type: 'picture.carried';
      readonly sessionId: SessionId;
      readonly from: SessionId;
      /** The day on which that conference was held: when its first table began is not for the people of another. */
      readonly heldAt: string;
      readonly heard?: readonly Known[];
    };

interface Fields {
  readonly sessionId: SessionId;
  /** The session of the earlier conference. */
  readonly from: SessionId;
}

/** From where, to whom, and who of then is at this table under which id now. */
interface Crossing {
  readonly former: FormerSession;
  readonly readers: Readers;
  readonly nowCalled: ReadonlyMap<ParticipantId, Person>;
}

/** What stands between the two sessions, or the way across. */
function crossing(conference: Conference, fields: Fields, context: RuleContext) {
  const session = sessionFor(conference, fields.sessionId, context);
  if (session === null) return refuse('session.unknown');
  const former = context.former.find((one) => one.sessionId === fields.from);
  if (former === undefined) return refuse('session.unknown');
  const people = audienceOf(conference, session.id);
  if (!mayCross(former, { audience: session.audience, people })) return refuse('session.audience');
  const nowCalled = whoIsHere(former, { people, everybody: [...conference.people.values()] });
  const known = new Set(former.cards.map(({ id }) => id));
  const copyOf = (card: CardId) => (known.has(card) ? card : null);
  return {
    ok: true,
    former,
    nowCalled,
    readers: { people: former.people, audience: new Set(nowCalled.keys()), copyOf },
  } as const;
}

interface Present {
  /** Who is at this table. */
  readonly people: readonly Person[];
  /** Everybody of the conference. */
  readonly everybody: readonly Person[];
}

/** Who of then is at this table. Of several who are called alike, then or now, it is not to be known which: none of them is. */
function whoIsHere(former: FormerSession, { people, everybody }: Present): Map<ParticipantId, Person> {
  const here = new Map<ParticipantId, Person>();
  for (const then of former.people) {
    const called = former.people.filter((one) => isSamePerson(one, then));
    const alike = everybody.filter((one) => one.participation !== 'removed' && isSamePerson(one, then));
    const now = people.find((person) => isSamePerson(person, then));
    if (now !== undefined && alike.length === 1 && isTheOne(then, called)) here.set(then.id, now);
  }
  return here;
}

/** Whether it is this one, of those who were called so: who was removed and came back was there twice. */
function isTheOne(then: Person, called: readonly Person[]): boolean {
  const stayed = called.filter(({ participation }) => participation !== 'removed');
  return called.length === 1 || (stayed.length === 1 && stayed[0] === then);
}

function renamed({ nowCalled }: Crossing, names: readonly string[]): string[] {
  return names.map((name) => nowCalled.get(name as ParticipantId)?.id ?? name);
}

/** In which plan, under which id and when, and by whom. */
type CarriedTo = Pick<Agreement, 'id' | 'sessionId'> & { readonly at: string; readonly chair: ParticipantId };

/** An agreement as the plan of this session takes it over: how it stands and why, and what those for whom it is said. */
function carriedAgreement(way: Crossing, agreement: Agreement, to: CarriedTo): Agreement {
  const words = wordsFor(agreement, way.readers);
  const { conferenceId } = way.former;
  return {
    ...words,
    id: to.id,
    sessionId: to.sessionId,
    who: renamed(way, words.who),
    forWhom: renamed(way, words.forWhom),
    watcher: words.watcher === null ? null : (renamed(way, [words.watcher])[0] ?? null),
    origin: { conferenceId, agreementId: agreement.copyOf ?? agreement.id, ...agreement.origin, takenAt: to.at },
    copyOf: null,
    ...storyOf(agreement, { former: way.former, nowCalled: way.nowCalled, chair: to.chair }),
  };
}

/**
 * A card as it comes along: its own maker's, when they are here again. Of a client who is not, the words stay theirs: the
 * chair brings them in as the client's voice.
 */
function carriedCard(way: Crossing, card: CardSnapshot, chair: ParticipantId): CardDraft {
  const maker = way.former.people.find(({ id }) => id === card.author);
  const now = way.nowCalled.get(card.author);
  const voice = card.voice ?? (now === undefined && maker !== undefined && isFamily(maker.role) ? 'client' : undefined);
  const copy = copyFor(card, now?.id ?? chair, way.readers);
  const { who, forWhom, watcher } = copy;
  return {
    ...copy,
    ...(who !== undefined && { who: renamed(way, asList(who)) }),
    ...(forWhom !== undefined && { forWhom: renamed(way, asList(forWhom)) }),
    ...(watcher !== undefined && { watcher: renamed(way, [watcher])[0] ?? watcher }),
    ...(voice !== undefined && { voice }),
    ...(card.order !== undefined && { order: card.order }),
    provenance: 'carried',
  };
}

/** The same agreement of the case, wherever it lies: also of a copy that does not tell from where what it copies was taken. */
export function originOf(agreement: Agreement, own: Pick<Conference, 'id' | 'agreements'>): string {
  const made = (agreement.copyOf === null ? undefined : own.agreements.get(agreement.copyOf)) ?? agreement;
  const { conferenceId, agreementId: id } = agreement.origin ??
    made.origin ?? { conferenceId: own.id, agreementId: agreement.copyOf ?? agreement.id };
  return `${conferenceId}/${id}`;
}

/** A former session tells of its copies from where they were taken: nothing else is needed to know them again. */
const NONE: Conference['agreements'] = new Map();

export const carryCommands = {
  /** Brings agreements of an earlier session to the plan of this one: those that are named. */
  'plan.carry': command<Fields & { readonly agreementIds: readonly AgreementId[] }, CarryEvent>({
    schema: z.object({
      sessionId,
      from: sessionId,
      agreementIds: z.array(agreementId).check(z.minLength(1), z.maxLength(200)),
    }),
    reads: 'former',
    rule(conference, fields, context) {
      const way = crossing(conference, fields, context);
      if (!way.ok) return way;
      const chosen = way.former.agreements.filter(({ id }) => fields.agreementIds.includes(id));
      if (chosen.length !== new Set(fields.agreementIds).size) return refuse('agreement.unknown');
      const there = [...conference.agreements.values()].filter((one) => one.sessionId === fields.sessionId);
      const have = new Set(there.map((one) => originOf(one, conference)));
      const missing = chosen.filter((one) => {
        const same = originOf(one, { id: way.former.conferenceId, agreements: NONE });
        return !have.has(same) && have.add(same);
      });
      if (missing.length === 0) return NOTHING_TO_DO;
      const agreements = missing.map((one) => {
        const id = agreementId.parse(context.newId());
        const to = { id, sessionId: fields.sessionId, at: context.at, chair: context.actor.id };
        return carriedAgreement(way, one, to);
      });
      const heard = heardBy(way.former);
      return decided([{ type: 'plan.carried', sessionId: fields.sessionId, agreements, heard }]);
    },
  }),
  /** Brings cards of the picture of an earlier session to the board of this one: those that are named and not there yet. */
  'picture.carry': command<Fields & { readonly cardIds: readonly CardId[] }, CarryEvent>({
    schema: z.object({ sessionId, from: sessionId, cardIds: z.array(cardId).check(z.minLength(1), z.maxLength(400)) }),
    reads: 'former',
    rule(conference, fields, context) {
      const way = crossing(conference, fields, context);
      if (!way.ok) return way;
      const chosen = way.former.cards.filter(({ id }) => fields.cardIds.includes(id));
      if (chosen.length !== new Set(fields.cardIds).size) return refuse('card.unknown');
      const isGone = (id: CardId) =>
        conference.withdrawn.some((one) => one.sessionId === fields.sessionId && one.cardId === id);
      const standing = chosen.flatMap(({ id }) => context.card(fields.sessionId, id) ?? []);
      // Ids of cards are chosen in browsers: one that was written here under that name is another card.
      if (standing.some(({ provenance }) => provenance !== 'carried')) return refuse('card.inTheWay');
      const missing = chosen.filter(({ id }) => !standing.some((one) => one.id === id) && !isGone(id));
      if (missing.length === 0) return NOTHING_TO_DO;
      const cards = missing.map((card) => ({
        sessionId: fields.sessionId,
        id: card.id,
        draft: carriedCard(way, card, context.actor.id),
      }));
      const full = context.noRoomFor(
        fields.sessionId,
        cards.map(({ draft }) => draft),
      );
      if (full !== null) return full;
      const { sessionId: from, at } = way.former;
      const heldAt = localDay(at) ?? at;
      const heard = heardBy(way.former);
      return decided([{ type: 'picture.carried', sessionId: fields.sessionId, from, heldAt, heard }], { cards });
    },
  }),
};

/** Who had heard what came to a session, once for each who. */
function remembered(conference: Conference, { sessionId: at, heard }: CarryEvent): Conference {
  const before = conference.sessions.get(at)?.heard ?? [];
  const isKnown = before.some((one) => JSON.stringify(one) === JSON.stringify(heard));
  return heard === undefined || isKnown ? conference : withSession(conference, at, { heard: [...before, heard] });
}

export const carryFacts = {
  'plan.carried': (conference: Conference, event: CarryEvent & { type: 'plan.carried' }): Conference => {
    const agreements = new Map(conference.agreements);
    for (const agreement of event.agreements) agreements.set(agreement.id, agreement);
    return remembered({ ...conference, agreements }, event);
  },
  'picture.carried': (conference: Conference, event: CarryEvent & { type: 'picture.carried' }): Conference =>
    remembered(withSession(conference, event.sessionId, { carried: { from: event.from, at: event.heldAt } }), event),
};
