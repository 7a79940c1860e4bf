import { cp, mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { DatabaseSync } from 'node:sqlite';

interface Kept {
  readonly table: 'scores' | `preparations${number}`;
  readonly participantId: string;
}

/** How that begins which the files hold of what somebody keeps: from its words nobody finds it. Throws when it is not one thing. */
export async function enclosedOf(folder: string, { table, participantId }: Kept): Promise<Buffer> {
  const copy = await mkdtemp(join(tmpdir(), 'samenspraak-enclosed-'));
  try {
    await cp(folder, copy, { recursive: true });
    const database = new DatabaseSync(join(copy, 'samenspraak.sqlite'));
    const rows = database.prepare(`SELECT enclosed FROM ${table} WHERE participantId = ?`).all(participantId);
    database.close();
    const [row] = rows;
    if (rows.length !== 1 || !(row?.enclosed instanceof Uint8Array)) throw new Error('one thing was to be kept');
    return Buffer.from(row.enclosed.subarray(0, 64));
  } finally {
    await rm(copy, { recursive: true, force: true });
  }
}
