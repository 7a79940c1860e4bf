import type { Person, Score } from '@samenspraak/shared/commands/conference-state.ts';
import type { Effect } from '@samenspraak/shared/commands/define.ts';
import type { BallotId, ConferenceId } from '@samenspraak/shared/domain/ids.ts';
import type { ConferenceStore } from '../../ports/conference-store.ts';
import type { Tables } from '../tables.ts';
import type { EndAccess } from './access.ts';
import type { Database } from './database.ts';
import type { SessionRows } from './sessions.ts';

function prepareEffects(database: Database) {
  return {
    putScore: database.statement((params: Tables['scores'], db) =>
      db
        .insertInto('scores')
        .values({
          conferenceId: params.conferenceId,
          sessionId: params.sessionId,
          ballotId: params.ballotId,
          participantId: params.participantId,
          voice: params.voice,
          round: params.round,
          score: params.score,
          grounds: params.grounds,
        })
        .onConflict((conflict) =>
          conflict.columns(['ballotId', 'participantId', 'voice', 'round']).doUpdateSet((eb) => ({
            score: eb.ref('excluded.score'),
            grounds: eb.ref('excluded.grounds'),
          })),
        ),
    ),
    otherScores: database.statement((params: { ballotId: BallotId }, db) =>
      db.selectFrom('scores').selectAll().where('ballotId', '!=', params.ballotId),
    ),
    clearScores: database.statement((_params: object, db) => db.deleteFrom('scores')),
    scores: database.statement((params: { ballotId: BallotId }, db) =>
      db
        .selectFrom('scores')
        .select(['participantId', 'voice', 'round', 'score', 'grounds'])
        .where('ballotId', '=', params.ballotId)
        .orderBy('round')
        .orderBy('participantId')
        .orderBy('voice'),
    ),
    lastPerson: database.statement((params: { conferenceId: ConferenceId }, db) =>
      db
        .selectFrom('participants')
        .select((eb) => eb.fn.max('position').as('position'))
        .where('conferenceId', '=', params.conferenceId),
    ),
    addPerson: database.insertion('participants', [
      'conferenceId',
      'id',
      'position',
      'name',
      'role',
      'organisationId',
      'organisation',
      'sessionIdsJson',
      'language',
      'clientOf',
      'apartFromJson',
      'participation',
    ]),
  };
}

function scoreOf(row: Omit<Score, 'voice'> & Pick<Tables['scores'], 'voice'>): Score {
  return { ...row, voice: row.voice === '' ? null : row.voice };
}

/** What is stored beside events. `apply` runs inside the transaction of the events. */
interface Effects extends Pick<ConferenceStore, 'scores'> {
  apply(conferenceId: ConferenceId, effect: Effect): void;
}

/** What other parts of the store do when an effect asks for it. */
export interface EffectParts {
  readonly endAccess: EndAccess;
  readonly sessions: SessionRows;
}

export function openEffects(database: Database, parts: EffectParts): Effects {
  const statements = prepareEffects(database);

  function addPerson(conferenceId: ConferenceId, { sessionIds, apartFrom, ...person }: Person): void {
    const position = (statements.lastPerson.one({ conferenceId })?.position ?? 0) + 1;
    const lists = { sessionIdsJson: JSON.stringify(sessionIds), apartFromJson: JSON.stringify(apartFrom) };
    statements.addPerson.run({ ...person, ...lists, conferenceId, position, participation: 'invited' });
  }

  /**
   * Empties the table as a whole, which overwrites every page of it (see `session-tables.ts`). Only ballots that are not
   * yet closed have scores here, so the others are few enough to be written again.
   */
  function forgetScores(ballotId: BallotId): void {
    const others = statements.otherScores.all({ ballotId });
    statements.clearScores.run({});
    for (const score of others) statements.putScore.run(score);
  }

  return {
    apply(conferenceId, effect) {
      switch (effect.type) {
        case 'score.put': {
          const { sessionId, ballotId, score } = effect;
          statements.putScore.run({ ...score, conferenceId, sessionId, ballotId, voice: score.voice ?? '' });
          return;
        }
        case 'scores.forget':
          forgetScores(effect.ballotId);
          return;
        case 'person.add':
          addPerson(conferenceId, effect.person);
          return;
        case 'access.end':
          parts.endAccess({ conferenceId, participantId: effect.participantId });
          return;
        case 'session.add':
          parts.sessions.add(conferenceId, effect.session);
          return;
        case 'session.plan':
          parts.sessions.plan(effect.session);
          return;
      }
    },
    async scores(ballotId) {
      return statements.scores.all({ ballotId }).map(scoreOf);
    },
  };
}
