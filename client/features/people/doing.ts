import type { MeetingView, RosterEntry } from '@samenspraak/shared/document/read.ts';
import type { ParticipantId } from '@samenspraak/shared/domain/ids.ts';

/** What somebody is doing at the table, most telling first. */
const DOINGS = ['waiting', 'notYet', 'absent', 'speaking', 'handUp', 'writing', 'next'] as const;
export type Doing = (typeof DOINGS)[number];

interface Table {
  readonly meeting: Pick<MeetingView, 'hands' | 'round' | 'away'>;
  /** Those who have a caret in a card. */
  readonly writing: ReadonlySet<ParticipantId>;
}

/** Everything that is worth a word about this person now; empty for somebody who listens. */
export function doings(person: RosterEntry, { meeting, writing }: Table): Doing[] {
  if (person.waiting) return ['waiting'];
  const { round, hands, away } = meeting;
  const id = person.participantId;
  const holds: Readonly<Record<Doing, boolean>> = {
    waiting: false,
    notYet: !person.present && !person.joined,
    // While the table is elsewhere nobody is told who is there.
    absent: !person.present && person.joined && !away,
    speaking: round !== null && round.order[round.index] === id,
    handUp: hands.includes(id),
    writing: writing.has(id),
    next: round !== null && round.order[round.index + 1] === id,
  };
  return DOINGS.filter((doing) => holds[doing]);
}
