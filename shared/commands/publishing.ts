import { agreementWordsOf } from '../document/agreement-words.ts';
import { asList, type CardSnapshot } from '../document/card-snapshot.ts';
import type { CardDraft } from '../document/write.ts';
import { type AgreementState, type AgreementWords, NO_WORDS } from '../domain/agreements.ts';
import type { AgreementId, CardId, ParticipantId, SessionId } from '../domain/ids.ts';
import type { Role } from '../domain/roles.ts';
import { type Agreement, agreementOn, audienceOf, type Conference, type Copy } from './conference-state.ts';

/** Somebody of the conference, as far as a copy may speak of them. */
interface Named {
  readonly id: ParticipantId;
  readonly role: Role;
  readonly organisation: string | null;
}

/** Who will read a copy, and what of the cards it leans on lies with them already. */
export interface Readers {
  /** Everybody in the conference. */
  readonly people: readonly Named[];
  /** Who is in the session to which it goes. */
  readonly audience: ReadonlySet<ParticipantId>;
  /** The copy of a card in that session, if there is one. */
  readonly copyOf: (card: CardId) => CardId | null;
}

const UNNAMED: ReadonlySet<Role> = new Set(['prosecutor', 'client', 'confidant']);

/**
 * The people of an agreement. Whoever is not in that session is called by their organisation; the prosecutor and the family,
 * whose house may be a shelter, not at all.
 */
function known(names: readonly string[], { people, audience }: Readers): string[] {
  const said = names.flatMap((name) => {
    const person = people.find(({ id }) => id === name);
    if (person === undefined || audience.has(person.id)) return [name];
    return UNNAMED.has(person.role) || person.organisation === null ? [] : [person.organisation];
  });
  return [...new Set(said)];
}

/** What of an agreement its readers in another session may know. */
export function wordsFor<Words extends NamingWords>(words: Words, readers: Readers): Words {
  return {
    ...words,
    who: known(words.who, readers),
    forWhom: known(words.forWhom, readers),
    answers: words.answers.flatMap((card) => readers.copyOf(card) ?? []),
    bottomLine: words.bottomLine === null ? null : readers.copyOf(words.bottomLine),
    watcher: words.watcher === null ? null : (known([words.watcher], readers)[0] ?? null),
  };
}

/** What of an agreement names people and other cards. */
interface NamingWords {
  readonly who: readonly string[];
  readonly forWhom: readonly string[];
  readonly answers: readonly CardId[];
  readonly bottomLine: CardId | null;
  readonly watcher: string | null;
}

/**
 * A copy of a card for the people of another session: what was said, and neither by whom nor from where. What it names is
 * listed here; whatever else a card may carry stays behind.
 */
export function copyFor(card: CardSnapshot, by: ParticipantId, readers: Readers): CardDraft {
  const { kind, text, basis, which, change, of, level, domain, term, load, why, when, consequences, goodEnough } = card;
  const { agreementKind, plainWords, ifNotKept, cooperation, parked } = card;
  const people = wordsFor(
    {
      who: asList(card.who),
      forWhom: asList(card.forWhom),
      answers: card.answers ?? [],
      bottomLine: card.bottomLine ?? null,
      watcher: card.watcher ?? null,
    },
    readers,
  );
  return {
    ...{ kind, text, basis, which, change, of, level, domain, term, load, why, when, consequences, goodEnough },
    ...{ agreementKind, plainWords, ifNotKept, cooperation, parked },
    ...{ author: by, by: card.by },
    about: unlessEmpty(known(asList(card.about), readers)),
    who: unlessEmpty(people.who),
    forWhom: unlessEmpty(people.forWhom),
    answers: people.answers.length === 0 ? undefined : [...people.answers],
    bottomLine: people.bottomLine ?? undefined,
    idea: card.idea === undefined ? undefined : (readers.copyOf(card.idea) ?? undefined),
    watcher: people.watcher ?? undefined,
    provenance: 'published',
  };
}

/** An adopted agreement as it stands now: its words may be others than those of the card on which it was made. */
export type Agreed = AgreementWords & { readonly state: AgreementState };

/** What the plan of another session will say of an agreement: its words as far as its readers may know, and how it goes. */
export function agreedFor(agreed: Agreed, readers: Readers): Agreed {
  const names = Object.keys(NO_WORDS) as (keyof AgreementWords)[];
  const words = Object.fromEntries(names.map((name) => [name, agreed[name]])) as unknown as AgreementWords;
  return { ...wordsFor(words, readers), state: agreed.state };
}

/** The most characters of `seenOf`: two texts of the longest, thirty names in three fields, each character escaped. */
export const MOST_SEEN = 100_000;

