import type { Kysely } from 'kysely';
import type { Migration } from 'kysely/migration';

/** The sessions, as far as this step needs to know them. */
interface Before {
  readonly sessions: { readonly number: number };
}

/** Each session that there is gets a table, by its number; a session made from now on brings its own. */
async function preparationTables(db: Kysely<Before>): Promise<void> {
  for (const { number } of await db.selectFrom('sessions').select('number').execute()) {
    await db.schema
      .createTable(`preparations${number}`)
      .addColumn('participantId', 'text', (column) => column.primaryKey())
      .addColumn('itemsJson', 'text', (column) => column.notNull())
      .execute();
  }
}

/**
 * A ballot may ask for a choice and has questions beside the number; people keep a preparation for each session; a house has its own guides and
 * its own division of time, of which a conference keeps what it took over.
 */
export const choicesAndPreparations: Migration = {
  async up(db: Kysely<Before>) {
    await db.schema.alterTable('scores').addColumn('choice', 'text').execute();
    await db.schema
      .alterTable('scores')
      .addColumn('answersJson', 'text', (column) => column.notNull().defaultTo('{}'))
      .execute();
    await db.schema.alterTable('conferences').addColumn('houseJson', 'text').execute();
    await preparationTables(db);
    await db.schema
      .createTable('guides')
      .addColumn('id', 'text', (column) => column.primaryKey())
      .addColumn('name', 'text', (column) => column.notNull())
      .addColumn('guideJson', 'text', (column) => column.notNull())
      .execute();
    await db.schema
      .createTable('house')
      .addColumn('key', 'text', (column) => column.primaryKey())
      .addColumn('valueJson', 'text', (column) => column.notNull())
      .execute();
  },
};
