import { mkdtemp, readdir, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach } from 'vitest';

/** A fresh folder for a database file, removed after the test. */
export function folders(): () => Promise<string> {
  const made: string[] = [];
  afterEach(async () => {
    await Promise.all(made.splice(0).map((folder) => rm(folder, { recursive: true, force: true })));
  });
  return async () => {
    const folder = await mkdtemp(join(tmpdir(), 'samenspraak-store-'));
    made.push(folder);
    return folder;
  };
}

/** The files of a folder in which these bytes stand. */
export async function filesWith(folder: string, wanted: string | Buffer): Promise<string[]> {
  const names = await readdir(folder);
  const found = await Promise.all(names.map(async (name) => (await readFile(join(folder, name))).includes(wanted)));
  return names.filter((_, index) => found[index]);
}

/** Flips one bit of the first place in the file where these bytes stand. */
export async function flip(file: string, wanted: string): Promise<void> {
  const bytes = await readFile(file);
  const at = bytes.indexOf(wanted);
  if (at < 0) throw new Error('nothing to flip');
  bytes.writeUInt8(bytes.readUInt8(at) ^ 1, at);
  await writeFile(file, bytes);
}
