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

/** The browser itself, and the same without a window around it: a third less work for a test that needs no window. */
const [WHOLE, SHELL] = ['chromium', 'chromium-headless-shell'];
const APT = ['install', '-y', '--no-install-recommends'];

/**
 * Where the browsers are in which the end-to-end tests run, as the environment of those tests. Installs them where that is
 * allowed (root, on a machine with apt); elsewhere throws, saying what is missing and how to get it. Without the shell, which
 * not every system has, the browser itself does all.
 */
export async function browsers() {
  if (find(WHOLE) === null || find(SHELL) === null) await install();
  const whole = find(WHOLE);
  if (whole === null) {
    throw new Error(
      `${WHOLE} is missing and could not be installed from here. On Debian: sudo apt-get ${[...APT, WHOLE, SHELL].join(' ')}`,
    );
  }
  return { CHROMIUM: whole, CHROMIUM_SHELL: find(SHELL) ?? whole };
}

async function install() {
  if (process.getuid?.() !== 0 || find('apt-get') === null) return;
  const env = { ...process.env, DEBIAN_FRONTEND: 'noninteractive' };
  // one after the other: a system without the shell still gets the browser
  for (const args of [['update'], [...APT, WHOLE], [...APT, SHELL]]) {
    await run('apt-get', args, { cwd: '/', env, minutes: 10 });
  }
}
