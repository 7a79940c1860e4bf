import type { Refusal } from '@samenspraak/shared/domain/errors.ts';
import { type ConferenceId, conferenceId, type ParticipantId, participantId } from '@samenspraak/shared/domain/ids.ts';
import { isFamily } from '@samenspraak/shared/domain/roles.ts';
import { contributionsAnswer } from '@samenspraak/shared/protocol/exports.ts';
import * as z from 'zod/mini';
import { dayOf } from '../../exports/dates.ts';
import { CONTRIBUTION_FORMATS, type OwnJob, PLAN_FORMATS } from '../../exports/export-job.ts';
import { writeApart } from '../../exports/write-apart.ts';
import type { OwnPart } from '../../rooms/own-part.ts';
import { Turns } from '../../rooms/turns.ts';
import type { RouteDependencies } from '../dependencies.ts';
import { type AnyEndpoint, type Done, done, endpoint, isRefusal } from '../endpoint.ts';
import { placeOf } from '../places.ts';
import { caseExportEndpoints } from './case-exports.ts';
import { inTurn, MEDIA, planFileName, planIn } from './export-forms.ts';

type Asked = Pick<OwnJob, 'what' | 'format'>;

interface Place {
  readonly conferenceId: ConferenceId;
  readonly reader: ParticipantId;
}

/** For the family not even what it is about. */
function fileName({ what, format }: Asked, { reader }: OwnPart, madeAt: string): string {
  if (isFamily(reader.role)) return `blad.${format}`;
  return what === 'plan' ? planFileName(format, madeAt) : `inbreng-${dayOf(madeAt)}.${format}`;
}

/**
 * Somebody may ask for every form at one go, and so may a dozen of one table when a meeting ends; what waits holds nothing in memory
 * yet.
 */
const MAY_WAIT = { waiting: 160, ofGroup: 60, ofOne: PLAN_FORMATS.length };

/**
 * Exports per reader, one at a time, and conferences by turns: read when it is their turn, written apart, logged before they are
 * handed over, and not to who was sent away meanwhile.
 */
export function exportEndpoints(deps: RouteDependencies): AnyEndpoint[] {
  const turns = new Turns(MAY_WAIT);
  const made = async (asked: Asked, place: Place) => {
    const part = await deps.conferences.ownPart(place.conferenceId, place.reader);
    if (isRefusal(part)) return part;
    const madeAt = new Date(deps.clock.now()).toISOString();
    const bytes = await writeApart({ ...asked, part, madeAt } as OwnJob);
    await deps.store.addReads([{ ...place, at: madeAt, what: 'export' }]);
    const refusal = await deps.conferences.noLongerTheirs(part);
    return refusal ?? done(Buffer.from(bytes), { fileName: fileName(asked, part, madeAt) });
  };
  const write = (asked: Asked, place: Place) =>
    inTurn(turns, { group: place.conferenceId, one: place.reader }, () => made(asked, place));
  const offered = ({ what, format }: Asked, summary: string, answer: z.ZodMiniType) =>
    endpoint({
      method: 'GET',
      path: `/api/conferences/:conferenceId/${what}.${format}`,
      summary,
      params: z.object({ conferenceId }),
      query: z.object({ as: z.optional(participantId) }),
      answer,
      file: MEDIA[format],
      async handle({ cookieHeader, params: at, query: { as } }): Promise<Done<unknown> | Refusal> {
        const reader = await placeOf(deps, { cookieHeader, ...at, as });
        return typeof reader === 'string' ? write({ what, format }, { ...at, reader }) : reader;
      },
    });
  return [
    ...caseExportEndpoints(deps, turns),
    ...PLAN_FORMATS.map((format) =>
      offered({ what: 'plan', format }, 'The plan as this reader may see it', planIn(format)),
    ),
    ...CONTRIBUTION_FORMATS.map((format) =>
      offered(
        { what: 'contributions', format },
        'What this reader wrote themselves',
        format === 'json' ? contributionsAnswer : z.file(),
      ),
    ),
  ];
}
