import { fork } from 'node:child_process';
import { getCompileCacheDir } from 'node:module';
import { dirname } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { ExportJob } from './export-job.ts';

const WRITER = fileURLToPath(new URL('./export-writer.ts', import.meta.url));
/** An export that takes longer, in ms, is given up: no honest plan does, and others wait behind it. */
const WITHIN_MS = 30_000;
/** Megabytes. */
const MOST_MEMORY = 768;

/**
 * The bytes of an export, written by a process of its own: a long plan holds up nobody's words, and what brings that process down
 * leaves every conference standing. Of the environment it gets only where Node keeps what it made of our code, by which it starts in
 * half the time. Rejects when it cannot be written.
 */
export function writeApart(job: ExportJob): Promise<Uint8Array> {
  return new Promise((resolve, reject) => {
    const writer = fork(WRITER, {
      ...{ serialization: 'advanced', env: environment(), execArgv: [`--max-old-space-size=${MOST_MEMORY}`] },
      stdio: ['ignore', 'ignore', 'ignore', 'ipc'],
    });
    const timer = setTimeout(() => writer.kill('SIGKILL'), WITHIN_MS);
    const end = (cause?: Error) => {
      clearTimeout(timer);
      reject(new ExportFault('not written', { cause }));
    };
    writer.once('message', (written) => resolve(written as Uint8Array));
    writer.once('error', end);
    writer.once('exit', () => end());
    writer.send(job, (fault) => fault !== null && end(fault));
  });
}

function environment(): NodeJS.ProcessEnv {
  // Node tells the folder of its own version, inside the one that it is given
  const compiled = getCompileCacheDir();
  return compiled === undefined ? {} : { NODE_COMPILE_CACHE: dirname(compiled) };
}

/** An export could not be written. Its message tells nothing of what was in it. */
class ExportFault extends Error {
  override readonly name = 'ExportFault';
}
