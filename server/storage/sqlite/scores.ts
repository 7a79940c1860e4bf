import type { Score } from '@samenspraak/shared/commands/conference-state.ts';
import type { Effect } from '@samenspraak/shared/commands/define.ts';
import type { BallotId, ConferenceId } from '@samenspraak/shared/domain/ids.ts';
import type { ConferenceStore } from '../../ports/conference-store.ts';
import type { Envelope } from '../../ports/envelope.ts';
import type { Tables } from '../tables.ts';
import type { Database } from './database.ts';

type Put = Effect & { readonly type: 'score.put' };
type Row = Tables['scores'];

/** The writing of answers, inside the transaction of the events. */
export interface ScoreRows {
  put(conferenceId: ConferenceId, effect: Put): void;
  forget(ballotId: BallotId): void;
}

interface Scores extends ScoreRows, Pick<ConferenceStore, 'scores'> {
  /** How many were enclosed with another secret than the present one. */
  unreadable(): number;
}

function prepareStatements(database: Database) {
  return {
    put: database.statement((params: Row, db) =>
      db
        .insertInto('scores')
        .values({
          conferenceId: params.conferenceId,
          sessionId: params.sessionId,
          ballotId: params.ballotId,
          participantId: params.participantId,
          voice: params.voice,
          voiceOf: params.voiceOf,
          round: params.round,
          enclosed: params.enclosed,
        })
        .onConflict((conflict) =>
          conflict
            .columns(['ballotId', 'participantId', 'voice', 'voiceOf', 'round'])
            .doUpdateSet((eb) => ({ enclosed: eb.ref('excluded.enclosed') })),
        ),
    ),
    all: database.statement((_params: object, db) => db.selectFrom('scores').selectAll()),
    of: database.statement((params: { ballotId: BallotId }, db) =>
      db
        .selectFrom('scores')
        .selectAll()
        .where('ballotId', '=', params.ballotId)
        .orderBy('round')
        .orderBy('participantId')
        .orderBy('voice')
        .orderBy('voiceOf'),
    ),
    others: database.statement((params: { ballotId: BallotId }, db) =>
      db.selectFrom('scores').selectAll().where('ballotId', '!=', params.ballotId),
    ),
    clear: database.statement((_params: object, db) => db.deleteFrom('scores')),
  };
}

type Key = Pick<Row, 'ballotId' | 'participantId' | 'voice' | 'voiceOf' | 'round'>;

function placeOf({ ballotId, participantId, voice, voiceOf, round }: Key): (string | number)[] {
  return ['score', ballotId, participantId, voice, voiceOf, round];
}

/** The answers that wait to be shown, enclosed. What does not open is as if it were not there. */
export function openScores(database: Database, envelope: Envelope): Scores {
  const statements = prepareStatements(database);

  /** What opens was checked before it was enclosed. */
  function scoreOf(row: Row): Score | null {
    const json = envelope.open(placeOf(row), row.enclosed);
    if (json === null) return null;
    const { participantId, voice, voiceOf, round } = row;
    const answer = JSON.parse(json) as Pick<Score, 'score' | 'choice' | 'grounds' | 'answers' | 'dots'>;
    return { participantId, voice: voice === '' ? null : voice, voiceOf, round, ...answer };
  }

  return {
    put(conferenceId, { sessionId, ballotId, score: given }) {
      const { participantId, voice, voiceOf, round, score, choice, grounds, answers, dots } = given;
      const key = { ballotId, participantId, voice: voice ?? '', voiceOf, round } as const;
      const enclosed = envelope.enclose(placeOf(key), JSON.stringify({ score, choice, grounds, answers, dots }));
      statements.put.run({ ...key, conferenceId, sessionId, enclosed });
    },
    /**
     * Empties the table as a whole, which overwrites every page of it (see `session-tables.ts`). Only ballots that are not
     * yet closed have scores here, so the others are few enough to be written again.
     */
    forget(ballotId) {
      const others = statements.others.all({ ballotId });
      statements.clear.run({});
      for (const row of others) statements.put.run(row);
    },
    async scores(ballotId) {
      return statements.of.all({ ballotId }).flatMap((row) => scoreOf(row) ?? []);
    },
    unreadable() {
      return statements.all.all({}).filter((row) => scoreOf(row) === null).length;
    },
  };
}
