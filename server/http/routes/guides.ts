import { type Refusal, refuse } from '@samenspraak/shared/domain/errors.ts';
import { guideId } from '@samenspraak/shared/domain/ids.ts';
import { guideFault } from '@samenspraak/shared/guide/arrangement.ts';
import { type HouseGuideAnswer, houseGuideAnswer, houseGuideBody } from '@samenspraak/shared/protocol/house.ts';
import * as z from 'zod/mini';
import type { HouseGuide } from '../../ports/house-store.ts';
import type { RouteDependencies } from '../dependencies.ts';
import { done, endpoint, isRefusal } from '../endpoint.ts';
import { coordinatorOf, userOf } from '../places.ts';

function present({ id, name, guide }: HouseGuide): HouseGuideAnswer {
  return { guideId: id, name, guide: guide as HouseGuideAnswer['guide'] };
}

/** Why a house cannot keep such a guide, or null. */
function unfit({ guide }: z.infer<typeof houseGuideBody>): Refusal | null {
  const fault = guideFault(guide);
  if (fault === null) return null;
  if (fault === 'many') return refuse('guide.tooMany');
  return refuse(fault === 'kept' ? 'guide.keptPrompt' : 'prompt.unknown');
}

/** The guides of the house: every user chooses from them, coordinators keep them. */
export function guideEndpoints(deps: RouteDependencies) {
  const params = z.object({ guideId });
  return [
    endpoint({
      method: 'GET',
      path: '/api/guides',
      summary: 'The guides that this house keeps beside ours',
      answer: z.array(houseGuideAnswer),
      async handle({ cookieHeader }) {
        const user = await userOf(deps, cookieHeader);
        return isRefusal(user) ? user : done((await deps.store.guides()).map(present));
      },
    }),
    endpoint({
      method: 'POST',
      path: '/api/guides',
      summary: 'Adds a guide of the house',
      body: houseGuideBody,
      answer: houseGuideAnswer,
      status: 201,
      async handle({ cookieHeader, body }) {
        const user = await coordinatorOf(deps, cookieHeader);
        const refusal = isRefusal(user) ? user : unfit(body);
        if (refusal !== null) return refusal;
        const added = { ...body, id: guideId.parse(deps.ids.next()) };
        await deps.store.addGuide(added);
        return done(present(added));
      },
    }),
    endpoint({
      method: 'PUT',
      path: '/api/guides/:guideId',
      summary: 'Changes a guide of the house; conferences that were planned with it keep it as it was',
      ...{ params, body: houseGuideBody },
      answer: houseGuideAnswer,
      async handle({ cookieHeader, params: at, body }) {
        const user = await coordinatorOf(deps, cookieHeader);
        const refusal = isRefusal(user) ? user : unfit(body);
        if (refusal !== null) return refusal;
        const changed = { ...body, id: at.guideId };
        return (await deps.store.changeGuide(changed)) ? done(present(changed)) : refuse('guide.unknown');
      },
    }),
    endpoint({
      method: 'DELETE',
      path: '/api/guides/:guideId',
      summary: 'Takes a guide of the house away; conferences that were planned with it keep it',
      params,
      answer: null,
      async handle({ cookieHeader, params: at }) {
        const user = await coordinatorOf(deps, cookieHeader);
        if (isRefusal(user)) return user;
        return (await deps.store.removeGuide(at.guideId)) ? done(null) : refuse('guide.unknown');
      },
    }),
  ];
}
