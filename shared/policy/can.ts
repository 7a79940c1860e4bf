import { type Refusal, refuse } from '../domain/errors.ts';
import type { Actor, Place, Target } from './actors.ts';
import { CONDITIONS } from './conditions.ts';
import { type Action, POLICY, type Row } from './table.ts';

const NOTHING: Target = {};

/** What somebody may do who was not let in yet: knock, and keep a preparation that they alone read. */
const BEFORE_THE_DOOR: ReadonlySet<Action> = new Set(['participant.join', 'preparation.keep']);

/** Why this actor may not do this here, or null when they may. Pure; costs a table look-up and a few comparisons. */
export function judge(actor: Actor, action: Action, place: Place, target: Target = NOTHING): Refusal | null {
  const row: Row = POLICY[action];
  if (!actor.admitted && !BEFORE_THE_DOOR.has(action)) return refuse('participant.waiting');
  if (!row.roles.includes(actor.role)) return refuse('role.forbidden');
  const question = { actor, place, target };
  for (const name of row.when) {
    const condition = CONDITIONS[name];
    if (!condition.holds(question)) return refuse(condition.code);
  }
  return null;
}

/** Whether this actor may do this here: what a button asks before it offers itself. */
export function can(actor: Actor, action: Action, place: Place, target?: Target): boolean {
  return judge(actor, action, place, target) === null;
}
