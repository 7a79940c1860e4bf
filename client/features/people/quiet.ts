import type { ParticipantId } from '@samenspraak/shared/domain/ids.ts';
import type { Role } from '@samenspraak/shared/domain/roles.ts';

/** Who leads, keeps the minutes or stands beside a client is not waited for. */
const NOT_WAITED_FOR: ReadonlySet<Role> = new Set(['chair', 'recorder', 'confidant']);
/** After so many ms without a sign somebody may be glad of a question. */
export const QUIET_AFTER_MS = 12 * 60_000;

/** One person as the chair's screen has seen them since it was opened; in its memory alone, never in the document. */
export interface Seen {
  readonly participantId: ParticipantId;
  readonly role: Role;
  readonly isHere: boolean;
  /** How many cards they brought in. */
  readonly cards: number;
  /** They have the word, a hand up or a caret in a card. */
  readonly isActive: boolean;
}

interface Mark {
  /** When the last sign of them was seen, in ms; before any sign, when they were first seen at the table. */
  readonly at: number;
  readonly cards: number;
  readonly hasSigned: boolean;
}
export type Marks = ReadonlyMap<ParticipantId, Mark>;

/** The marks after one more look at the table. Who is away is not counted as quiet: they begin anew. */
export function marked(marks: Marks, seen: readonly Seen[], now: number): Marks {
  return new Map(
    seen
      .filter(({ isHere }) => isHere)
      .map(({ participantId, cards, isActive }) => {
        const before = marks.get(participantId);
        const isSign = before !== undefined && (isActive || cards > before.cards);
        const at = before === undefined || isSign ? now : before.at;
        return [participantId, { at, cards, hasSigned: isSign || before?.hasSigned === true }];
      }),
  );
}

interface Question {
  readonly seen: readonly Seen[];
  readonly now: number;
  /** Until when, in ms, a suggestion of somebody was put aside. */
  readonly aside: ReadonlyMap<ParticipantId, number>;
}

/**
 * The one person who has been quiet longest while others were not, or null. At a table where nobody gives a sign nobody is
 * quiet: there people are listening, or talking.
 */
export function quietest(marks: Marks, { seen, now, aside }: Question): ParticipantId | null {
  const others = [...marks.values()].some(({ at, hasSigned }) => hasSigned && now - at < QUIET_AFTER_MS);
  if (!others) return null;
  const quiet = seen.flatMap(({ participantId, role, isHere, cards }) => {
    const mark = marks.get(participantId);
    const isAside = now < (aside.get(participantId) ?? Number.NEGATIVE_INFINITY);
    if (mark === undefined || !isHere || isAside || NOT_WAITED_FOR.has(role)) return [];
    return now - mark.at >= QUIET_AFTER_MS ? [{ participantId, at: mark.at, cards }] : [];
  });
  return quiet.sort((a, b) => a.at - b.at || a.cards - b.cards)[0]?.participantId ?? null;
}
