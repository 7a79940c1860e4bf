import * as z from 'zod/mini';
import type { TimeBudget } from '../domain/budget.ts';
import { refuse } from '../domain/errors.ts';
import { type SessionId, sessionId } from '../domain/ids.ts';
import { STAGES } from '../domain/stages.ts';
import { type Conference, withSession } from './conference-state.ts';
import { command, decided, NOTHING_TO_DO, sessionFor } from './define.ts';

export interface BudgetEvent {
  readonly type: 'budget.settled';
  readonly sessionId: SessionId;
  /** Whole minutes per stage. */
  readonly minutes: TimeBudget;
}

const MOST_MINUTES = 600;
const minutes = z.int().check(z.gte(0), z.lte(MOST_MINUTES));

export const budgetCommands = {
  /** Divides the time of a session anew: longer, shorter, or from one stage to another. */
  'budget.settle': command<{ sessionId: SessionId; minutes: TimeBudget }, BudgetEvent>({
    schema: z.object({ sessionId, minutes: z.record(z.enum(STAGES), minutes) }),
    rule(conference, fields, context) {
      if (conference.status === 'closed') return refuse('conference.closed');
      const session = sessionFor(conference, fields.sessionId, context);
      if (session === null) return refuse('session.unknown');
      const total = STAGES.reduce((sum, stage) => sum + fields.minutes[stage], 0);
      if (total < 1 || total > MOST_MINUTES) return refuse('budget.total');
      if (STAGES.every((stage) => session.budget?.[stage] === fields.minutes[stage])) return NOTHING_TO_DO;
      return decided([{ type: 'budget.settled', sessionId: session.id, minutes: fields.minutes }]);
    },
  }),
};

export const budgetFacts = {
  'budget.settled': (conference: Conference, event: BudgetEvent) =>
    withSession(conference, event.sessionId, { budget: event.minutes }),
};
