import type { Log } from '../ports/log.ts';
import type { Store } from '../ports/store.ts';
import { openAccess } from './sqlite/access.ts';
import { openAccounts } from './sqlite/accounts.ts';
import { openCommits } from './sqlite/commit.ts';
import { openConferences } from './sqlite/conferences.ts';
import { Database } from './sqlite/database.ts';
import { openDocuments } from './sqlite/documents.ts';
import { openHouse } from './sqlite/house.ts';
import { openPreparations } from './sqlite/preparations.ts';
import { openSessionLogs } from './sqlite/session-logs.ts';
import { openSessions } from './sqlite/sessions.ts';

/** The store on a database that is open already. */
export function storeOn(database: Database, log: Log): Store {
  const { access, end } = openAccess(database);
  const logs = openSessionLogs(database);
  const sessions = openSessions(database);
  const { preparation, preparations, ...prepared } = openPreparations(database);
  return {
    ...openAccounts(database),
    ...access,
    ...openHouse(database),
    ...openConferences(database, sessions),
    ...openCommits(database, { logs, endAccess: end, sessions, prepared, log }),
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
 * Rejects with `StoreNotOpened` when another process has the file, or when it is damaged or cannot be written.
 */
export async function openStore({ file, log }: { file: string; log: Log }): Promise<Store> {
  const began = performance.now();
  const store = storeOn(await Database.open(file), log);
  log.info({ ms: Math.round(performance.now() - began) }, 'store opened');
  return store;
}
