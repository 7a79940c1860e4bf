import type { Person, Score } from '@samenspraak/shared/commands/conference-state.ts';
import type { Effect } from '@samenspraak/shared/commands/define.ts';
import type { SubAnswers } from '@samenspraak/shared/domain/ballots.ts';
import type { BallotId, ConferenceId } from '@samenspraak/shared/domain/ids.ts';
import type { ConferenceStore } from '../../ports/conference-store.ts';
import type { Tables } from '../tables.ts';
import type { EndAccess } from './access.ts';
import type { Database } from './database.ts';
import type { PreparationRows } from './preparations.ts';
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
          choice: params.choice,
          answersJson: params.answersJson,
        })
        .onConflict((conflict) =>
          conflict.columns(['ballotId', 'participantId', 'voice', 'round']).doUpdateSet((eb) => ({
            score: eb.ref('excluded.score'),
            grounds: eb.ref('excluded.grounds'),
            choice: eb.ref('excluded.choice'),
            answersJson: eb.ref('excluded.answersJson'),
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
        .select(['participantId', 'voice', 'round', 'score', 'grounds', 'choice', 'answersJson'])
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

type ScoreRow = Omit<Tables['scores'], 'conferenceId' | 'sessionId' | 'ballotId'>;

function scoreOf({ answersJson, voice, ...row }: ScoreRow): Score {
  return { ...row, voice: voice === '' ? null : voice, answers: JSON.parse(answersJson) as SubAnswers };
}

/** What is stored beside events. `apply` runs inside the transaction of the events. */
interface Effects extends Pick<ConferenceStore, 'scores'> {
  apply(conferenceId: ConferenceId, effect: Effect): void;
}

/** What other parts of the store do when an effect asks for it. */
export interface EffectParts {
  readonly endAccess: EndAccess;
  readonly sessions: SessionRows;
  readonly prepared: PreparationRows;
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
          const { answers, voice, ...given } = score;
          const answersJson = JSON.stringify(answers);
          statements.putScore.run({ ...given, conferenceId, sessionId, ballotId, voice: voice ?? '', answersJson });
          return;
        }
        case 'scores.forget':
          forgetScores(effect.ballotId);
          return;
        case 'preparation.put':
          parts.prepared.put(effect);
          return;
        case 'preparations.forget':
          parts.prepared.forget(effect);
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
