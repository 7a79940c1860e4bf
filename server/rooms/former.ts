import { setImmediate } from 'node:timers/promises';
import type { Agreement, Conference, Person, Session } from '@samenspraak/shared/commands/conference-state.ts';
import type { FormerSession } from '@samenspraak/shared/commands/former.ts';
import { type OnCard, originsOf } from '@samenspraak/shared/commands/publishing.ts';
import type { CardSnapshot } from '@samenspraak/shared/document/card-snapshot.ts';
import type { CardId, SessionId } from '@samenspraak/shared/domain/ids.ts';
import { STAGES_OF_KIND } from '@samenspraak/shared/domain/kinds.ts';
import type { ConferenceStore } from '../ports/conference-store.ts';
import { conferenceBefore, conferencesBefore } from './earlier.ts';
import { isBegun } from './led-conferences.ts';
import { storedCards } from './stored-cards.ts';

/** What belongs to the picture and the judgement of a family; ideas, agreements and loose questions are of that one meeting. */
function isOfPicture({ kind }: CardSnapshot): boolean {
  return kind !== 'question' && !STAGES_OF_KIND[kind].every((stage) => stage === 'decision');
}

/** As a copy does not say from where what it copies was taken, that is filled in: it comes along once, whichever way. */
function withOrigin(agreement: Agreement, { agreements }: Conference): Agreement {
  const made = agreement.copyOf === null ? undefined : agreements.get(agreement.copyOf);
  return { ...agreement, origin: agreement.origin ?? made?.origin ?? null };
}

/** What stands on the boards of the sessions of one conference, in board order. */
type Boards = ReadonlyMap<SessionId, ReadonlyMap<CardId, CardSnapshot>>;

/** Whether a card, or one that it is a copy of, is not to be passed on now: what holds from table to table holds over the years. */
function isHeldBack(of: Conference, boards: Boards, card: OnCard): boolean {
  return originsOf(of, card).some(
    ({ sessionId, cardId }) => boards.get(sessionId)?.get(cardId)?.shareable === 'notNow',
  );
}

function formerSession(of: Conference, session: Session, boards: Boards): FormerSession {
  const people = [...of.people.values()];
  // Who left before the end has not read what was said after.
  const wasThere = ({ id, sessionIds, participation }: Person) =>
    session.sat.includes(id) && sessionIds.includes(session.id) && participation !== 'removed';
  const mayGoOn = (cardId: CardId) => !isHeldBack(of, boards, { sessionId: session.id, cardId });
  return {
    ...{ conferenceId: of.id, sessionId: session.id, name: session.name, at: of.startsAt, audience: session.audience },
    people,
    sat: people.filter(wasThere),
    agreements: [...of.agreements.values()]
      .filter(({ sessionId, cardId }) => sessionId === session.id && mayGoOn(cardId))
      .map((agreement) => withOrigin(agreement, of)),
    cards: [...(boards.get(session.id)?.values() ?? [])].filter((card) => isOfPicture(card) && mayGoOn(card.id)),
  };
}

async function boardsOf(store: ConferenceStore, of: Conference, sessions: Iterable<SessionId>): Promise<Boards> {
  const boards = new Map<SessionId, ReadonlyMap<CardId, CardSnapshot>>();
  for (const session of sessions) {
    // A full board takes a while to read: others' edits come between.
    await setImmediate();
    boards.set(session, new Map((await storedCards(store, of, session)).map((card) => [card.id, card])));
  }
  return boards;
}

/** What the sessions of earlier conferences of this case, led by the same user, left behind; newest first. */
export async function formerOf(store: ConferenceStore, conference: Conference): Promise<FormerSession[]> {
  const found: FormerSession[] = [];
  for (const one of (await conferencesBefore(store, conference)).reverse()) {
    const begun = [...one.sessions.values()].filter(isBegun);
    const boards = await boardsOf(
      store,
      one,
      begun.map(({ id }) => id),
    );
    for (const session of begun) found.push(formerSession(one, session, boards));
  }
  return found;
}

/** The same of one session alone, read without the others; none of one that is not among them. */
export async function formerFrom(
  store: ConferenceStore,
  { conference, from }: { readonly conference: Conference; readonly from: SessionId },
): Promise<FormerSession[]> {
  const id = await store.conferenceOfSession(from);
  const of = id === null ? null : await conferenceBefore(store, { conference, id });
  const session = of?.sessions.get(from);
  if (of === null || session === undefined || !isBegun(session)) return [];
  return [formerSession(of, session, await boardsOf(store, of, sessionsBehind(of, from)))];
}

/** A session, and those from which something was published to it. */
function sessionsBehind({ copies }: Conference, session: SessionId): Iterable<SessionId> {
  const found = new Set([session]);
  for (const to of found) for (const copy of copies) if (copy.to === to) found.add(copy.from);
  return found;
}
