import { refuse } from '@samenspraak/shared/domain/errors.ts';
import { organisationId } from '@samenspraak/shared/domain/ids.ts';
import { type OrganisationAnswer, organisationAnswer } from '@samenspraak/shared/protocol/answers.ts';
import { organisationBody } from '@samenspraak/shared/protocol/http.ts';
import * as z from 'zod/mini';
import type { Organisation } from '../../ports/identity-store.ts';
import type { RouteDependencies } from '../dependencies.ts';
import { done, endpoint, isRefusal } from '../endpoint.ts';
import { userOf } from '../places.ts';

function present({ id, name, task, can, cannot, mandate }: Organisation): OrganisationAnswer {
  return { organisationId: id, name, task, can, cannot, mandate };
}

/**
 * What organisations do, may and may not (domain.md §1): made by users. Who sits at a table reads those of the people there; who
 * else was invited to another session is not for them.
 */
export function organisationEndpoints(deps: RouteDependencies) {
  return [
    endpoint({
      method: 'GET',
      path: '/api/organisations',
      summary: 'The organisation cards: all for users, those of the people at one’s own tables for participants',
      answer: z.array(organisationAnswer),
      async handle({ cookieHeader }) {
        const all = await deps.store.organisations();
        if ((await deps.visitors.user(cookieHeader)) !== null) return done(all.map(present));
        const places = await deps.visitors.places(cookieHeader);
        if (places.length === 0) return refuse('auth.required');
        const known = new Set<string>();
        for (const { conferenceId, participantId } of places) {
          for (const id of await deps.conferences.organisationsKnownTo(conferenceId, participantId)) known.add(id);
        }
        return done(all.filter(({ id }) => known.has(id)).map(present));
      },
    }),
    endpoint({
      method: 'POST',
      path: '/api/organisations',
      summary: 'Adds an organisation card',
      body: organisationBody,
      answer: organisationAnswer,
      status: 201,
      async handle({ cookieHeader, body }) {
        const user = await userOf(deps, cookieHeader);
        if (isRefusal(user)) return user;
        const organisation = { ...body, id: organisationId.parse(deps.ids.next()) };
        await deps.store.addOrganisation(organisation);
        return done(present(organisation));
      },
    }),
  ];
}
