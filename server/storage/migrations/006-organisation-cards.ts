import type { Kysely } from 'kysely';
import type { Migration } from 'kysely/migration';

/** An organisation keeps its own card: each change is counted, so that no one overwrites another unseen. */
export const organisationCards: Migration = {
  async up(db: Kysely<unknown>) {
    await db.schema
      .alterTable('organisations')
      .addColumn('version', 'integer', (column) => column.notNull().defaultTo(1))
      .execute();
    await db.schema.alterTable('organisations').addColumn('updatedAt', 'text').execute();
    await db.schema.alterTable('organisations').addColumn('updatedBy', 'text').execute();
  },
};
