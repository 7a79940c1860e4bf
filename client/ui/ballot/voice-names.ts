import { asList, type CardSnapshot } from '@samenspraak/shared/document/card-snapshot.ts';
import type { BallotView, RosterEntry } from '@samenspraak/shared/document/read.ts';
import type { ParticipantId } from '@samenspraak/shared/domain/ids.ts';
import type { Voice } from '@samenspraak/shared/domain/roles.ts';
import { isIn } from '../../live/place.ts';

/** The most characters of a name by which a table knows whom somebody speaks for. */
export const LONGEST_NAME = 60;

interface Around {
  readonly me: ParticipantId;
  readonly voice: Voice;
  readonly roster: readonly RosterEntry[];
  readonly cards: readonly Pick<CardSnapshot, 'about' | 'forWhom'>[];
}

export interface VoiceName {
  readonly name: string;
  /** Whether the table has an answer of theirs already. */
  readonly isDone: boolean;
}

/**
 * Whose voice somebody may bring in, by name: first those for whom they answered this question, then clients who are invited and not
 * here, then whoever a card is about or for. Whoever was let in answers for themselves.
 */
export function voiceNames({ scored }: Pick<BallotView, 'scored'>, around: Around): VoiceName[] {
  const { me, voice, roster, cards } = around;
  const done = scored
    .filter((one) => one.participantId === me && one.voice === voice && one.voiceOf !== '')
    .map(({ voiceOf }) => voiceOf);
  const absent = roster.filter((entry) => voice === 'client' && entry.role === 'client' && !isIn(entry));
  const named = cards.flatMap((card) => [...asList(card.about), ...asList(card.forWhom)]).map((name) => name.trim());
  const others = new Set([...absent.map(({ name }) => name), ...named.toSorted((a, b) => a.localeCompare(b))]);
  for (const entry of roster)
    if (isIn(entry) || entry.role !== 'client' || voice === 'child') others.delete(entry.name);
  const left = [...others].filter((name) => name !== '' && name.length <= LONGEST_NAME && !done.includes(name));
  return [...done.map((name) => ({ name, isDone: true })), ...left.map((name) => ({ name, isDone: false }))];
}

/** The name as it stands among those that are offered, however somebody wrote it. */
export function nameAmong(names: readonly VoiceName[], written: string): string {
  const asOne = (name: string) => name.trim().toLowerCase();
  return names.find(({ name }) => asOne(name) === asOne(written))?.name ?? written.trim();
}
