import type { Visitor } from '../../support/browser.ts';
import { CAST, isFamilyMember, type Table, type Who } from '../../support/e2e-table.ts';
import type { ServerProcess } from '../../support/server.ts';

/** What every step of the conference works with. */
export interface Scene {
  readonly server: ServerProcess;
  readonly table: Table;
}

export const EVERYBODY = Object.keys(CAST) as Who[];
/** All but the chair. */
export const GUESTS = EVERYBODY.filter((who) => who !== 'chair');

export function professionals(table: Table): Visitor[] {
  return EVERYBODY.filter((who) => !isFamilyMember(who)).map((who) => table[who]);
}
