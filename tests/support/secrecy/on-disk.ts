import { cp, mkdtemp, readdir, readFile, rm, stat } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { DatabaseSync } from 'node:sqlite';

/** All that a folder of data says at one moment to whoever copies it. */
interface OnDisk {
  /** Every row of every table, as text: what stands on several pages of a file is in one piece here. */
  readonly rows: Buffer;
  /** The bytes of every file, the database and its log with them. */
  readonly files: Buffer;
  readonly names: readonly string[];
  /** Of every secret that waits for its reveal: how many bytes are kept of it. */
  readonly waiting: readonly number[];
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
    const names = tables.map(({ name }) => String(name));
    const rows = names.flatMap((name) => database.prepare(`SELECT * FROM "${name}"`).all().map(textOf));
    const told = database.prepare("SELECT * FROM events WHERE factJson LIKE '%ballot.scored%' ORDER BY seq").all();
    const kept = database.prepare(`SELECT length(enclosed) AS bytes FROM ${SECRET_TABLE}`).all();
    return {
      rows: Buffer.from(rows.join('\n'), 'latin1'),
      audit: told.map((row) => textOf(row).length),
      waiting: kept.map(({ bytes }) => Number(bytes)),
    };
  } finally {
    database.close();
  }
}

/** Reads a copy, for the server holds its own database to itself. `meddle` changes the copy before it is read. */
export async function readDisk(folder: string, meddle?: (database: DatabaseSync) => void): Promise<OnDisk> {
  const copy = await mkdtemp(join(tmpdir(), 'samenspraak-secrets-'));
  try {
    await cp(folder, copy, { recursive: true });
    if (meddle !== undefined) {
      const database = new DatabaseSync(join(copy, DATABASE));
      meddle(database);
      database.close();
    }
    // before the database is opened: that may bring the log into the file
    const names = (await readdir(copy)).toSorted();
    const bytes = await Promise.all(names.map((name) => readFile(join(copy, name))));
    return { ...readTables(join(copy, DATABASE)), files: Buffer.concat(bytes), names };
  } finally {
    await rm(copy, { recursive: true, force: true });
  }
}

/** How many bytes the files of a folder take together. */
export async function sizeOf(folder: string): Promise<number> {
  const names = await readdir(folder);
  const sizes = await Promise.all(names.map(async (name) => (await stat(join(folder, name))).size));
  return sizes.reduce((sum, size) => sum + size, 0);
}
