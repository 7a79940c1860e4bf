import { type Refusal, refuse } from '@samenspraak/shared/domain/errors.ts';
import { type HouseChoices, NO_HOUSE } from '@samenspraak/shared/domain/house.ts';
import { type CaseId, type ConferenceId, caseId, conferenceId, participantId } from '@samenspraak/shared/domain/ids.ts';
import type { Language } from '@samenspraak/shared/domain/roles.ts';
import { conferenceCreatedAnswer, conferenceViewAnswer, joinedAnswer } from '@samenspraak/shared/protocol/answers.ts';
import { conferenceBody } from '@samenspraak/shared/protocol/http.ts';
import * as z from 'zod/mini';
import type { Case, User } from '../../ports/identity-store.ts';
import type { CreatedConference } from '../../rooms/conferences.ts';
import type { RouteDependencies } from '../dependencies.ts';
import { done, endpoint, isRefusal } from '../endpoint.ts';
import { madePlace, placeOf, userOf } from '../places.ts';
import { presentJoined } from '../present-joined.ts';

type Plan = z.infer<typeof conferenceBody>;

/** What a new conference takes over from its house. */
async function houseChoices({ store }: RouteDependencies, { guideId }: Plan): Promise<HouseChoices | Refusal> {
  const shares = await store.shares();
  if (guideId === undefined) return { ...NO_HOUSE, shares };
  const chosen = (await store.guides()).find(({ id }) => id === guideId);
  return chosen === undefined ? refuse('guide.unknown') : { shares, guide: chosen.guide };
}

/** Makes the conference and lets its chair walk in: whoever plans it needs no link to their own table. */
async function plan(
  deps: RouteDependencies,
  asked: { of: Case; user: User; body: Plan; language: Language },
): Promise<CreatedConference | Refusal> {
  const house = await houseChoices(deps, asked.body);
  if (isRefusal(house)) return house;
  const { kind, phase, plannedMinutes, sessions, chairName, clientsApart = false } = asked.body;
  const created = await deps.conferences.create({
    clientsApart,
    base: {
      ...{ kind, phase, plannedMinutes, house },
      startsAt: new Date(asked.body.startsAt).toISOString(),
      caseId: asked.of.id,
      reference: asked.of.reference,
      madeBy: asked.user.id,
      sessions: sessions.map(({ clients, prosecutor, ...session }) => ({
        ...session,
        audience: { clients, prosecutor },
      })),
    },
    chair: { name: chairName ?? asked.user.name, language: asked.language, organisationId: null, organisation: null },
  });
  if (isRefusal(created)) return created;
  const { conferenceId: id, chairId: actorId } = created;
  const joined = await deps.conferences.run({ conferenceId: id, actorId, type: 'participant.join', fields: {} });
  return joined.ok ? created : joined;
}

/** Stores an access to the chair's place; the answer is the cookie that opens it. */
async function takeChair(deps: RouteDependencies, place: Parameters<typeof deps.accesses.forParticipant>[0]) {
  const { access, cookie } = deps.accesses.forParticipant(place);
  await deps.store.addAccess(access);
  return cookie;
}

async function noteOpened(deps: RouteDependencies, id: ConferenceId, reader: z.infer<typeof participantId>) {
  const at = new Date(deps.clock.now()).toISOString();
  await deps.store.addReads([{ at, conferenceId: id, reader, what: 'open' }]);
}

export function conferenceEndpoints(deps: RouteDependencies) {
  const atConference = z.object({ conferenceId });
  return [
    endpoint({
      method: 'POST',
      path: '/api/cases/:caseId/conferences',
      summary: 'Plans a conference; the user becomes its chair',
      params: z.object({ caseId }),
      body: conferenceBody,
      answer: conferenceCreatedAnswer,
      status: 201,
      async handle({ cookieHeader, params, body, language }) {
        const user = await userOf(deps, cookieHeader);
        if (isRefusal(user)) return user;
        const of = await deps.store.case(params.caseId as CaseId);
        if (of === null) return refuse('notFound');
        const created = await plan(deps, { of, user, body, language });
        if (isRefusal(created)) return created;
        const { conferenceId: id, chairId, sessions } = created;
        const cookie = await takeChair(deps, { conferenceId: id, participantId: chairId, startsAt: body.startsAt });
        return done(
          { conferenceId: id, participantId: chairId, sessions: sessions.map((session) => ({ ...session })) },
          { cookies: [cookie] },
        );
      },
    }),
    endpoint({
      method: 'POST',
      path: '/api/conferences/:conferenceId/seat',
      summary: 'Gives the chair’s place to the signed-in user who made the conference, also on another device',
      params: atConference,
      answer: joinedAnswer,
      async handle({ cookieHeader, params }) {
        const user = await userOf(deps, cookieHeader);
        if (isRefusal(user)) return user;
        const chair = await madePlace(deps, user, params.conferenceId);
        if (typeof chair !== 'string') return chair;
        const joined = await deps.conferences.run({ ...params, actorId: chair, type: 'participant.join', fields: {} });
        if (!joined.ok) return joined;
        const view = await deps.conferences.view(params.conferenceId, chair);
        if (isRefusal(view)) return view;
        const cookie = await takeChair(deps, { ...params, participantId: chair, startsAt: view.startsAt });
        return done(presentJoined(view), { cookies: [cookie] });
      },
    }),
    endpoint({
      method: 'GET',
      path: '/api/conferences/:conferenceId',
      summary: 'The conference as this reader may see it',
      params: atConference,
      query: z.object({ as: z.optional(participantId) }),
      answer: conferenceViewAnswer,
      async handle({ cookieHeader, params, query }) {
        const place = await placeOf(deps, { cookieHeader, ...params, as: query.as });
        if (typeof place !== 'string') return place;
        const view = await deps.conferences.view(params.conferenceId, place);
        if (isRefusal(view)) return view;
        await noteOpened(deps, params.conferenceId, place);
        return done(view);
      },
    }),
  ];
}