interface Seen {
  readonly card: CardSnapshot;
  /** The chair. */
  readonly by: ParticipantId;
  readonly readers: Readers;
  /** What was agreed on the card and goes to the plan over there; null when nothing was. */
  readonly agreed: Agreed | null;
}

/** Those readers, of whom what a copy leans on is named by the cards of this session: the chair has not seen their copies. */
export function asSeenHere(readers: Readers): Readers {
  return { ...readers, copyOf: (id) => (readers.copyOf(id) === null ? null : id) };
}

/** What the chair saw before the press, word for word: the copy, what comes into the plan with it, and who reads it. */
export function seenOf({ card, by, readers, agreed }: Seen): string {
  const asSeen = asSeenHere(readers);
  const copy = copyFor(card, by, asSeen);
  const said = Object.entries(copy).filter(([, value]) => value !== undefined);
  const planned = agreed === null ? null : otherwise(agreedFor(agreed, asSeen), agreementWordsOf(copy));
  return JSON.stringify([said.sort(([a], [b]) => (a < b ? -1 : 1)), [...readers.audience].sort(), planned]);
}

/** What an agreement says otherwise than its card. */
function otherwise(agreed: Agreed, words: AgreementWords): [string, unknown][] {
  const onCard: Readonly<Record<string, unknown>> = { ...words };
  const other = Object.entries(agreed).filter(([name, said]) => JSON.stringify(said) !== JSON.stringify(onCard[name]));
  return other.sort(([a], [b]) => (a < b ? -1 : 1));
}

function unlessEmpty(names: readonly string[]): string[] | undefined {
  return names.length === 0 ? undefined : [...names];
}

/** A card on the board of one session. */
export interface OnCard {
  readonly sessionId: SessionId;
  readonly cardId: CardId;
}

/** Who reads what is published from one session to another. */
export function readersOf(conference: Conference, { from, to }: { from: SessionId; to: SessionId }): Readers {
  return {
    people: [...conference.people.values()],
    audience: new Set(audienceOf(conference, to).map(({ id }) => id)),
    copyOf: (card) => copyIn(conference, { sessionId: from, cardId: card }, to),
  };
}

/** The copy of a card in a session, or null. */
function copyIn(conference: Conference, card: OnCard, to: SessionId): CardId | null {
  return findCopy(conference, card, to)?.copyId ?? null;
}

export function findCopy(conference: Conference, { sessionId: from, cardId: card }: OnCard, to: SessionId) {
  return conference.copies.find((one) => one.from === from && one.cardId === card && one.to === to);
}

/** Whether a card was agreed on after it was published: then it may go once more, for the plan that has its copy. */
export function awaitsPlan(conference: Conference, { from, cardId, to, copyId }: Copy): boolean {
  return agreementOn(conference, from, cardId) !== null && agreementOn(conference, to, copyId) === null;
}

/** A card, what it is a copy of, and so on back to where it was first written. */
export function originsOf(conference: Conference, card: OnCard): OnCard[] {
  return [card, ...wayOf(conference, card).map(({ from: sessionId, cardId }) => ({ sessionId, cardId }))];
}

/** The steps by which a copy came to where it lies, the last one first; none for a card that was written there. */
export function wayOf(conference: Pick<Conference, 'copies'>, card: OnCard): Copy[] {
  const made = conference.copies.find((one) => one.to === card.sessionId && one.copyId === card.cardId);
  return made === undefined ? [] : [made, ...wayOf(conference, { sessionId: made.from, cardId: made.cardId })];
}

/** A card and all that was published of it, from session to session. */
export function withCopies(conference: Conference, { sessionId, cardId }: OnCard): OnCard[] {
  const found = [{ sessionId, cardId }];
  for (const { sessionId: from, cardId: of } of found) {
    for (const copy of conference.copies) {
      if (copy.from === from && copy.cardId === of) found.push({ sessionId: copy.to, cardId: copy.copyId });
    }
  }
  return found;
}

/** What the plan of another session says of an agreement, from `at` (ISO 8601) on: when it was made elsewhere is not told. */
export function agreementFor(
  conference: Conference,
  agreement: Agreement,
  copy: OnCard & { readonly id: AgreementId; readonly at: string },
): Agreement {
  const readers = readersOf(conference, { from: agreement.sessionId, to: copy.sessionId });
  const words = wordsFor(agreement, readers);
  const { id, sessionId, cardId, at: adoptedAt } = copy;
  // Why it changed and what was said of it stays where it was said.
  const own = { changes: [], kept: [], origin: null, copyOf: agreement.copyOf ?? agreement.id };
  return { ...words, ...own, id, sessionId, cardId, adoptedAt };
}
