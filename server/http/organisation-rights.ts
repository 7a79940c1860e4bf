import { type Refusal, refuse } from '@samenspraak/shared/domain/errors.ts';
import {
  type ConferenceId,
  conferenceId,
  type OrganisationId,
  organisationId,
  type ParticipantId,
  participantId,
  type UserId,
} from '@samenspraak/shared/domain/ids.ts';
import { type Actor, NOWHERE } from '@samenspraak/shared/policy/actors.ts';
import { judge } from '@samenspraak/shared/policy/can.ts';
import * as z from 'zod/mini';
import type { RouteDependencies } from './dependencies.ts';
import { isRefusal } from './endpoint.ts';
import { coordinatorOf, placeOf } from './places.ts';

/** From which seat a card is asked for or changed; an account that asks from no table leaves it out. */
export const seatQuery = z.object({ conference: z.optional(conferenceId), as: z.optional(participantId) });

interface Asked {
  readonly cookieHeader: string | undefined;
  readonly query: z.infer<typeof seatQuery>;
}

/** Whose cards somebody may see, and which of those they keep. */
export interface CardReader {
  readonly knows: (id: OrganisationId) => boolean;
  readonly keeps: (id: OrganisationId) => boolean;
}

export interface CardKeeper {
  readonly by: UserId | ParticipantId;
  /** The name stands in every list of people: only the house itself gives it. */
  readonly names: boolean;
}

/** Who asks from a seat at a table, as the table of rights knows them. */
async function actorAt(deps: RouteDependencies, asked: Asked, conference: ConferenceId): Promise<Actor | Refusal> {
  const { cookieHeader, query } = asked;
  const seat = await placeOf(deps, { cookieHeader, conferenceId: conference, as: query.as });
  if (typeof seat !== 'string') return seat;
  const view = await deps.conferences.view(conference, seat);
  if (isRefusal(view)) return view;
  const { role, clientOf, participation, organisationId: own } = view.me;
  const organisation = own === null ? null : organisationId.parse(own);
  return { participantId: seat, role, clientOf, organisationId: organisation, admitted: participation === 'admitted' };
}

function refusalOf(actor: Actor, card: OrganisationId): Refusal | null {
  return judge(actor, 'organisation.change', NOWHERE, { organisationId: card });
}

/**
 * What cards a reader knows. At one table: those of the people with whom they share a session. Elsewhere users know all
 * cards and coordinators keep them, and a guest knows those of all tables at which they have a place.
 */
export async function cardReader(deps: RouteDependencies, asked: Asked): Promise<CardReader | Refusal> {
  const { cookieHeader, query } = asked;
  if (query.conference !== undefined) {
    const actor = await actorAt(deps, asked, query.conference);
    if (isRefusal(actor)) return actor;
    const known = new Set(await deps.conferences.organisationsKnownTo(query.conference, actor.participantId));
    return { knows: (id) => known.has(id), keeps: (id) => refusalOf(actor, id) === null };
  }
  const user = await deps.visitors.user(cookieHeader);
  if (user !== null) return { knows: () => true, keeps: () => user.coordinator };
  const places = await deps.visitors.places(cookieHeader);
  if (places.length === 0) return refuse('auth.required');
  const known = new Set<OrganisationId>();
  for (const place of places) {
    for (const id of await deps.conferences.organisationsKnownTo(place.conferenceId, place.participantId))
      known.add(id);
  }
  return { knows: (id) => known.has(id), keeps: () => false };
}

/**
 * Who changes this card: somebody who sits at a table for that organisation, or a coordinator of the house. Whether the
 * card exists is not told to anybody else.
 */
export async function cardKeeper(
  deps: RouteDependencies,
  asked: Asked,
  card: OrganisationId,
): Promise<CardKeeper | Refusal> {
  const { cookieHeader, query } = asked;
  if (query.conference === undefined) {
    const user = await coordinatorOf(deps, cookieHeader);
    return isRefusal(user) ? user : { by: user.id, names: true };
  }
  const actor = await actorAt(deps, asked, query.conference);
  if (isRefusal(actor)) return actor;
  return refusalOf(actor, card) ?? { by: actor.participantId, names: false };
}
