import { DatabaseSync } from 'node:sqlite';
import { type Compilable, Kysely } from 'kysely';
import { Migrator } from 'kysely/migration';
import type { Envelope } from '../../ports/envelope.ts';
import { migrationsWith } from '../migrations/all.ts';
import type { Tables } from '../tables.ts';
import { nodeSqliteDialect } from './dialect.ts';
import { prepare, type Statement, slots } from './statement.ts';

/** How long opening waits for a server that is just leaving, in milliseconds. */
const PATIENCE = 2_000;

/** `locking_mode` comes first: set before the log is touched, it keeps every other process out until the file is closed. */
const SETTINGS = [
  'locking_mode = EXCLUSIVE',
  'journal_mode = WAL',
  'synchronous = FULL',
  'secure_delete = ON',
  'foreign_keys = ON',
];

/** The store's file cannot be opened; the message says why and what to do, for the person who started the server. */
class StoreNotOpened extends Error {
  constructor(file: string, cause: unknown) {
    super(`${file}: ${reasonOf(cause)}`, { cause });
    this.name = 'StoreNotOpened';
  }
}

/** SQLite's primary result codes that a person can act on. */
const REASONS: Readonly<Record<number, string>> = {
  5: 'another process has this database open; stop that one first',
  8: 'this database may be read but not written; check the rights of the file and its folder',
  11: 'this database is damaged; put back a backup',
  13: 'the disk is full',
  14: 'this database cannot be opened or made; check that the folder exists and may be written',
  26: 'this file is no SQLite database, or its beginning is damaged; put back a backup',
};

/** The primary result code of an SQLite error, or null for any other. */
export function resultCode(error: unknown): number | null {
  const code = error instanceof Error && 'errcode' in error ? error.errcode : null;
  return typeof code === 'number' ? code & 0xff : null;
}

function reasonOf(cause: unknown): string {
  const code = resultCode(cause);
  return (code === null ? null : REASONS[code]) ?? (cause instanceof Error ? cause.message : String(cause));
}

/** One SQLite file, or `:memory:`, held by this process alone. Queries are built by Kysely and run here, synchronously. */
export class Database {
  readonly #database: DatabaseSync;
  readonly #kysely: Kysely<Tables>;

  private constructor(database: DatabaseSync) {
    this.#database = database;
    this.#kysely = new Kysely<Tables>({ dialect: nodeSqliteDialect(database) });
  }

  /** `envelope` encloses what an older store kept in plain words. Throws `StoreNotOpened`. */
  static async open(file: string, envelope: Envelope): Promise<Database> {
    let opened: DatabaseSync | null = null;
    try {
      opened = new DatabaseSync(file, { timeout: PATIENCE });
      const database = new Database(opened);
      for (const setting of SETTINGS) database.pragma(setting);
      database.#check();
      await database.#migrate(envelope);
      database.overwriteForgotten();
      return database;
    } catch (error) {
      if (opened?.isOpen) opened.close();
      throw new StoreNotOpened(file, error);
    }
  }

  /** Reads every page once, so that a torn file is found now and not in the middle of a conference. */
  #check(): void {
    const [found] = this.pragma('quick_check(1)');
    if (found !== 'ok') throw new Error(`this database is damaged (${found}); put back a backup`);
  }

  async #migrate(envelope: Envelope): Promise<void> {
    const migrator = new Migrator({
      db: this.#kysely,
      provider: { getMigrations: async () => migrationsWith(envelope) },
    });
    this.#database.exec('BEGIN IMMEDIATE');
    try {
      const { error } = await migrator.migrateToLatest();
      if (error !== undefined) throw error;
      this.#database.exec('COMMIT');
    } catch (error) {
      this.#rollBack();
      throw error;
    }
  }

  /** Runs a PRAGMA; returns the first column of its answer as text. */
  pragma(text: string): string[] {
    return this.#database
      .prepare(`PRAGMA ${text}`)
      .all()
      .map((row) => String(Object.values(row)[0]));
  }

  /** Prepares what `build` makes; the properties of its argument are the values that come with every run. */
  statement<Params extends object, Row>(
    build: (params: Params, db: Kysely<Tables>) => Compilable<Row>,
  ): Statement<Params, Row> {
    return prepare<Params, Row>(this.#database, build(slots<Params>(), this.#kysely));
  }

  /** Prepares the insertion of whole rows. */
  insertion<Table extends keyof Tables>(
    table: Table,
    columns: readonly (keyof Tables[Table])[],
  ): Statement<Tables[Table], unknown> {
    return this.statement<Tables[Table], unknown>((params, db) => {
      const row = Object.fromEntries(columns.map((column) => [column, params[column]]));
      return db.insertInto(table).values(row as never);
    });
  }

  /** Runs a query that is needed once, such as the making of a table. */
  execute(build: (db: Kysely<Tables>) => Compilable): void {
    this.#database.exec(build(this.#kysely).compile().sql);
  }

  /** All that `work` writes is on disk when this returns; when anything throws, nothing of it is stored. */
  transaction<Result>(work: () => Result): Result {
    this.#database.exec('BEGIN IMMEDIATE');
    try {
      const result = work();
      this.#database.exec('COMMIT');
      return result;
    } catch (error) {
      this.#rollBack();
      throw error;
    }
  }

  /** A full disk may have ended the transaction already. */
  #rollBack(): void {
    if (this.#database.isTransaction) this.#database.exec('ROLLBACK');
  }

  /**
   * Brings the write-ahead log into the file and empties it. Deleted rows are overwritten in the file by `secure_delete`,
   * but stand in the log until this has run.
   */
  overwriteForgotten(): void {
    const [busy] = this.pragma('wal_checkpoint(TRUNCATE)');
    if (busy !== '0') throw new Error('the log could not be emptied');
  }

  close(): void {
    if (this.#database.isOpen) this.#database.close();
  }
}
