import type { DatabaseSync } from 'node:sqlite';

/** What people prepared stands in a table of each session: name → how it was made. */
export function preparationTables(database: DatabaseSync): Map<string, string> {
  const rows = database.prepare("SELECT name, sql FROM sqlite_schema WHERE name GLOB 'preparations*'").all();
  return new Map(rows.map(({ name, sql }) => [String(name), String(sql)]));
}

/** An answer as the third release kept it; an older one had no choice and no answers beside the number. */
export interface PlainScore {
  readonly ballotId: string;
  readonly participantId: string;
  readonly voice: string;
  readonly round: number;
  readonly score: number;
  readonly grounds: string;
  readonly choice: string | null;
  readonly answersJson: string;
}

const PLAIN_SCORES = `CREATE TABLE scores (
  "conferenceId" text NOT NULL REFERENCES conferences ("id"), "sessionId" text NOT NULL, "ballotId" text NOT NULL,
  "participantId" text NOT NULL, "voice" text NOT NULL, "round" integer NOT NULL, "score" integer NOT NULL,
  "grounds" text NOT NULL, "choice" text, "answersJson" text NOT NULL DEFAULT '{}',
  CONSTRAINT "scoresKey" PRIMARY KEY ("ballotId", "participantId", "voice", "round"))`;

/** Takes the store back to how the third release left it, without what waits to be shown: that stood there in plain words. */
export function takeBackToThird(database: DatabaseSync): void {
  database.exec('DROP TABLE digests');
  for (const column of ['version', 'updatedAt', 'updatedBy'])
    database.exec(`ALTER TABLE organisations DROP COLUMN ${column}`);
  database.exec('DROP TABLE scores');
  database.exec(PLAIN_SCORES);
  for (const table of preparationTables(database).keys()) {
    database.exec(`DROP TABLE ${table}`);
    database.exec(`CREATE TABLE ${table} ("participantId" text PRIMARY KEY, "itemsJson" text NOT NULL)`);
  }
  database.exec("DELETE FROM kysely_migration WHERE name > '003-choices-and-preparations'");
}

/** Puts answers into a store of the third release. */
export function putPlain(
  database: DatabaseSync,
  at: { conferenceId: string; sessionId: string },
  all: PlainScore[],
): void {
  const put = database.prepare(`INSERT INTO scores VALUES
    (:conferenceId, :sessionId, :ballotId, :participantId, :voice, :round, :score, :grounds, :choice, :answersJson)`);
  for (const score of all) put.run({ ...at, ...score });
}

/** Takes the store of the third release back to how the second one left it. */
export function takeBackToSecond(database: DatabaseSync): void {
  for (const table of ['guides', 'house', ...preparationTables(database).keys()]) database.exec(`DROP TABLE ${table}`);
  for (const column of ['choice', 'answersJson']) database.exec(`ALTER TABLE scores DROP COLUMN ${column}`);
  database.exec('ALTER TABLE conferences DROP COLUMN houseJson');
  database.exec("DELETE FROM kysely_migration WHERE name > '002-split-conferences'");
}

/** Takes the store of the second release back to how the first one left it. */
export function takeBackToFirst(database: DatabaseSync): void {
  for (const column of ['startsAt', 'plannedMinutes', 'videoUrl'])
    database.exec(`ALTER TABLE sessions DROP COLUMN ${column}`);
  database.exec('ALTER TABLE participants DROP COLUMN apartFromJson');
  database.exec("DELETE FROM kysely_migration WHERE name > '001-first-tables'");
}
