import type { SessionView } from '@samenspraak/shared/protocol/view.ts';

/**
 * Roughly when somebody may expect a session: around a moment; later than was expected, for that moment has passed; or
 * nobody can say.
 */
export type Turn =
  | { readonly type: 'around'; readonly at: Date }
  | { readonly type: 'late' }
  | { readonly type: 'open' };

const MINUTE = 60_000;
/** A promise to the minute would not be kept: moments are told in steps of so many minutes. */
const STEP = 5;

type Planned = Pick<SessionView, 'status' | 'away' | 'startsAt' | 'expectedAt'>;

/** When a session may be expected to begin or go on (ISO 8601), by the chair's word or else by plan; null when nobody says. */
export function expectedOf({ status, startsAt, expectedAt }: Planned): string | null {
  if (status === 'running' || status === 'ended') return null;
  return expectedAt ?? (status === 'planned' ? startsAt : null);
}

/** The sessions that are still to come, or go on: the first expected first, and last those of which nobody says when. */
export function sessionsAhead<Session extends Planned>(sessions: readonly Session[]): Session[] {
  const at = (session: Session) => Date.parse(expectedOf(session) ?? '') || Number.MAX_SAFE_INTEGER;
  return sessions
    .filter(({ status, away }) => status === 'planned' || (status === 'paused' && away))
    .sort((one, other) => at(one) - at(other));
}

/**
 * What is told of a session that somebody waits for, seen from `now` (ms on the server's clock). What is planned is told in
 * steps of `planStep` minutes, the chair's own word in fives. It says nothing but those two: of others nothing is known here.
 */
export function turnOf(session: Planned | null, { now, planStep = STEP }: { now: number; planStep?: number }): Turn {
  const at = session === null ? null : expectedOf(session);
  if (session === null || at === null) return { type: 'open' };
  const step = (session.expectedAt === null ? planStep : STEP) * MINUTE;
  const [exact, rough] = [Date.parse(at), Math.round(Date.parse(at) / step) * step];
  return exact <= now || rough <= now ? { type: 'late' } : { type: 'around', at: new Date(rough) };
}

/** When one may go on that stops now for a session of so many minutes: after those, rounded up to a whole step (ms). */
export function backAfter(minutes: number, now: number): number {
  return Math.ceil((now + minutes * MINUTE) / (STEP * MINUTE)) * STEP * MINUTE;
}
