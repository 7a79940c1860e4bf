import { join } from 'node:path';
import { DatabaseSync } from 'node:sqlite';
import { openStore } from '@samenspraak/server/storage/open-store.ts';
import { expect, it } from 'vitest';
import { folders } from './folder.ts';
import { CHAIR, ID, MOMENT, OTHER_BASE, unit } from './samples.ts';
import { silent } from './silent-log.ts';

const folder = folders();

/** Takes the store back to how the first release left it: without what the later steps of the schema added. */
function takeBack(file: string): void {
  const database = new DatabaseSync(file);
  for (const column of ['startsAt', 'plannedMinutes', 'videoUrl'])
    database.exec(`ALTER TABLE sessions DROP COLUMN ${column}`);
  database.exec('ALTER TABLE participants DROP COLUMN apartFromJson');
  database.exec("DELETE FROM kysely_migration WHERE name > '001-first-tables'");
  database.close();
}

it('[STORE-30] a store of the first release opens: its sessions are planned as their conference was', async () => {
  const file = join(await folder(), 'old.sqlite');
  const made = await openStore({ file, log: silent });
  await made.createConference(OTHER_BASE);
  const person = { ...CHAIR, sessionIds: [ID.elsewhere] };
  await made.commit([{ ...unit({ effects: [{ type: 'person.add', person }] }), conferenceId: ID.otherConference }]);
  await made.close();
  takeBack(file);
  const store = await openStore({ file, log: silent });
  const conference = await store.conference(ID.otherConference);
  expect(conference?.base.sessions).toEqual([
    {
      ...{ id: ID.elsewhere, name: 'Family', audience: { clients: true, prosecutor: false } },
      ...{ startsAt: MOMENT, plannedMinutes: 90, videoUrl: null },
    },
  ]);
  expect(conference?.people[0]).toMatchObject({ name: 'Noor', sessionIds: [ID.elsewhere], apartFrom: [] });
  await store.close();
  const again = await openStore({ file, log: silent });
  expect((await again.conference(ID.otherConference))?.base.sessions).toHaveLength(1);
  await again.close();
});
