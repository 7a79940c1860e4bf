import type { Preparation } from '@samenspraak/shared/commands/conference-state.ts';
import type { Effect } from '@samenspraak/shared/commands/define.ts';
import type { ParticipantId, SessionId } from '@samenspraak/shared/domain/ids.ts';
import type { PreparedItem } from '@samenspraak/shared/domain/preparation.ts';
import type { ConferenceStore } from '../../ports/conference-store.ts';
import type { Envelope } from '../../ports/envelope.ts';
import { preparationsTable } from '../session-tables.ts';
import type { PreparationRow } from '../tables.ts';
import type { Database } from './database.ts';
import { PerSession } from './per-session.ts';

type Put = Effect & { readonly type: 'preparation.put' };
type Forget = Effect & { readonly type: 'preparations.forget' };

/** The writing of what people prepared, inside the transaction of the events. Both throw for a session that nobody made. */
export interface PreparationRows {
  put(effect: Put): void;
  forget(effect: Pick<Forget, 'sessionId' | 'participantIds'>): void;
}

interface Preparations extends PreparationRows, Pick<ConferenceStore, 'preparations' | 'preparation'> {
  /** How many, of conferences that are not closed, were enclosed with another secret than the present one. */
  unreadable(): number;
}

function prepareStatements(database: Database, number: number) {
  const table = preparationsTable(number);
  return {
    put: database.statement((params: PreparationRow, db) =>
      db
        .insertInto(table)
        .values({ participantId: params.participantId, enclosed: params.enclosed })
        .onConflict((conflict) =>
          conflict.column('participantId').doUpdateSet((eb) => ({ enclosed: eb.ref('excluded.enclosed') })),
        ),
    ),
    all: database.statement((_params: object, db) =>
      db.selectFrom(table).select(['participantId', 'enclosed']).orderBy('participantId'),
    ),
    one: database.statement((params: { participantId: ParticipantId }, db) =>
      db.selectFrom(table).select(['participantId', 'enclosed']).where('participantId', '=', params.participantId),
    ),
    clear: database.statement((_params: object, db) => db.deleteFrom(table)),
  };
}

function placeOf(sessionId: SessionId, participantId: ParticipantId): string[] {
  return ['preparation', sessionId, participantId];
}

/** What people prepared, enclosed until it is released. What does not open is as if it were not there. */
export function openPreparations(database: Database, envelope: Envelope): Preparations {
  const sessions = new PerSession(database, prepareStatements);
  const going = database.statement((_params: object, db) =>
    db
      .selectFrom('sessions')
      .innerJoin('conferences', 'conferences.id', 'sessions.conferenceId')
      .select('sessions.id')
      .where('conferences.status', '!=', 'closed'),
  );

  /** What opens was checked before it was enclosed. */
  function itemsOf(sessionId: SessionId, { participantId, enclosed }: PreparationRow): PreparedItem[] | null {
    const json = envelope.open(placeOf(sessionId, participantId), enclosed);
    return json === null ? null : (JSON.parse(json) as PreparedItem[]);
  }

  /**
   * Empties the session's table as a whole, which overwrites every page of it (see `session-tables.ts`), and writes again what
   * others keep: at most what the people of one session prepared, however many sessions there are.
   */
  function forget({ sessionId, participantIds }: Pick<Forget, 'sessionId' | 'participantIds'>): void {
    const statements = sessions.of(sessionId);
    const others = statements.all.all({}).filter(({ participantId }) => !participantIds.includes(participantId));
    statements.clear.run({});
    for (const row of others) statements.put.run(row);
  }

  return {
    put({ sessionId, participantId, items }) {
      if (items.length === 0) {
        forget({ sessionId, participantIds: [participantId] });
        return;
      }
      const enclosed = envelope.enclose(placeOf(sessionId, participantId), JSON.stringify(items));
      sessions.of(sessionId).put.run({ participantId, enclosed });
    },
    forget,
    async preparations(session): Promise<Preparation[]> {
      const rows = sessions.find(session)?.all.all({}) ?? [];
      return rows.flatMap((row) => {
        const items = itemsOf(session, row);
        return items === null ? [] : [{ participantId: row.participantId, items }];
      });
    },
    async preparation(session, participantId) {
      const row = sessions.find(session)?.one.one({ participantId }) ?? null;
      return row === null ? null : itemsOf(session, row);
    },
    unreadable() {
      const rowsOf = (id: SessionId) => sessions.of(id).all.all({});
      return going
        .all({})
        .map(({ id }) => rowsOf(id).filter((row) => itemsOf(id, row) === null).length)
        .reduce((sum, count) => sum + count, 0);
    },
  };
}
