import { randomBytes } from 'node:crypto';
import { link, open, readFile, rm } from 'node:fs/promises';
import { join } from 'node:path';

const FILE = 'secret';
/** 256 bits, as 43 letters. */
const FORM = /^[\w-]{43}$/;

/** The file of the secret holds something else; the message says what to do, for the person who started the server. */
class SecretDamaged extends Error {
  constructor(file: string) {
    super(`${file}: this is not the secret that was kept here; put back a backup`);
    this.name = 'SecretDamaged';
  }
}

/** A name is on disk when its folder is. */
async function syncFolder(folder: string): Promise<void> {
  const handle = await open(folder, 'r');
  try {
    await handle.sync();
  } finally {
    await handle.close();
  }
}

/** Whole on disk under its name, or not there: a secret of which half was written would open nothing. */
async function make(folder: string): Promise<void> {
  const file = join(folder, FILE);
  const draft = `${file}.${randomBytes(6).toString('hex')}`;
  const handle = await open(draft, 'w', 0o600);
  try {
    await handle.writeFile(randomBytes(32).toString('base64url'));
    await handle.sync();
  } finally {
    await handle.close();
  }
  try {
    await link(draft, file);
  } catch (error) {
    if (!isCode(error, 'EEXIST')) throw error;
  } finally {
    await rm(draft, { force: true });
  }
  await syncFolder(folder);
}

function isCode(error: unknown, code: string): boolean {
  return error instanceof Error && 'code' in error && error.code === code;
}

/**
 * The secret of a house that was given none in its environment: made once and kept beside the data, for its owner alone. Whoever
 * copies the whole folder has it too. Rejects with `SecretDamaged` when
 * the file is there and holds anything else: a new secret would open nothing.
 */
export async function keptSecret(folder: string): Promise<string> {
  const file = join(folder, FILE);
  const read = () => readFile(file, 'utf8');
  const kept = await read().catch(async (error: unknown) => {
    if (!isCode(error, 'ENOENT')) throw error;
    await make(folder);
    return read();
  });
  if (!FORM.test(kept.trim())) throw new SecretDamaged(file);
  return kept.trim();
}
