import * as z from 'zod/mini';
import { caseId, sessionId } from '../domain/ids.ts';
import { PHASES, STAGES } from '../domain/stages.ts';
import { guideArrangement } from '../guide/arrangement-form.ts';

/**
 * Answer of `GET /api/conferences/:conferenceId/arranged`, for the chair: how the time and the questions of each session
 * stand, also of one that has not begun and so has no board to read them from.
 */
export const arrangedAnswer = z.object({
  caseId,
  /** The guide as it was taken over from the house; empty for ours. */
  houseGuide: guideArrangement,
  sessions: z.array(
    z.object({
      sessionId,
      phase: z.enum(PHASES),
      guide: guideArrangement,
      /** Whole minutes per stage. */
      minutes: z.record(z.enum(STAGES), z.number()),
    }),
  ),
});
export type ArrangedAnswer = z.infer<typeof arrangedAnswer>;
