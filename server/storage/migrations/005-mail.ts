import type { Kysely } from 'kysely';
import type { Migration } from 'kysely/migration';

/** Who said whether they want a digest, and on which day each got the last one. Who is not in it wants it and got none. */
export const mail: Migration = {
  async up(db: Kysely<unknown>) {
    await db.schema
      .createTable('digests')
      .addColumn('userId', 'text', (column) => column.primaryKey().references('users.id'))
      .addColumn('wanted', 'integer', (column) => column.notNull())
      .addColumn('sentOn', 'text')
      .execute();
  },
};
