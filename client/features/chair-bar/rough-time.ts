import { nearestMoment } from '../../live/local-time.ts';
import { meantTime } from '../../ui/clock-words.ts';

/** What stands in a field for a rough time: none at all, a moment (ISO 8601) that is still to come, or what is none. */
export type RoughTime =
  | { readonly type: 'none' }
  | { readonly type: 'at'; readonly at: string }
  | { readonly type: 'unreadable' | 'past' };

interface Asked {
  /** Ms on the server's clock. */
  readonly now: number;
  /** Around which moment (ms) a time of day is looked for. */
  readonly near: number;
}

/** Reads a rough time. Empty is an answer too; words that are no time are not, and neither is a moment that is over. */
export function roughTimeOf(words: string, { now, near }: Asked): RoughTime {
  if (words.trim() === '') return { type: 'none' };
  const time = meantTime(words);
  const at = time === null ? null : nearestMoment(time, near);
  if (at === null) return { type: 'unreadable' };
  return toCome(at, now);
}

/** A moment that nobody has typed anew. */
export function toCome(at: string, now: number): RoughTime {
  return Date.parse(at) > now ? { type: 'at', at } : { type: 'past' };
}
