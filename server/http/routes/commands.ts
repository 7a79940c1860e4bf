import { parseCommand } from '@samenspraak/shared/commands/registry.ts';
import { refuse } from '@samenspraak/shared/domain/errors.ts';
import { conferenceId, participantId } from '@samenspraak/shared/domain/ids.ts';
import { commandAnswer } from '@samenspraak/shared/protocol/answers.ts';
import { commandBody } from '@samenspraak/shared/protocol/http.ts';
import * as z from 'zod/mini';
import type { RouteDependencies } from '../dependencies.ts';
import { done, endpoint } from '../endpoint.ts';
import { placeOf } from '../places.ts';

/** The same commands as over `/live`, for pages that have no socket open: whoever prepares a conference. */
export function commandEndpoints(deps: RouteDependencies) {
  return [
    endpoint({
      method: 'POST',
      path: '/api/conferences/:conferenceId/commands',
      summary: 'Gives one command, as over the socket; the same id is done once',
      params: z.object({ conferenceId }),
      query: z.object({ as: z.optional(participantId) }),
      body: commandBody,
      answer: commandAnswer,
      async handle({ cookieHeader, params, query: { as }, body }) {
        const actorId = await placeOf(deps, { cookieHeader, ...params, as });
        if (typeof actorId !== 'string') return actorId;
        const command = parseCommand({ ...body, ...params });
        if (command === null) return refuse('input.malformed');
        const { id: commandId, type, fields } = command;
        const answer = await deps.conferences.run({ ...params, actorId, type, fields, commandId });
        if (!answer.ok) return answer;
        const { seq, data } = answer;
        return done({ seq, ...(data !== undefined && { data: { ...data } }) });
      },
    }),
  ];
}
