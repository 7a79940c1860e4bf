import { asList, type CardSnapshot } from '../document/card-snapshot.ts';
import type { CardDraft } from '../document/write.ts';
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
function wordsOfAgreement<Words extends AgreementWords>(words: Words, readers: Readers): Words {
  return {
    ...words,
    who: known(words.who, readers),
    forWhom: known(words.forWhom, readers),
    answers: words.answers.flatMap((card) => readers.copyOf(card) ?? []),
    watcher: words.watcher === null ? null : (known([words.watcher], readers)[0] ?? null),
  };
}

interface AgreementWords {
  readonly who: readonly string[];
  readonly forWhom: readonly string[];
  readonly answers: readonly CardId[];
  readonly watcher: string | null;
}

/**
 * A copy of a card for the people of another session: what was said, and neither by whom nor from where. What it names is
 * listed here; whatever else a card may carry stays behind.
 */
export function copyFor(card: CardSnapshot, by: ParticipantId, readers: Readers): CardDraft {
  const { kind, text, basis, which, change, of, level, domain, term, load, why } = card;
  const people = wordsOfAgreement(
    {
      who: asList(card.who),
      forWhom: asList(card.forWhom),
      answers: card.answers ?? [],
      watcher: card.watcher ?? null,
    },
    readers,
  );
  return {
    ...{ kind, text, basis, which, change, of, level, domain, term, load, why, author: by, by: card.by },
    about: unlessEmpty(known(asList(card.about), readers)),
    who: unlessEmpty(people.who),
    forWhom: unlessEmpty(people.forWhom),
    answers: people.answers.length === 0 ? undefined : [...people.answers],
    watcher: people.watcher ?? undefined,
    provenance: 'published',
  };
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
  const chain = [card];
  for (const { sessionId: to, cardId: copyId } of chain) {
    const made = conference.copies.find((one) => one.to === to && one.copyId === copyId);
    if (made !== undefined) chain.push({ sessionId: made.from, cardId: made.cardId });
  }
  return chain;
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
  const words = wordsOfAgreement(agreement, readers);
  const { id, sessionId, cardId, at: adoptedAt } = copy;
  return { ...words, id, sessionId, cardId, adoptedAt, copyOf: agreement.copyOf ?? agreement.id };
}
