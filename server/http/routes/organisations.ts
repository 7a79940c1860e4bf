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

/** What organisations do, may and may not: made by users, read by everybody at a table (domain.md §1). */
export function organisationEndpoints(deps: RouteDependencies) {
  return [
    endpoint({
      method: 'GET',
      path: '/api/organisations',
      summary: 'All organisation cards',
      answer: z.array(organisationAnswer),
      async handle({ cookieHeader }) {
        if (!(await deps.visitors.known(cookieHeader))) return refuse('auth.required');
        return done((await deps.store.organisations()).map(present));
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
