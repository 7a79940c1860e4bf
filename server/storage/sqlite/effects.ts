import type { Person } from '@samenspraak/shared/commands/conference-state.ts';
import type { Effect } from '@samenspraak/shared/commands/define.ts';
import type { ConferenceId } from '@samenspraak/shared/domain/ids.ts';
import type { EndAccess } from './access.ts';
import type { Database } from './database.ts';
import type { PreparationRows } from './preparations.ts';
import type { ScoreRows } from './scores.ts';
import type { SessionRows } from './sessions.ts';

function prepareEffects(database: Database) {
  return {
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

/** What is stored beside events. `apply` runs inside the transaction of the events. */
interface Effects {
  apply(conferenceId: ConferenceId, effect: Effect): void;
}

/** What other parts of the store do when an effect asks for it. */
export interface EffectParts {
  readonly endAccess: EndAccess;
  readonly sessions: SessionRows;
  readonly prepared: PreparationRows;
  readonly scores: ScoreRows;
}

export function openEffects(database: Database, parts: EffectParts): Effects {
  const statements = prepareEffects(database);

  function addPerson(conferenceId: ConferenceId, { sessionIds, apartFrom, ...person }: Person): void {
    const position = (statements.lastPerson.one({ conferenceId })?.position ?? 0) + 1;
    const lists = { sessionIdsJson: JSON.stringify(sessionIds), apartFromJson: JSON.stringify(apartFrom) };
    statements.addPerson.run({ ...person, ...lists, conferenceId, position, participation: 'invited' });
  }

  return {
    apply(conferenceId, effect) {
      switch (effect.type) {
        case 'score.put':
          parts.scores.put(conferenceId, effect);
          return;
        case 'scores.forget':
          parts.scores.forget(effect.ballotId);
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
  };
}
