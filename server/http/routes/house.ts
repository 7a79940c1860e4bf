import { type HouseAnswer, houseBody } from '@samenspraak/shared/protocol/house.ts';
import type { RouteDependencies } from '../dependencies.ts';
import { done, endpoint, isRefusal } from '../endpoint.ts';
import { coordinatorOf, userOf } from '../places.ts';

/** What holds for every conference that this house plans. */
export function houseEndpoints(deps: RouteDependencies) {
  return [
    endpoint({
      method: 'GET',
      path: '/api/house',
      summary: 'How this house divides time over the stages',
      answer: houseBody,
      async handle({ cookieHeader }) {
        const user = await userOf(deps, cookieHeader);
        return isRefusal(user) ? user : done<HouseAnswer>({ shares: await deps.store.shares() });
      },
    }),
    endpoint({
      method: 'PUT',
      path: '/api/house',
      summary: 'Settles how this house divides time over the stages; null for our own division',
      body: houseBody,
      answer: houseBody,
      async handle({ cookieHeader, body }) {
        const user = await coordinatorOf(deps, cookieHeader);
        if (isRefusal(user)) return user;
        await deps.store.settleShares(body.shares);
        return done(body);
      },
    }),
  ];
}
