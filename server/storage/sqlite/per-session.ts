import type { SessionId } from '@samenspraak/shared/domain/ids.ts';
import type { Database } from './database.ts';
import type { Statement } from './statement.ts';

/** Sessions whose statements stay prepared; those of an older one are prepared again when it comes back. */
const PREPARED = 200;

/** The prepared statements on the tables that each session has of its own; see `session-tables.ts`. */
export class PerSession<Statements> {
  readonly #prepare: (number: number) => Statements;
  readonly #number: Statement<{ id: SessionId }, { number: number }>;
  /** In the order of their last use. */
  readonly #prepared = new Map<SessionId, Statements>();

  constructor(database: Database, prepare: (database: Database, number: number) => Statements) {
    this.#prepare = (number) => prepare(database, number);
    this.#number = database.statement((params, db) =>
      db.selectFrom('sessions').select('number').where('id', '=', params.id),
    );
  }

  /** Null when there is no such session. */
  find(id: SessionId): Statements | null {
    const statements = this.#prepared.get(id) ?? this.#prepareFor(id);
    if (statements === null) return null;
    this.#prepared.delete(id);
    this.#prepared.set(id, statements);
    const [oldest] = this.#prepared.keys();
    if (this.#prepared.size > PREPARED && oldest !== undefined) this.#prepared.delete(oldest);
    return statements;
  }

  /** Throws when there is no such session. */
  of(id: SessionId): Statements {
    const statements = this.find(id);
    if (statements === null) throw new Error('the session is unknown');
    return statements;
  }

  #prepareFor(id: SessionId): Statements | null {
    const number = this.#number.one({ id })?.number;
    return number === undefined ? null : this.#prepare(number);
  }
}
