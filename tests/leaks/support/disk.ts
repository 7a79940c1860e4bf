import { readdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { Canaries, Canary } from './canaries.ts';
import { type Finding, Hunt } from './hunt.ts';

/** Never stored as they are: only what can be made of them, and not be undone, is. */
const SECRET = /^(cookie|link|second link|password) of /;

/** What stands in these files and should not: secrets, and what was withdrawn, refused or forgotten (`gone`). */
export async function huntFiles(
  folder: string,
  { canaries, gone }: { canaries: Canaries; gone: (canary: Canary) => boolean },
): Promise<readonly Finding[]> {
  const hunt = new Hunt(canaries);
  for (const canary of canaries.all) {
    if (SECRET.test(canary.what) || gone(canary)) canary.readers.delete('disk');
    else canary.readers.add('disk');
  }
  for (const name of await readdir(folder, { recursive: true })) {
    const bytes = await readFile(join(folder, name)).catch(() => null);
    if (bytes !== null) hunt.hear({ reader: 'disk', channel: name }, bytes);
  }
  hunt.sweep();
  return hunt.findings;
}
