import type { CardDraft } from '@samenspraak/shared/document/write.ts';
import type { ParticipantId } from '@samenspraak/shared/domain/ids.ts';
import { isFamily } from '@samenspraak/shared/domain/roles.ts';
import type { DeskPerson, DeskView, PersonView } from '@samenspraak/shared/protocol/view.ts';

/** What nobody but the chair can weigh before a copy is made: it is said, and forbids nothing. */
export interface Cautions {
  /** The client or confidant whose own words these are; null when a professional brought it in. */
  readonly ownWords: PersonView | null;
  /** Readers who are never in one session with who brought it in. */
  readonly apart: readonly DeskPerson[];
  /** Who is called by name in the words, and is not among the readers. */
  readonly named: readonly PersonView[];
}

interface Asked {
  readonly desk: Pick<DeskView, 'people' | 'gone'>;
  readonly author: ParticipantId;
  readonly copy: CardDraft;
  readonly readers: readonly DeskPerson[];
}

export function cautionsOf({ desk, author, copy, readers }: Asked): Cautions {
  const everybody: readonly PersonView[] = [...desk.people, ...desk.gone];
  const maker = everybody.find(({ participantId }) => participantId === author);
  const own = desk.people.find(({ participantId }) => participantId === author);
  const apart = readers.filter(
    (one) => one.apartFrom.includes(author) || own?.apartFrom.includes(one.participantId) === true,
  );
  return {
    ownWords: maker !== undefined && isFamily(maker.role) ? maker : null,
    apart,
    named: namedIn(`${copy.text ?? ''}\n${copy.why ?? ''}`, absentees(everybody, readers)),
  };
}

/** Who does not read it. Somebody who was removed and came back under the same name does read it. */
function absentees(everybody: readonly PersonView[], readers: readonly DeskPerson[]): PersonView[] {
  const reads = new Set(readers.flatMap(({ participantId, name }): string[] => [participantId, name]));
  const absent = everybody.filter(({ participantId, name }) => !reads.has(participantId) && !reads.has(name));
  return absent.filter(({ name }, at) => absent.findIndex((one) => one.name === name) === at);
}

/** In letters. Shorter words of a name, such as "van" or "Jo", stand in too many sentences. */
const SHORTEST_NAME = 4;

/** Those of whom a word of the text begins as a word of their name does: "Marleens" speaks of Marleen as well. */
function namedIn(text: string, people: readonly PersonView[]): PersonView[] {
  const said = wordsOf(text);
  return people.filter(({ name }) =>
    wordsOf(name).some((part) => part.length >= SHORTEST_NAME && said.some((word) => word.startsWith(part))),
  );
}

/** The words of a text without their accents and capitals. */
function wordsOf(text: string): string[] {
  const plain = text.normalize('NFD').replace(/\p{M}/gu, '').toLowerCase();
  return plain.split(/[^\p{L}\p{N}]+/u);
}
