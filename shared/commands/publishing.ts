import { asList, type CardSnapshot } from '../document/card-snapshot.ts';
import type { CardDraft } from '../document/write.ts';
import type { CardId, ParticipantId } from '../domain/ids.ts';
import type { Role } from '../domain/roles.ts';

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

/** The people of an agreement. Whoever is not in that session is called by their organisation; the prosecutor, not at all. */
function known(names: readonly string[], { people, audience }: Readers): string[] {
  const said = names.flatMap((name) => {
    const person = people.find(({ id }) => id === name);
    if (person === undefined || audience.has(person.id)) return [name];
    return person.role === 'prosecutor' || person.organisation === null ? [] : [person.organisation];
  });
  return [...new Set(said)];
}

/** What of an agreement its readers in another session may know. */
export function wordsOfAgreement<Words extends AgreementWords>(words: Words, readers: Readers): Words {
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
    lane: kind === 'idea' || kind === 'agreement' ? card.lane : undefined,
    provenance: 'published',
  };
}

function unlessEmpty(names: readonly string[]): string[] | undefined {
  return names.length === 0 ? undefined : [...names];
}
