import type { SessionId } from '@samenspraak/shared/domain/ids.ts';
import {
  type Compaction,
  type ConferenceStore,
  DamagedDocument,
  type StoredDocument,
  type StoredUpdate,
} from '../../ports/conference-store.ts';
import { snapshotChecksum, updateChecksum } from '../checksum.ts';
import type { PieceRow } from '../tables.ts';
import { type Database, resultCode } from './database.ts';
import type { SessionLogs } from './session-logs.ts';

type Documents = Pick<ConferenceStore, 'document' | 'compact'>;
type Snapshot = StoredDocument['snapshot'];

const SQLITE_CORRUPT = 11;

function prepareDocuments(database: Database) {
  return {
    session: database.statement((params: { id: SessionId }, db) =>
      db.selectFrom('sessions').select('updateSeq').where('id', '=', params.id),
    ),
    clients: database.statement((params: { id: SessionId }, db) =>
      db
        .selectFrom('clients')
        .select(['sessionId', 'client', 'participantId'])
        .where('sessionId', '=', params.id)
        .orderBy('client'),
    ),
  };
}

/** What `read` finds; null when its pages are damaged. */
function unlessDamaged<Found>(read: () => Found): Found | null {
  try {
    return read();
  } catch (error) {
    if (resultCode(error) === SQLITE_CORRUPT) return null;
    throw error;
  }
}

/** The session documents: snapshots, and the log of updates. Both reject for a session that nobody made. */
export function openDocuments(database: Database, logs: SessionLogs): Documents {
  const statements = prepareDocuments(database);

  function wholeSnapshot(sessionId: SessionId, seq: number): Snapshot {
    const row = unlessDamaged(() => logs.of(sessionId).snapshot.one({ seq }));
    if (row === null || row.checksum !== snapshotChecksum(row)) return null;
    return { seq: row.seq, bytes: row.bytes };
  }

  /** The updates after number `from` up to `to`; null when one of them is missing or damaged. */
  function wholeLog(sessionId: SessionId, { from, to }: { from: number; to: number }): StoredUpdate[] | null {
    const rows = unlessDamaged(() => logs.of(sessionId).updatesAfter.all({ seq: from }));
    if (rows === null || rows.length !== to - from) return null;
    if (rows.some((row) => row.checksum !== updateChecksum(row))) return null;
    return rows.map(({ seq, bytes }) => ({ sessionId, seq, bytes }));
  }

  function snapshotSeqs(sessionId: SessionId): number[] {
    return logs
      .of(sessionId)
      .snapshotSeqs.all({})
      .map(({ seq }) => seq);
  }

  function read(sessionId: SessionId): StoredDocument {
    const to = statements.session.one({ id: sessionId })?.updateSeq;
    if (to === undefined) throw new Error('the session is unknown');
    const clients = statements.clients.all({ id: sessionId });
    const seqs = snapshotSeqs(sessionId);
    for (const from of seqs) {
      const snapshot = wholeSnapshot(sessionId, from);
      const updates = snapshot === null ? null : wholeLog(sessionId, { from, to });
      if (updates !== null) return { snapshot, updates, clients, fellBack: from !== seqs[0] };
    }
    const updates = wholeLog(sessionId, { from: 0, to });
    if (updates === null) throw new DamagedDocument(sessionId);
    return { snapshot: null, updates, clients, fellBack: seqs.length > 0 };
  }

  /** A snapshot older than the newest may hold what was withdrawn since, so it comes too late. */
  function assertNewest({ sessionId, seq }: Compaction): void {
    const last = statements.session.one({ id: sessionId })?.updateSeq ?? -1;
    const [newest = 0] = snapshotSeqs(sessionId);
    if (seq > last) throw new Error('a snapshot holds no updates that were not stored');
    if (seq < newest) throw new Error('a newer snapshot was stored meanwhile');
  }

  /** Only a whole snapshot can be the net under the next one; damaged ones go. */
  function replace({ sessionId, seq }: Compaction, snapshot: PieceRow): void {
    const log = logs.of(sessionId);
    const earlier = snapshotSeqs(sessionId).filter((one) => one < seq);
    const previous = earlier.find((one) => wholeSnapshot(sessionId, one) !== null) ?? 0;
    log.putSnapshot.run(snapshot);
    for (const one of earlier) if (one !== previous) log.dropSnapshot.run({ seq: one });
    log.dropUpdatesUpTo.run({ seq: previous });
  }

  /** Emptying the tables as a whole overwrites every page of theirs; see `session-tables.ts`. */
  function forget(wanted: Compaction, snapshot: PieceRow): void {
    const log = logs.of(wanted.sessionId);
    const later = log.updatesAfter.all({ seq: wanted.seq });
    log.clearUpdates.run({});
    log.clearSnapshots.run({});
    log.putSnapshot.run(snapshot);
    for (const update of later) log.addUpdate.run(update);
  }

  return {
    async document(sessionId) {
      return read(sessionId);
    },
    async compact(wanted) {
      const { seq, bytes, earlier } = wanted;
      const snapshot = { seq, bytes, checksum: snapshotChecksum({ seq, bytes }) };
      database.transaction(() => {
        assertNewest(wanted);
        if (earlier === 'forget') forget(wanted, snapshot);
        else replace(wanted, snapshot);
      });
      if (earlier === 'forget') database.overwriteForgotten();
    },
  };
}
