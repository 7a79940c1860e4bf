import { createHash } from 'node:crypto';
import type { StoredEvent } from '../ports/conference-store.ts';

/** What the first event of a conference is chained to. */
export const CHAIN_START = '0'.repeat(64);

/** Chains an event to the one before it: SHA-256 over the previous hash and all that the event says. */
export function chain(event: Omit<StoredEvent, 'hash'>): StoredEvent {
  const { previous, seq, at, actor, fact } = event;
  const hash = createHash('sha256')
    .update(JSON.stringify([previous, seq, at, actor, fact]))
    .digest('hex');
  return { ...event, hash };
}

/** The number of the first event that does not follow from the one before it, or null when the chain is whole. */
export function brokenAt(events: readonly StoredEvent[]): number | null {
  let previous = CHAIN_START;
  let seq = 1;
  for (const event of events) {
    if (event.seq !== seq || event.previous !== previous || chain(event).hash !== event.hash) return event.seq;
    previous = event.hash;
    seq += 1;
  }
  return null;
}
