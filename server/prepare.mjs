import { spawn } from 'node:child_process';
import { existsSync, readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';

/** The top of the house, and the Node that the house runs on: the machine's own may be older. Plain JavaScript for that reason. */
export const HOUSE = join(dirname(fileURLToPath(import.meta.url)), '..');
export const BIN = join(HOUSE, 'node_modules', '.bin');

/** From this exit code on, a program ended because it was told to. */
const STOPPED = 128;

function packagesOf(path) {
  try {
    return JSON.parse(readFileSync(path, 'utf8')).packages ?? {};
  } catch {
    return {};
  }
}

/**
 * Why the dependencies must be installed, or null when they are as the lockfile says. npm leaves what it installed in a
 * hidden lockfile, written last: comparing the two also sees an installation that was broken off.
 */
function staleness() {
  const installed = packagesOf(join(HOUSE, 'node_modules', '.package-lock.json'));
  if (Object.keys(installed).length === 0) return 'the dependencies are not installed yet';
  for (const [path, wanted] of Object.entries(packagesOf(join(HOUSE, 'package-lock.json')))) {
    if (!path.startsWith('node_modules/') || wanted.optional || wanted.link) continue;
    if (installed[path]?.version !== wanted.version) return `${path} is not what the lockfile asks for`;
  }
  return existsSync(join(BIN, 'node')) ? null : 'the Node that the house runs on is not installed';
}

/** Runs npm to its end; resolves to its exit code. Signals to this process go on to it, so that nothing is left behind. */
function npm(args) {
  return new Promise((resolve, reject) => {
    const child = spawn('npm', args, { cwd: HOUSE, stdio: 'inherit' });
    const pass = (signal) => child.kill(signal);
    for (const signal of ['SIGINT', 'SIGTERM']) process.on(signal, pass);
    child.on('error', reject);
    child.on('exit', (code) => {
      for (const signal of ['SIGINT', 'SIGTERM']) process.off(signal, pass);
      resolve(code ?? STOPPED);
    });
  });
}

/**
 * Installs the versions of the lockfile. `npm ci` refuses one that was made where the registry does not serve the packages
 * of other kinds of machine; `npm install` takes the same versions from it.
 */
async function install() {
  const refused = await npm(['ci']);
  if (refused === 0) return;
  if (refused >= STOPPED) throw new Error('npm ci was stopped');
  process.stderr.write('npm ci refused; trying npm install with the same versions.\n');
  const code = await npm(['install', '--no-save']);
  if (code !== 0) throw new Error(`npm install ended with ${code}`);
}

/**
 * Brings `node_modules` to what `package-lock.json` asks for, when it is not so already. Resolves to whether it
 * installed; rejects with one clear line when that did not work.
 */
export async function installWhenStale() {
  const reason = staleness();
  if (reason === null) return false;
  process.stderr.write(`Installing: ${reason}.\n`);
  await install();
  const still = staleness();
  if (still !== null) throw new Error(`npm is done, but ${still}`);
  return true;
}
