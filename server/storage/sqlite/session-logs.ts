import type { SessionId } from '@samenspraak/shared/domain/ids.ts';
import { snapshotsTable, updatesTable } from '../session-tables.ts';
import type { PieceRow } from '../tables.ts';
import type { Database } from './database.ts';
import type { Statement } from './statement.ts';

/** Sessions whose statements stay prepared; an older one is prepared again when it comes back. */
const PREPARED = 200;

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

type SessionLog = ReturnType<typeof prepareLog>;

/** The prepared statements on the tables of each session. */
export class SessionLogs {
  readonly #database: Database;
  readonly #number: Statement<{ id: SessionId }, { number: number }>;
  /** In the order of their last use. */
  readonly #logs = new Map<SessionId, SessionLog>();

  constructor(database: Database) {
    this.#database = database;
    this.#number = database.statement((params, db) =>
      db.selectFrom('sessions').select('number').where('id', '=', params.id),
    );
  }

  /** Throws when there is no such session. */
  of(id: SessionId): SessionLog {
    const log = this.#logs.get(id) ?? this.#prepare(id);
    this.#logs.delete(id);
    this.#logs.set(id, log);
    const [oldest] = this.#logs.keys();
    if (this.#logs.size > PREPARED && oldest !== undefined) this.#logs.delete(oldest);
    return log;
  }

  #prepare(id: SessionId): SessionLog {
    const number = this.#number.one({ id })?.number;
    if (number === undefined) throw new Error('the session is unknown');
    return prepareLog(this.#database, number);
  }
}
