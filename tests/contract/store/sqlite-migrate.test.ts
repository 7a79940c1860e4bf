import { join } from 'node:path';
import { DatabaseSync } from 'node:sqlite';
import { MIGRATIONS } from '@samenspraak/server/storage/migrations/all.ts';
import { openStore } from '@samenspraak/server/storage/open-store.ts';
import { nodeSqliteDialect } from '@samenspraak/server/storage/sqlite/dialect.ts';
import { Kysely } from 'kysely';
import { Migrator } from 'kysely/migration';
import { expect, it } from 'vitest';
import { folders } from './folder.ts';
import { ID, MOMENT } from './samples.ts';
import { silent } from './silent-log.ts';

const folder = folders();

/** A store as the first release left it: one conference of one session, with its chair. */
async function oldStore(file: string): Promise<void> {
  const database = new DatabaseSync(file);
  const db = new Kysely<unknown>({ dialect: nodeSqliteDialect(database) });
  const first = { '001-first-tables': MIGRATIONS['001-first-tables'] };
  const migrator = new Migrator({ db, provider: { getMigrations: async () => first as typeof MIGRATIONS } });
  const { error } = await migrator.migrateToLatest();
  if (error !== undefined) throw error;
  const rows = {
    conferences: [ID.conference, 1, ID.case, 'HGL-26-014', 'focus', 'recovery', MOMENT, 90, null, 'planned', 0],
    sessions: [ID.clients, ID.conference, 1, 0, 'Family', 1, 0, 0],
    participants: [ID.conference, ID.chair, 1, 'Noor', 'chair', null, null, `["${ID.clients}"]`, 'nl', null, 'invited'],
  };
  for (const [table, values] of Object.entries(rows)) {
    database.prepare(`INSERT INTO ${table} VALUES (${values.map(() => '?').join()})`).run(...values);
  }
  database.close();
}

it('[STORE-30] a store of the first release opens: its sessions are planned as their conference was', async () => {
  const file = join(await folder(), 'old.sqlite');
  await oldStore(file);
  const store = await openStore({ file, log: silent });
  const conference = await store.conference(ID.conference);
  expect(conference?.base.sessions).toEqual([
    {
      ...{ id: ID.clients, name: 'Family', audience: { clients: true, prosecutor: false } },
      ...{ startsAt: MOMENT, plannedMinutes: 90, videoUrl: null },
    },
  ]);
  expect(conference?.people[0]).toMatchObject({ name: 'Noor', sessionIds: [ID.clients], apartFrom: [] });
  await store.close();
  const again = await openStore({ file, log: silent });
  expect((await again.conference(ID.conference))?.base.sessions).toHaveLength(1);
  await again.close();
});
