import { join } from 'node:path';
import type { CommandResult, StoredEvent } from '@samenspraak/server/ports/conference-store.ts';
import { brokenAt } from '@samenspraak/server/rooms/chain.ts';
import { openStore } from '@samenspraak/server/storage/open-store.ts';
import type { CommandId } from '@samenspraak/shared/domain/ids.ts';
import * as Y from 'yjs';
import { envelope } from '../../support/envelopes.ts';
import { quietLog } from '../../support/table.ts';
import type { Sent } from './commander.ts';
import type { House } from './house.ts';

/** What the disk says of a house while nobody runs on it. */
export interface Stored {
  readonly doc: Y.Doc;
  readonly events: readonly StoredEvent[];
  /** The first event that does not follow from the one before it. */
  readonly brokenAt: number | null;
  /** What is remembered of each command that was asked after. */
  readonly results: ReadonlyMap<string, CommandResult | null>;
}

/** Opens the store of a server that is gone, reads everything there is of its conference and closes it again. */
export async function inspect(
  house: Pick<House, 'dataDir' | 'conferenceId' | 'sessionId'>,
  commands: readonly Sent[],
): Promise<Stored> {
  const store = await openStore({ file: join(house.dataDir, 'samenspraak.sqlite'), log: quietLog, envelope });
  try {
    const conference = await store.conference(house.conferenceId);
    const stored = await store.document(house.sessionId);
    const doc = new Y.Doc();
    if (stored.snapshot !== null) Y.applyUpdate(doc, stored.snapshot.bytes);
    for (const { bytes } of stored.updates) Y.applyUpdate(doc, bytes);
    const results = new Map<string, CommandResult | null>();
    for (const { id } of commands) {
      results.set(id, await store.commandResult(house.conferenceId, id as CommandId));
    }
    const events = conference?.events ?? [];
    return { doc, events, brokenAt: brokenAt(events), results };
  } finally {
    await store.close();
  }
}

/** Whether all that `update` says is in the document already. */
export function holds(doc: Y.Doc, update: Uint8Array): boolean {
  let changed = false;
  const notice = () => {
    changed = true;
  };
  const before = Y.encodeStateVector(doc);
  doc.on('update', notice);
  Y.applyUpdate(doc, update);
  doc.off('update', notice);
  const whole = doc.store.pendingStructs === null && doc.store.pendingDs === null;
  return whole && !changed && Buffer.from(before).equals(Y.encodeStateVector(doc));
}

/** Whether two documents are the same: what was written, what was deleted, and what it says. */
export function same(one: Y.Doc, other: Y.Doc): boolean {
  return Y.equalSnapshots(Y.snapshot(one), Y.snapshot(other)) && text(one) === text(other);
}

function text(doc: Y.Doc): string {
  const roots = ['meeting', 'roster', 'ballots', 'plan', 'cards', 'links'].map((name) => doc.getMap(name).toJSON());
  return JSON.stringify([sorted(roots), doc.getXmlFragment('minutes').toString()]);
}

/** Keys of a Y.Map have no order of their own. */
function sorted(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(sorted);
  if (typeof value !== 'object' || value === null) return value;
  return Object.fromEntries(
    Object.entries(value)
      .sort(([a], [b]) => (a < b ? -1 : 1))
      .map(([key, one]) => [key, sorted(one)]),
  );
}
