import type { Preparation } from '@samenspraak/shared/commands/conference-state.ts';
import type { Effect } from '@samenspraak/shared/commands/define.ts';
import type { ParticipantId } from '@samenspraak/shared/domain/ids.ts';
import type { PreparedItem } from '@samenspraak/shared/domain/preparation.ts';
import type { ConferenceStore } from '../../ports/conference-store.ts';
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

type Preparations = PreparationRows & Pick<ConferenceStore, 'preparations' | 'preparation'>;

function prepareStatements(database: Database, number: number) {
  const table = preparationsTable(number);
  return {
    put: database.statement((params: PreparationRow, db) =>
      db
        .insertInto(table)
        .values({ participantId: params.participantId, itemsJson: params.itemsJson })
        .onConflict((conflict) =>
          conflict.column('participantId').doUpdateSet((eb) => ({ itemsJson: eb.ref('excluded.itemsJson') })),
        ),
    ),
    all: database.statement((_params: object, db) =>
      db.selectFrom(table).select(['participantId', 'itemsJson']).orderBy('participantId'),
    ),
    one: database.statement((params: { participantId: ParticipantId }, db) =>
      db.selectFrom(table).select('itemsJson').where('participantId', '=', params.participantId),
    ),
    clear: database.statement((_params: object, db) => db.deleteFrom(table)),
  };
}

/** What stands in the tables was checked before it was written there. */
function itemsOf({ itemsJson }: Pick<PreparationRow, 'itemsJson'>): PreparedItem[] {
  return JSON.parse(itemsJson) as PreparedItem[];
}

export function openPreparations(database: Database): Preparations {
  const sessions = new PerSession(database, prepareStatements);

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
      if (items.length === 0) forget({ sessionId, participantIds: [participantId] });
      else sessions.of(sessionId).put.run({ participantId, itemsJson: JSON.stringify(items) });
    },
    forget,
    async preparations(session): Promise<Preparation[]> {
      const rows = sessions.find(session)?.all.all({}) ?? [];
      return rows.map((row) => ({ participantId: row.participantId, items: itemsOf(row) }));
    },
    async preparation(session, participantId) {
      const row = sessions.find(session)?.one.one({ participantId }) ?? null;
      return row === null ? null : itemsOf(row);
    },
  };
}
