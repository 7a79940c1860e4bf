import type { DatabaseSync, SQLInputValue } from 'node:sqlite';
import type { Compilable } from 'kysely';

/** A query that was built and prepared once, to be run many times, at once and to its end. */
export interface Statement<Params, Row> {
  /** How many rows it changed. */
  run(params: Params): number;
  all(params: Params): Row[];
  one(params: Params): Row | null;
}

/** Stands in a query for a value that comes later. */
class Slot {
  readonly name: string;

  constructor(name: string) {
    this.name = name;
  }
}

/** An object in which every property is a slot of that name: what a query is built with instead of values. */
export function slots<Params extends object>(): Params {
  return new Proxy({} as Params, { get: (_target, name) => new Slot(String(name)) });
}

/** Prepares a query that was built with `slots`. */
export function prepare<Params extends object, Row>(
  database: DatabaseSync,
  query: Compilable<Row>,
): Statement<Params, Row> {
  const { sql, parameters } = query.compile();
  const prepared = database.prepare(sql);
  function values(params: Params): SQLInputValue[] {
    const given = params as Record<string, SQLInputValue>;
    return parameters.map((parameter) =>
      parameter instanceof Slot ? (given[parameter.name] ?? null) : (parameter as SQLInputValue),
    );
  }
  return {
    run: (params) => Number(prepared.run(...values(params)).changes),
    all: (params) => prepared.all(...values(params)) as Row[],
    one: (params) => (prepared.get(...values(params)) as Row | undefined) ?? null,
  };
}
