import type { Envelope } from '../ports/envelope.ts';
import type { Log } from '../ports/log.ts';
import type { Store } from '../ports/store.ts';
import { openAccess } from './sqlite/access.ts';
import { openAccounts } from './sqlite/accounts.ts';
import { openCommits } from './sqlite/commit.ts';
import { openConferences } from './sqlite/conferences.ts';
import { Database } from './sqlite/database.ts';
import { openDigests } from './sqlite/digests.ts';
import { openDocuments } from './sqlite/documents.ts';
import { openHouse } from './sqlite/house.ts';
import { openPreparations } from './sqlite/preparations.ts';
import { openScores } from './sqlite/scores.ts';
import { openSessionLogs } from './sqlite/session-logs.ts';
import { openSessions } from './sqlite/sessions.ts';

const ENCLOSED_ELSEWHERE =
  'answers that were not shown yet and preparations that were not released were kept under another SESSION_SECRET: they ' +
  'cannot be read and have to be given again; start with the former secret to have them back';

interface On {
  readonly log: Log;
  readonly envelope: Envelope;
}

/** The store on a database that is open already. */
export function storeOn(database: Database, { log, envelope }: On): Store {
  const { access, end } = openAccess(database);
  const logs = openSessionLogs(database);
  const sessions = openSessions(database);
  const { preparation, preparations, ...prepared } = openPreparations(database, envelope);
  const scores = openScores(database, envelope);
  const lost = { answers: scores.unreadable(), preparations: prepared.unreadable() };
  if (lost.answers + lost.preparations > 0) log.warn(lost, ENCLOSED_ELSEWHERE);
  return {
    ...openAccounts(database),
    ...access,
    ...openHouse(database),
    ...openDigests(database),
    ...openConferences(database, sessions),
    ...openCommits(database, { logs, endAccess: end, sessions, prepared, scores, log }),
    scores: scores.scores,
    preparation,
    preparations,
    ...openDocuments(database, logs),
    async ready() {
      database.transaction(() => undefined);
    },
    async close() {
      database.close();
    },
  };
}

/**
 * Opens the embedded store and brings its tables up to date. `file` is a path, made when it does not exist, or `:memory:`.
 * What waits to be shown is enclosed in `envelope`; what another one enclosed is passed over, and the log says so once.
 * Rejects with `StoreNotOpened` when another process has the file, or when it is damaged or cannot be written.
 */
export async function openStore({ file, ...on }: On & { readonly file: string }): Promise<Store> {
  const began = performance.now();
  const store = storeOn(await Database.open(file, on.envelope), on);
  on.log.info({ ms: Math.round(performance.now() - began) }, 'store opened');
  return store;
}
