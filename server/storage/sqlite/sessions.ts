import type { SessionBase } from '@samenspraak/shared/commands/conference-state.ts';
import type { ConferenceId } from '@samenspraak/shared/domain/ids.ts';
import type { SessionPlan } from '@samenspraak/shared/domain/sessions.ts';
import { SQLITE_TYPES } from '../column-types.ts';
import {
  createPieces,
  createPreparations,
  preparationsTable,
  snapshotsTable,
  updatesTable,
} from '../session-tables.ts';
import type { Database } from './database.ts';

/** Both run inside the transaction of whoever asks. */
export interface SessionRows {
  /** Adds a session behind those that a conference has. */
  add(conferenceId: ConferenceId, session: SessionBase): void;
  /**
   * Stores what is planned of a session from now on; throws when there is no such session. The times of the conference stay
   * as they were announced: whoever may list it without sitting in that session does not learn when it is held.
   */
  plan(session: SessionBase): void;
}

interface Plan extends Pick<SessionBase, 'id' | keyof SessionPlan> {
  readonly name: string;
}

/** The rows of sessions, with the tables that each of them has of its own. */
export function openSessions(database: Database): SessionRows {
  const plan = database.statement((params: Plan, db) =>
    db
      .updateTable('sessions')
      .set({
        name: params.name,
        startsAt: params.startsAt,
        plannedMinutes: params.plannedMinutes,
        videoUrl: params.videoUrl,
      })
      .where('id', '=', params.id),
  );
  const lastNumber = database.statement((_params: object, db) =>
    db.selectFrom('sessions').select((eb) => eb.fn.max('number').as('number')),
  );
  const lastPosition = database.statement((params: { conferenceId: ConferenceId }, db) =>
    db
      .selectFrom('sessions')
      .select((eb) => eb.fn.max('position').as('position'))
      .where('conferenceId', '=', params.conferenceId),
  );
  const add = database.insertion('sessions', [
    'id',
    'conferenceId',
    'number',
    'position',
    'name',
    'clients',
    'prosecutor',
    'startsAt',
    'plannedMinutes',
    'videoUrl',
    'updateSeq',
  ]);
  return {
    add(conferenceId, { audience, ...session }) {
      const number = (lastNumber.one({})?.number ?? 0) + 1;
      const position = (lastPosition.one({ conferenceId })?.position ?? -1) + 1;
      const clients = audience.clients ? 1 : 0;
      const prosecutor = audience.prosecutor ? 1 : 0;
      add.run({ ...session, conferenceId, number, position, clients, prosecutor, updateSeq: 0 });
      for (const table of [updatesTable(number), snapshotsTable(number)]) {
        database.execute((db) => createPieces(db, table, SQLITE_TYPES));
      }
      database.execute((db) => createPreparations(db, preparationsTable(number), SQLITE_TYPES));
    },
    plan({ audience: _audience, ...session }) {
      if (plan.run(session) === 0) throw new Error('unknown session');
    },
  };
}
