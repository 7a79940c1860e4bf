import * as z from 'zod/mini';
import { ballotKind, type Dots, MOST_DOTS } from '../domain/ballots.ts';
import { refuse } from '../domain/errors.ts';
import { type BallotId, ballotId, cardId, type SessionId, sessionId } from '../domain/ids.ts';
import { type BallotEvent, ballotFor, given } from './ballot.ts';
import { command } from './define.ts';

interface Fields {
  readonly sessionId: SessionId;
  readonly ballotId: BallotId;
  readonly dots: Dots;
}

export const dotsCommands = {
  /** Lays one's dots with the ideas of one's preference, in secret until all is shown; laying them again replaces them. */
  'ballot.dots': command<Fields, BallotEvent>({
    schema: z.object({
      sessionId,
      ballotId,
      dots: z
        .record(z.string(), z.int().check(z.gte(1), z.lte(MOST_DOTS)))
        .check(z.refine((dots) => Object.keys(dots).length <= MOST_DOTS)),
    }),
    rule(conference, fields, context) {
      const ballot = ballotFor(conference, fields, context);
      if (ballot === null) return refuse('ballot.unknown');
      if (ballot.state !== 'open') return refuse('ballot.notOpen');
      if (ballotKind(ballot.question) !== 'ideaWeight') return refuse('ballot.otherAnswer');
      const laid = Object.entries(fields.dots);
      if (laid.reduce((sum, [, dots]) => sum + dots, 0) > MOST_DOTS) return refuse('ballot.tooManyDots');
      for (const [idea] of laid) {
        const id = cardId.safeParse(idea);
        if (!id.success || context.card(ballot.sessionId, id.data)?.kind !== 'idea') return refuse('card.unknown');
      }
      return given(ballot, context, { score: 0, choice: null, grounds: undefined, dots: fields.dots });
    },
  }),
};
