import { spawn } from 'node:child_process';

/** The process groups that are under way, by the id of their first process. */
const groups = new Set();

function end(pid, signal) {
  try {
    process.kill(-pid, signal);
  } catch {
    // The group has ended already.
  }
}

/**
 * Runs a program in a process group of its own and resolves to its exit code; what it leaves behind is ended with it.
 * Past `minutes` the group is ended and the code is 124.
 */
export function run(command, args, { cwd, env, minutes }) {
  return new Promise((resolve) => {
    const child = spawn(command, args, { cwd, env, stdio: ['ignore', 'inherit', 'inherit'], detached: true });
    const { pid } = child;
    if (pid === undefined) {
      child.on('error', () => resolve(127));
      return;
    }
    groups.add(pid);
    let late = false;
    const limit = setTimeout(() => {
      late = true;
      process.stderr.write(`\n${command} took more than ${minutes} minutes and is ended.\n`);
      end(pid, 'SIGKILL');
    }, minutes * 60_000);
    child.on('exit', (code) => {
      clearTimeout(limit);
      end(pid, 'SIGKILL');
      groups.delete(pid);
      resolve(late ? 124 : (code ?? 1));
    });
  });
}

/** Ends everything that was started when this process is told to stop. */
export function endAllOnSignal(cleanUp) {
  for (const [signal, code] of [
    ['SIGINT', 130],
    ['SIGTERM', 143],
    ['SIGHUP', 129],
  ]) {
    process.once(signal, () => {
      for (const pid of groups) end(pid, 'SIGTERM');
      setTimeout(() => {
        for (const pid of groups) end(pid, 'SIGKILL');
        cleanUp();
        process.exit(code);
      }, 1_000);
    });
  }
}
