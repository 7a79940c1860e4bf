import { type Refusal, refuse } from '@samenspraak/shared/domain/errors.ts';
import { conferenceId, type OrganisationId, participantId } from '@samenspraak/shared/domain/ids.ts';
import { invitedAnswer } from '@samenspraak/shared/protocol/answers.ts';
import { participantBody } from '@samenspraak/shared/protocol/http.ts';
import * as z from 'zod/mini';
import type { RouteDependencies } from '../dependencies.ts';
import { done, endpoint, isRefusal } from '../endpoint.ts';
import { placeOf } from '../places.ts';

/** The name that goes with an organisation, for the roster; null when somebody comes for none. */
async function organisationName(
  deps: RouteDependencies,
  id: OrganisationId | undefined,
): Promise<string | null | Refusal> {
  if (id === undefined) return null;
  const found = (await deps.store.organisations()).find((organisation) => organisation.id === id);
  return found?.name ?? refuse('notFound');
}

async function fieldsOf(deps: RouteDependencies, body: z.infer<typeof participantBody>) {
  const organisation = await organisationName(deps, body.organisationId);
  if (organisation !== null && typeof organisation !== 'string') return organisation;
  const { name, role, language = 'nl', organisationId = null, clientOf = null, apartFrom = [], together } = body;
  return {
    ...{ name, role, language, organisationId, organisation },
    clientOf,
    apartFrom,
    together,
    sessionIds: body.sessionIds,
  };
}

/** A fresh link for somebody, dated by their own sessions. */
async function issue(
  deps: RouteDependencies,
  place: {
    conferenceId: z.infer<typeof conferenceId>;
    participantId: z.infer<typeof participantId>;
  },
) {
  const view = await deps.conferences.view(place.conferenceId, place.participantId);
  if (isRefusal(view)) return view;
  const joinUrl = await deps.invitations.issue({ ...place, startsAt: view.startsAt });
  return { participantId: place.participantId, joinUrl };
}

/** Who comes, and by which link. The rooms decide whether whoever asks may do so. */
export function participantEndpoints(deps: RouteDependencies) {
  const query = z.object({ as: z.optional(participantId) });
  return [
    endpoint({
      method: 'POST',
      path: '/api/conferences/:conferenceId/participants',
      summary: 'Invites somebody; the answer holds their personal link, once',
      params: z.object({ conferenceId }),
      query,
      body: participantBody,
      answer: invitedAnswer,
      status: 201,
      async handle({ cookieHeader, params, query: { as }, body }) {
        const chair = await placeOf(deps, { cookieHeader, ...params, as });
        if (typeof chair !== 'string') return chair;
        const fields = await fieldsOf(deps, body);
        if (isRefusal(fields)) return fields;
        const command = { ...params, actorId: chair, type: 'participant.invite', fields } as const;
        const invited = await deps.conferences.run(command);
        if (!invited.ok) return invited;
        const id = participantId.parse(invited.data?.participantId);
        const answer = await issue(deps, { ...params, participantId: id });
        return isRefusal(answer) ? answer : done(answer);
      },
    }),
    endpoint({
      method: 'POST',
      path: '/api/conferences/:conferenceId/participants/:participantId/invitation',
      summary: 'Gives somebody a new link; whatever the old one opened is closed',
      params: z.object({ conferenceId, participantId }),
      query,
      answer: invitedAnswer,
      async handle({ cookieHeader, params, query: { as } }) {
        const chair = await placeOf(deps, { cookieHeader, conferenceId: params.conferenceId, as });
        if (typeof chair !== 'string') return chair;
        const fields = { participantId: params.participantId };
        const command = {
          conferenceId: params.conferenceId,
          actorId: chair,
          type: 'participant.reissue',
          fields,
        } as const;
        const ended = await deps.conferences.run(command);
        if (!ended.ok) return ended;
        const answer = await issue(deps, params);
        return isRefusal(answer) ? answer : done(answer);
      },
    }),
  ];
}
