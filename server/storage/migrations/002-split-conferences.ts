import { type Kysely, sql } from 'kysely';
import type { Migration } from 'kysely/migration';

/** A session knows when it is held, how long, and where its people meet; a participant, with whom they never sit. */
export const splitConferences: Migration = {
  async up(db: Kysely<unknown>) {
    await db.schema
      .alterTable('sessions')
      .addColumn('startsAt', 'text', (column) => column.notNull().defaultTo(''))
      .execute();
    await db.schema
      .alterTable('sessions')
      .addColumn('plannedMinutes', 'integer', (column) => column.notNull().defaultTo(0))
      .execute();
    await db.schema.alterTable('sessions').addColumn('videoUrl', 'text').execute();
    await sql`UPDATE sessions SET
      ${sql.ref('startsAt')} = (SELECT c.${sql.ref('startsAt')} FROM conferences c WHERE c.id = sessions.${sql.ref('conferenceId')}),
      ${sql.ref('plannedMinutes')} =
        (SELECT c.${sql.ref('plannedMinutes')} FROM conferences c WHERE c.id = sessions.${sql.ref('conferenceId')}) /
        (SELECT count(*) FROM sessions s WHERE s.${sql.ref('conferenceId')} = sessions.${sql.ref('conferenceId')})`.execute(
      db,
    );
    await db.schema
      .alterTable('participants')
      .addColumn('apartFromJson', 'text', (column) => column.notNull().defaultTo('[]'))
      .execute();
  },
};
