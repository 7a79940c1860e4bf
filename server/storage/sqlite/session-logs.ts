import { snapshotsTable, updatesTable } from '../session-tables.ts';
import type { PieceRow } from '../tables.ts';
import type { Database } from './database.ts';
import { PerSession } from './per-session.ts';

interface At {
  readonly seq: number;
}

function prepareLog(database: Database, number: number) {
  const updates = updatesTable(number);
  const snapshots = snapshotsTable(number);
  return {
    addUpdate: database.insertion(updates, ['seq', 'bytes', 'checksum']),
    updatesAfter: database.statement((params: At, db) =>
      db.selectFrom(updates).select(['seq', 'bytes', 'checksum']).where('seq', '>', params.seq).orderBy('seq'),
    ),
    dropUpdatesUpTo: database.statement((params: At, db) => db.deleteFrom(updates).where('seq', '<=', params.seq)),
    putSnapshot: database.statement((params: PieceRow, db) =>
      db
        .insertInto(snapshots)
        .values({ seq: params.seq, bytes: params.bytes, checksum: params.checksum })
        .onConflict((conflict) =>
          conflict.column('seq').doUpdateSet({ bytes: params.bytes, checksum: params.checksum }),
        ),
    ),
    snapshotSeqs: database.statement((_params: object, db) =>
      db.selectFrom(snapshots).select('seq').orderBy('seq', 'desc'),
    ),
    snapshot: database.statement((params: At, db) =>
      db.selectFrom(snapshots).select(['seq', 'bytes', 'checksum']).where('seq', '=', params.seq),
    ),
    dropSnapshot: database.statement((params: At, db) => db.deleteFrom(snapshots).where('seq', '=', params.seq)),
    clearUpdates: database.statement((_params: object, db) => db.deleteFrom(updates)),
    clearSnapshots: database.statement((_params: object, db) => db.deleteFrom(snapshots)),
  };
}

/** The statements on the document of each session. */
export type SessionLogs = PerSession<ReturnType<typeof prepareLog>>;

export function openSessionLogs(database: Database): SessionLogs {
  return new PerSession(database, prepareLog);
}
