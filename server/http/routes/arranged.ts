import { conferenceId, participantId } from '@samenspraak/shared/domain/ids.ts';
import { type ArrangedAnswer, arrangedAnswer } from '@samenspraak/shared/protocol/arranged.ts';
import * as z from 'zod/mini';
import type { RouteDependencies } from '../dependencies.ts';
import { done, endpoint, isRefusal } from '../endpoint.ts';
import { placeOf } from '../places.ts';

/** How a conference was made to measure: the time and the questions of its sessions. */
export function arrangedEndpoints(deps: RouteDependencies) {
  return [
    endpoint({
      method: 'GET',
      path: '/api/conferences/:conferenceId/arranged',
      summary: 'How the time and the questions of each session stand, for the chair to arrange them',
      params: z.object({ conferenceId }),
      query: z.object({ as: z.optional(participantId) }),
      answer: arrangedAnswer,
      async handle({ cookieHeader, params: at, query: { as } }) {
        const reader = await placeOf(deps, { cookieHeader, ...at, as });
        if (typeof reader !== 'string') return reader;
        const arranged = await deps.conferences.arranged(at.conferenceId, reader);
        return isRefusal(arranged) ? arranged : done(arranged as ArrangedAnswer);
      },
    }),
  ];
}
