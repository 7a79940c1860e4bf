import type { SessionView } from '@samenspraak/shared/protocol/view.ts';

/** Roughly when it is somebody's turn: a moment, or soon, when that moment has passed or nobody can say. */
export type Turn = { readonly type: 'soon' } | { readonly type: 'around'; readonly at: string };

/** A promise to the minute would not be kept: moments are told in steps of so many ms. */
const ROUGH = 5 * 60_000;

/** The next of the reader's own sessions: the first that has not begun, else one that rests. Of others nothing is told. */
export function nextSession(sessions: readonly SessionView[]): SessionView | null {
  const ahead = sessions.filter(({ status }) => status === 'planned');
  const [next] = [...ahead].sort((a, b) => Date.parse(a.startsAt) - Date.parse(b.startsAt));
  return next ?? sessions.find(({ status, away }) => status === 'paused' && away) ?? null;
}

/** When the reader's turn is, seen from `now` (ms on the server's clock). */
export function turnOf(next: SessionView | null, now: number): Turn {
  if (next?.status !== 'planned') return { type: 'soon' };
  const at = Math.round(Date.parse(next.startsAt) / ROUGH) * ROUGH;
  return at <= now ? { type: 'soon' } : { type: 'around', at: new Date(at).toISOString() };
}
