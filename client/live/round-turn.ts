import type { MeetingView, RosterEntry } from '@samenspraak/shared/document/read.ts';
import type { ParticipantId } from '@samenspraak/shared/domain/ids.ts';

type Round = NonNullable<MeetingView['round']>;
type Roster = readonly RosterEntry[];

/** Who speaks, and who after them. Whoever is not at the table is passed over, and named so that nobody wonders. */
export interface Turn {
  readonly speaks: RosterEntry | null;
  readonly isHere: boolean;
  /** The next one who is there; null when nobody is left. */
  readonly next: RosterEntry | null;
  /** Those between the two who are not at the table. */
  readonly over: readonly RosterEntry[];
}

export function turnOf({ order, index }: Round, roster: Roster): Turn {
  const seats = order.map((id) => roster.find(({ participantId }) => participantId === id) ?? null);
  const speaks = seats[index] ?? null;
  const after = seats.slice(index + 1).filter((seat) => seat !== null);
  const isAt = ({ present, waiting }: RosterEntry) => present && !waiting;
  const found = after.findIndex(isAt);
  return {
    speaks,
    isHere: speaks !== null && isAt(speaks),
    next: after[found] ?? null,
    over: found === -1 ? after : after.slice(0, found),
  };
}

/** How a turn stands in time: the part that is used, and what is left of it in seconds. Null when nobody watches the clock. */
export interface TurnTime {
  readonly share: number;
  readonly left: number;
}

/** `now` is the server's time in ms; a turn begins anew when the clock goes on, so while it stands still none is used. */
export function turnTime(
  { since, secondsPerTurn }: Round,
  { now, clockSince }: { readonly now: number; readonly clockSince: string | null },
): TurnTime | null {
  if (secondsPerTurn === null) return null;
  const used = clockSince === null ? 0 : Math.max(0, (now - Date.parse(since)) / 1000);
  return { share: Math.min(1, used / secondsPerTurn), left: Math.max(0, secondsPerTurn - used) };
}

/** Whether this person gives the turn on: it is theirs, or that of the client beside whom they are. */
export function holdsTurn({ order, index }: Round, me: Pick<RosterEntry, 'participantId' | 'clientOf'>): boolean {
  const speaks: ParticipantId | undefined = order[index];
  return speaks !== undefined && (speaks === me.participantId || speaks === me.clientOf);
}
