import * as z from 'zod/mini';
import { refuse } from '../domain/errors.ts';
import { type BallotId, ballotId, type SessionId, sessionId } from '../domain/ids.ts';
import type { TrendPoint } from '../domain/trend.ts';
import { type Conference, withSession } from './conference-state.ts';
import { command, decided, sessionFor } from './define.ts';

/** What this table may see of earlier conferences, from now on. */
export interface TrendEvent {
  readonly type: 'trend.shown';
  readonly sessionId: SessionId;
  readonly points: readonly TrendPoint[];
}

const MOST_POINTS = 60;

export const trendCommands = {
  /**
   * Brings scaling questions of earlier conferences of this case to the table: exactly these, so that none takes all back.
   * Who sat there was somebody else's business then, so the chair chooses, and nobody's own number comes along.
   */
  'trend.show': command<{ sessionId: SessionId; ballotIds: BallotId[] }, TrendEvent>({
    schema: z.object({ sessionId, ballotIds: z.array(ballotId).check(z.maxLength(MOST_POINTS)) }),
    reads: 'earlier',
    rule(conference, fields, context) {
      const session = sessionFor(conference, fields.sessionId, context);
      if (session === null) return refuse('session.unknown');
      const found = context.earlier.filter(({ point }) => fields.ballotIds.includes(point.ballotId));
      if (found.length !== new Set(fields.ballotIds).size) return refuse('ballot.unknown');
      // What was said beside the prosecutor does not go to a table of clients, not even as a number (domain.md §5).
      if (session.audience.clients && found.some(({ prosecutor }) => prosecutor)) return refuse('session.audience');
      const points = found.map(({ point }) => point);
      return decided([{ type: 'trend.shown', sessionId: session.id, points }]);
    },
  }),
};

export const trendFacts = {
  'trend.shown': (conference: Conference, event: TrendEvent) =>
    withSession(conference, event.sessionId, { trend: event.points }),
};
