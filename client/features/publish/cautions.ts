import { isSameName, unaccented } from '@samenspraak/shared/commands/returning.ts';
import { agreementWordsOf } from '@samenspraak/shared/document/agreement-words.ts';
import type { CardDraft } from '@samenspraak/shared/document/write.ts';
import type { AgreementWords } from '@samenspraak/shared/domain/agreements.ts';
import type { ParticipantId } from '@samenspraak/shared/domain/ids.ts';
import { isFamily } from '@samenspraak/shared/domain/roles.ts';
import type { DeskPerson, DeskView, PersonView } from '@samenspraak/shared/protocol/view.ts';

/** What nobody but the chair can weigh before a copy is made: it is said, and forbids nothing. */
export interface Cautions {
  /** The client or confidant whose own words these are; null when a professional brought it in. */
  readonly ownWords: PersonView | null;
  /** Readers who are never in one session with who brought it in, or whose client is not. */
  readonly apart: readonly DeskPerson[];
  /** Who is called by name in the words, and is not among the readers. */
  readonly named: readonly PersonView[];
}

interface Asked {
  readonly desk: Pick<DeskView, 'people' | 'gone'>;
  readonly author: ParticipantId;
  readonly copy: CardDraft;
  /** What comes into the plan with it; null when nothing does. */
  readonly agreed: AgreementWords | null;
  readonly readers: readonly DeskPerson[];
}

export function cautionsOf({ desk, author, copy, agreed, readers }: Asked): Cautions {
  const everybody: readonly PersonView[] = [...desk.people, ...desk.gone];
  const maker = everybody.find(({ participantId }) => participantId === author);
  return {
    ownWords: maker !== undefined && isFamily(maker.role) ? maker : null,
    apart: neverTogether({ desk, author, readers }),
    named: namedIn(wordsIn({ copy, agreed }), absentees(everybody, readers)),
  };
}

/** All that is written freely, on the card and in the plan. */
function wordsIn({ copy, agreed }: Pick<Asked, 'copy' | 'agreed'>): string {
  const said = [agreementWordsOf(copy), ...(agreed === null ? [] : [agreed])];
  const free = said.flatMap(({ what, plainWords, why, ifNotKept }) => [what, plainWords, why, ifNotKept]);
  return [...free, copy.consequences ?? '', copy.goodEnough ?? '', copy.parked ?? ''].join('\n');
}

/**
 * Who of the readers never meets the author. A confidant stands for their client in this: neither of them is to read what
 * was written on the side of somebody from whom that client is kept.
 */
function neverTogether({ desk, author, readers }: Omit<Asked, 'copy' | 'agreed'>): DeskPerson[] {
  const known = [...desk.people, ...desk.gone];
  const bySide = (id: ParticipantId) => {
    const client = desk.people.find(({ participantId }) => participantId === id)?.clientOf ?? null;
    return known.filter(({ participantId }) => participantId === id || participantId === client);
  };
  const theirs = bySide(author);
  return readers.filter((reader) => bySide(reader.participantId).some((one) => theirs.some((two) => isKept(one, two))));
}

type Marked = Pick<DeskPerson, 'participantId' | 'apartFrom'>;

function isKept(one: Marked, other: Marked): boolean {
  return one.apartFrom.includes(other.participantId) || other.apartFrom.includes(one.participantId);
}

/** Who does not read it. Somebody who was removed and came back under the same name does read it. */
function absentees(everybody: readonly PersonView[], readers: readonly DeskPerson[]): PersonView[] {
  const isAmong = (people: readonly PersonView[], { participantId, name }: PersonView) =>
    people.some((one) => one.participantId === participantId || isSameName(one.name, name));
  const absent = everybody.filter((one) => !isAmong(readers, one));
  return absent.filter((one, at) => !isAmong(absent.slice(0, at), one));
}

/** In letters. A shorter name, such as "Jo" or "Tom", begins too many other words to be known by its beginning. */
const SHORTEST_BEGINNING = 4;
/** What stands in names and names nobody. A letter alone is an initial. */
const NAMES_NOBODY =
  /^(?:.|mr|mw|mej|dhr|drs?|ing|ir|ds|van|von|vande?r?|de|den|der|des|het|ten?|ter|la|le|el|al|bin|ben|ibn|dos|da|di|du)$/iu;

/**
 * Those who are called by a word of their name. A long one is known by its beginning and in any capitals: "marleens" speaks
 * of Marleen as well. A short one only whole, and written as a name is.
 */
function namedIn(text: string, people: readonly PersonView[]): PersonView[] {
  const said = wordsOf(text);
  return people.filter(({ name }) => wordsOf(name).some((part) => said.some((word) => callsBy(part, word))));
}

function callsBy(part: string, word: string): boolean {
  if (part === '' || NAMES_NOBODY.test(part)) return false;
  if (part.length >= SHORTEST_BEGINNING) return word.toLowerCase().startsWith(part.toLowerCase());
  return word === part || word === `${part}s`;
}

/** The words of a text without their accents. */
function wordsOf(text: string): string[] {
  return unaccented(text).split(/[^\p{L}\p{N}]+/u);
}
