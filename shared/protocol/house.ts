import * as z from 'zod/mini';
import { guideId } from '../domain/ids.ts';
import { STAGES } from '../domain/stages.ts';
import { guideArrangement } from '../guide/arrangement-form.ts';

/** A guide as a house keeps it beside ours: body of `POST /api/guides` and `PUT /api/guides/:guideId`. */
export const houseGuideBody = z.object({
  name: z.string().check(z.trim(), z.minLength(1), z.maxLength(120)),
  guide: guideArrangement,
});

/** Answer of `POST /api/guides` (201) and `PUT`; `GET` answers a list of them, by name. */
export const houseGuideAnswer = z.object({ guideId, name: z.string(), guide: guideArrangement });
export type HouseGuideAnswer = z.infer<typeof houseGuideAnswer>;

/** Only the proportion counts, so percents and minutes do alike; of nothing but zeros there is no proportion. */
const shares = z
  .record(z.enum(STAGES), z.number().check(z.gte(0), z.lte(1_000)))
  .check(z.refine((one) => STAGES.some((stage) => one[stage] > 0)));

/** How a house divides time over the stages, null for our own division: answer of `GET /api/house`, body of `PUT`. */
export const houseBody = z.object({ shares: z.nullable(shares) });
export type HouseAnswer = z.infer<typeof houseBody>;
