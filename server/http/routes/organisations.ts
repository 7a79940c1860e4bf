import { type Refusal, refuse } from '@samenspraak/shared/domain/errors.ts';
import { type OrganisationId, organisationId } from '@samenspraak/shared/domain/ids.ts';
import { type OrganisationAnswer, organisationAnswer } from '@samenspraak/shared/protocol/answers.ts';
import { organisationBody, organisationChangeBody } from '@samenspraak/shared/protocol/http.ts';
import * as z from 'zod/mini';
import type { Organisation } from '../../ports/identity-store.ts';
import type { RouteDependencies } from '../dependencies.ts';
import { done, endpoint, isRefusal } from '../endpoint.ts';
import { type CardKeeper, type CardReader, cardKeeper, cardReader, seatQuery } from '../organisation-rights.ts';
import { userOf } from '../places.ts';

const DAY = new Intl.DateTimeFormat('sv-SE', { timeZone: 'Europe/Amsterdam', dateStyle: 'short' });

/** When exactly a card was changed would tell one session when somebody of another was at work: the day is enough. */
function present(card: Organisation, { keeps }: Pick<CardReader, 'keeps'>): OrganisationAnswer {
  const { id, name, task, can, cannot, mandate, version, updatedAt } = card;
  const updatedOn = updatedAt === null ? null : DAY.format(new Date(updatedAt));
  return { organisationId: id, name, task, can, cannot, mandate, updatedOn, version: keeps(id) ? version : null };
}

/** Puts the card as it will read in the place of the version that was seen. */
async function change(
  deps: RouteDependencies,
  { id, by, names }: CardKeeper & { id: OrganisationId },
  body: z.infer<typeof organisationChangeBody>,
): Promise<Organisation | Refusal> {
  const before = await deps.store.organisation(id);
  if (before === null) return refuse('notFound');
  const { name = before.name, version, ...rest } = body;
  if (name !== before.name && !names) return refuse('organisation.notYours');
  const updatedAt = new Date(deps.clock.now()).toISOString();
  const changed = { id, name, ...rest, version: version + 1, updatedAt, updatedBy: by };
  return (await deps.store.changeOrganisation(changed)) ? changed : refuse('organisation.changed');
}

/**
 * What organisations do, may and may not (domain.md §1): made by users, kept by the organisation. Who sits at a table reads
 * those of the people there; who else was invited to another session is not for them.
 */
export function organisationEndpoints(deps: RouteDependencies) {
  const params = z.object({ organisationId });
  return [
    endpoint({
      method: 'GET',
      path: '/api/organisations',
      summary: 'The organisation cards: all for users, those of the people at one’s own tables for participants',
      query: seatQuery,
      answer: z.array(organisationAnswer),
      async handle(asked) {
        const reader = await cardReader(deps, asked);
        if (isRefusal(reader)) return reader;
        const all = await deps.store.organisations();
        return done(all.filter(({ id }) => reader.knows(id)).map((one) => present(one, reader)));
      },
    }),
    endpoint({
      method: 'GET',
      path: '/api/organisations/:organisationId',
      summary: 'One organisation card, as far as the reader knows it',
      params,
      query: seatQuery,
      answer: organisationAnswer,
      async handle({ params: { organisationId: id }, ...asked }) {
        const reader = await cardReader(deps, asked);
        if (isRefusal(reader)) return reader;
        const card = reader.knows(id) ? await deps.store.organisation(id) : null;
        return card === null ? refuse('notFound') : done(present(card, reader));
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
        const updatedAt = new Date(deps.clock.now()).toISOString();
        const id = organisationId.parse(deps.ids.next());
        const added = { ...body, id, version: 1, updatedAt, updatedBy: user.id };
        await deps.store.addOrganisation(added);
        return done(present(added, { keeps: () => user.coordinator }));
      },
    }),
    endpoint({
      method: 'PUT',
      path: '/api/organisations/:organisationId',
      summary: 'Changes an organisation card: by somebody who sits at a table for it, or by a coordinator',
      params,
      query: seatQuery,
      body: organisationChangeBody,
      answer: organisationAnswer,
      async handle({ params: { organisationId: id }, body, ...asked }) {
        const keeper = await cardKeeper(deps, asked, id);
        if (isRefusal(keeper)) return keeper;
        const changed = await change(deps, { ...keeper, id }, body);
        return isRefusal(changed) ? changed : done(present(changed, { keeps: () => true }));
      },
    }),
  ];
}
