import { execFileSync } from 'node:child_process';
import { accessSync, constants } from 'node:fs';
import { delimiter, join } from 'node:path';
import { run } from './child.mjs';

/** Where a program stands on the path, or null. */
function find(name) {
  for (const folder of (process.env.PATH ?? '').split(delimiter)) {
    const path = join(folder, name);
    try {
      accessSync(path, constants.X_OK);
      return path;
    } catch {
      // Not in this folder.
    }
  }
  return null;
}

export function versionOf(command) {
  try {
    return execFileSync(command, ['--version'], { encoding: 'utf8', stdio: ['ignore', 'pipe', 'ignore'] }).trim();
  } catch {
    return 'none';
  }
}

const APT = ['install', '-y', '--no-install-recommends', 'chromium'];

/**
 * The path of the browser in which the end-to-end tests run. Installs it where that is allowed (root, on a machine with
 * apt); elsewhere throws, saying what is missing and how to get it.
 */
export async function chromium() {
  const found = find('chromium');
  if (found !== null) return found;
  if (process.getuid?.() !== 0 || find('apt-get') === null) {
    throw new Error(
      `chromium is missing and cannot be installed from here. Install it first, on Debian with: sudo apt-get ${APT.join(' ')}`,
    );
  }
  const env = { ...process.env, DEBIAN_FRONTEND: 'noninteractive' };
  for (const args of [['update'], APT]) {
    const code = await run('apt-get', args, { cwd: '/', env, minutes: 10 });
    if (code !== 0) throw new Error(`chromium is missing, and "apt-get ${args.join(' ')}" ended with ${code}`);
  }
  const installed = find('chromium');
  if (installed === null) throw new Error('chromium was installed but is not on the path');
  return installed;
}
