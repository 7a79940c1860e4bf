import type { Kysely } from 'kysely';
import type { ColumnTypes } from './column-types.ts';

/**
 * The tables of one session's document and of what people prepared for it, by the session's number. A session has tables of its own because that is what
 * makes forgetting sure: SQLite's `secure_delete` overwrites a deleted row, but not the copies which that row left behind
 * when rows moved between the pages of a table. Emptying a table as a whole (a DELETE without WHERE) overwrites all of its
 * pages, and nobody else's content is in them.
 */
export function updatesTable(number: number): `updates${number}` {
  return `updates${number}`;
}

export function snapshotsTable(number: number): `snapshots${number}` {
  return `snapshots${number}`;
}

export function preparationsTable(number: number): `preparations${number}` {
  return `preparations${number}`;
}

/** How a table of the document is made; a later change of its shape is a migration that goes over all sessions. */
export function createPieces(db: Pick<Kysely<unknown>, 'schema'>, table: string, types: ColumnTypes) {
  return db.schema
    .createTable(table)
    .addColumn('seq', 'integer', (column) => column.primaryKey())
    .addColumn('bytes', types.bytes, (column) => column.notNull())
    .addColumn('checksum', 'text', (column) => column.notNull());
}

/** How the table of what people prepared is made; the same goes for its shape. */
export function createPreparations(db: Pick<Kysely<unknown>, 'schema'>, table: string, types: ColumnTypes) {
  return db.schema
    .createTable(table)
    .addColumn('participantId', 'text', (column) => column.primaryKey())
    .addColumn('enclosed', types.bytes, (column) => column.notNull());
}
