import type { Kysely } from 'kysely';
import type { Migration } from 'kysely/migration';
import type { Envelope } from '../../ports/envelope.ts';

/** The tables, as far as this step needs to know them. */
interface Before {
  readonly sessions: { readonly id: string; readonly number: number };
  readonly scores: ScoreKey & {
    readonly score: number;
    readonly grounds: string;
    readonly choice: string | null;
    readonly answersJson: string;
  };
  readonly enclosedScores: ScoreKey & { readonly voiceOf: string; readonly enclosed: Uint8Array };
  [preparations: `preparations${number}`]: {
    readonly participantId: string;
    readonly itemsJson: string;
    readonly enclosed: Uint8Array;
  };
}

interface ScoreKey {
  readonly conferenceId: string;
  readonly sessionId: string;
  readonly ballotId: string;
  readonly participantId: string;
  readonly voice: string;
  readonly round: number;
}

async function encloseScores(db: Kysely<Before>, envelope: Envelope): Promise<void> {
  await db.schema
    .createTable('enclosedScores')
    .addColumn('conferenceId', 'text', (column) => column.notNull().references('conferences.id'))
    .addColumn('sessionId', 'text', (column) => column.notNull())
    .addColumn('ballotId', 'text', (column) => column.notNull())
    .addColumn('participantId', 'text', (column) => column.notNull())
    .addColumn('voice', 'text', (column) => column.notNull())
    .addColumn('voiceOf', 'text', (column) => column.notNull())
    .addColumn('round', 'integer', (column) => column.notNull())
    .addColumn('enclosed', 'blob', (column) => column.notNull())
    .addPrimaryKeyConstraint('scoresKey', ['ballotId', 'participantId', 'voice', 'voiceOf', 'round'])
    .execute();
  for (const row of await db.selectFrom('scores').selectAll().execute()) {
    const { score, grounds, choice, answersJson, ...key } = row;
    const place = ['score', key.ballotId, key.participantId, key.voice, '', key.round];
    const words = JSON.stringify({ score, choice, grounds, answers: JSON.parse(answersJson) });
    await db
      .insertInto('enclosedScores')
      .values({ ...key, voiceOf: '', enclosed: envelope.enclose(place, words) })
      .execute();
  }
  // without a WHERE, so that every page of it is overwritten
  await db.deleteFrom('scores').execute();
  await db.schema.dropTable('scores').execute();
  await db.schema.alterTable('enclosedScores').renameTo('scores').execute();
}

async function enclosePreparations(db: Kysely<Before>, envelope: Envelope): Promise<void> {
  for (const { id, number } of await db.selectFrom('sessions').select(['id', 'number']).execute()) {
    const table = `preparations${number}` as const;
    const rows = await db.selectFrom(table).select(['participantId', 'itemsJson']).execute();
    await db.deleteFrom(table).execute();
    await db.schema.dropTable(table).execute();
    await db.schema
      .createTable(table)
      .addColumn('participantId', 'text', (column) => column.primaryKey())
      .addColumn('enclosed', 'blob', (column) => column.notNull())
      .execute();
    for (const { participantId, itemsJson } of rows) {
      const enclosed = envelope.enclose(['preparation', id, participantId], itemsJson);
      await db
        .insertInto(table)
        .values({ participantId, enclosed } as never)
        .execute();
    }
  }
}

/** What waits to be shown is enclosed, and somebody may answer for several children and absent clients, each by a name. */
export function enclosedAnswers(envelope: Envelope): Migration {
  return {
    async up(db: Kysely<Before>) {
      await encloseScores(db, envelope);
      await enclosePreparations(db, envelope);
    },
  };
}
