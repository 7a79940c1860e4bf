import * as z from 'zod/mini';
import { refuse } from '../domain/errors.ts';
import { type BallotId, ballotId, type SessionId, sessionId } from '../domain/ids.ts';
import { AGREEABLE_GROUPS, type AgreedGroup, type EarlierPoint, type TrendPoint, withAgreed } from '../domain/trend.ts';
import { type Conference, withSession } from './conference-state.ts';
import { command, decided, sessionFor } from './define.ts';

/** What this table may see of earlier conferences, from now on. */
export interface TrendEvent {
  readonly type: 'trend.shown';
  readonly sessionId: SessionId;
  readonly points: readonly TrendPoint[];
  /** Which few numbers came along because those whom they are about agreed, so the chair said. */
  readonly agreed: readonly AgreedGroup[];
}

const MOST_POINTS = 60;

const agreedGroup = z.object({ ballotId, group: z.enum(AGREEABLE_GROUPS) });

interface TrendShow {
  sessionId: SessionId;
  ballotIds: BallotId[];
  /** Per question the groups of one or two numbers that agreed to come along. */
  agreed?: AgreedGroup[] | undefined;
}

/** Of what was said to be agreed, what was needed: what comes along anyway is nobody's own number. */
function agreedOf(found: readonly EarlierPoint[], asked: readonly AgreedGroup[]): AgreedGroup[] {
  return found.flatMap(({ point: { ballotId: id }, few }) =>
    AGREEABLE_GROUPS.filter(
      (group) =>
        few.some((one) => one.group === group) && asked.some((one) => one.ballotId === id && one.group === group),
    ).map((group) => ({ ballotId: id, group })),
  );
}

export const trendCommands = {
  /**
   * Brings scaling questions of earlier conferences of this case to the table: exactly these, so that none takes all back.
   * Who sat there was somebody else's business then, so the chair chooses. A number that would be somebody's own comes along
   * only from the family or the children, and only when the chair says of that number that they agreed (domain.md §6).
   */
  'trend.show': command<TrendShow, TrendEvent>({
    schema: z.object({
      sessionId,
      ballotIds: z.array(ballotId).check(z.maxLength(MOST_POINTS)),
      agreed: z.optional(z.array(agreedGroup).check(z.maxLength(MOST_POINTS * AGREEABLE_GROUPS.length))),
    }),
    reads: 'earlier',
    rule(conference, { sessionId: at, ballotIds, agreed: asked = [] }, context) {
      const session = sessionFor(conference, at, context);
      if (session === null) return refuse('session.unknown');
      const found = context.earlier.filter(({ point }) => ballotIds.includes(point.ballotId));
      if (found.length !== new Set(ballotIds).size) return refuse('ballot.unknown');
      // What was said beside the prosecutor does not go to a table of clients, not even as a number (domain.md §5).
      if (session.audience.clients && found.some(({ prosecutor }) => prosecutor)) return refuse('session.audience');
      const points = found.map((one) => withAgreed(one, asked));
      const comes = ({ ballotId: id, group }: AgreedGroup) =>
        points.some((point) => point.ballotId === id && point.groups.some((one) => one.group === group));
      // Neither a question of which nothing comes along, nor a word of a group that gave no number.
      if (points.some(({ groups }) => groups.length === 0) || !asked.every(comes)) return refuse('ballot.unknown');
      return decided([{ type: 'trend.shown', sessionId: session.id, points, agreed: agreedOf(found, asked) }]);
    },
  }),
};

export const trendFacts = {
  'trend.shown': (conference: Conference, event: TrendEvent) =>
    withSession(conference, event.sessionId, { trend: event.points }),
};
