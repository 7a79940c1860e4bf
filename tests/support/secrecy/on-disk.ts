import { cp, mkdtemp, readdir, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { DatabaseSync } from 'node:sqlite';

/** What a folder of data says at one moment, apart from the one table in which secrets wait for their reveal. */
export interface OnDisk {
  /** Every row of every other table, as text. */
  readonly rows: Buffer;
  /** The bytes of every file that is not the database or its log. */
  readonly others: Buffer;
  /** How many secrets wait in that table. */
  readonly waiting: number;
  /** Of every secret that was given, in their order: how long what the audit says of it is. */
  readonly audit: readonly number[];
}

const DATABASE = 'samenspraak.sqlite';
const SECRET_TABLE = 'scores';

/** Rows with bytes as text, so that one search goes through all of it. */
function textOf(row: Readonly<Record<string, unknown>>): string {
  const values = Object.entries(row).map(([name, value]) =>
    value instanceof Uint8Array ? `${name}=${Buffer.from(value).toString('latin1')}` : `${name}=${String(value)}`,
  );
  return values.join('\n');
}

function readTables(file: string): Pick<OnDisk, 'rows' | 'audit' | 'waiting'> {
  const database = new DatabaseSync(file);
  try {
    const tables = database.prepare("SELECT name FROM sqlite_master WHERE type = 'table'").all();
    const names = tables.map(({ name }) => String(name)).filter((name) => name !== SECRET_TABLE);
    const rows = names.flatMap((name) => database.prepare(`SELECT * FROM "${name}"`).all().map(textOf));
    const told = database.prepare("SELECT * FROM events WHERE factJson LIKE '%ballot.scored%' ORDER BY seq").all();
    const waiting = database.prepare(`SELECT * FROM ${SECRET_TABLE}`).all().length;
    return { rows: Buffer.from(rows.join('\n'), 'latin1'), audit: told.map((row) => textOf(row).length), waiting };
  } finally {
    database.close();
  }
}

/** Reads a copy, for the server holds its own database to itself. */
export async function readDisk(folder: string): Promise<OnDisk> {
  const copy = await mkdtemp(join(tmpdir(), 'samenspraak-secrets-'));
  try {
    await cp(folder, copy, { recursive: true });
    const others = (await readdir(copy)).filter((name) => !name.startsWith(DATABASE));
    const bytes = await Promise.all(others.map((name) => readFile(join(copy, name))));
    return { ...readTables(join(copy, DATABASE)), others: Buffer.concat(bytes) };
  } finally {
    await rm(copy, { recursive: true, force: true });
  }
}
