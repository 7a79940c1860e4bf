import * as z from 'zod/mini';
import { ballotId, sessionId } from '../domain/ids.ts';
import { preparedItems } from '../domain/preparation-form.ts';
import { SCORE_GROUPS } from '../domain/roles.ts';
import { PHASES } from '../domain/stages.ts';
import { arrangedPrompts } from '../guide/arrangement-form.ts';

/**
 * Answer of `GET /api/conferences/:conferenceId/preparation`, per session of the reader: what they keep and nobody else
 * reads yet, whether something of theirs was released, and what is asked beforehand where the chair arranged that (null
 * until the reader was let in).
 */
export const preparationAnswer = z.object({
  sessions: z.array(
    z.object({
      sessionId,
      items: preparedItems,
      sealed: z.boolean(),
      released: z.boolean(),
      asked: z.nullable(z.object({ phase: z.enum(PHASES), prompts: z.nullable(arrangedPrompts) })),
    }),
  ),
});
export type PreparationAnswer = z.infer<typeof preparationAnswer>;

const trendGroup = z.object({
  group: z.enum(SCORE_GROUPS),
  count: z.number(),
  low: z.number(),
  high: z.number(),
  median: z.nullable(z.number()),
  isEarlier: z.boolean(),
});

/** A scaling question of an earlier conference, by group; nobody's own number can be read in it. */
export const trendPoint = z.object({
  ballotId,
  at: z.string(),
  phase: z.enum(PHASES),
  question: z.string(),
  subject: z.nullable(z.string()),
  groups: z.array(trendGroup),
});

/**
 * Answer of `GET /api/conferences/:conferenceId/earlier`, for the chair: what earlier conferences of this case showed, oldest
 * first, each with the session where it was shown and who had a place there. `few`: groups of one or two numbers, that come
 * along only when those whom they are about agree.
 */
export const earlierAnswer = z.object({
  points: z.array(
    z.object({
      point: trendPoint,
      few: z.array(trendGroup),
      session: z.string(),
      clients: z.boolean(),
      prosecutor: z.boolean(),
    }),
  ),
});
export type EarlierAnswer = z.infer<typeof earlierAnswer>;
