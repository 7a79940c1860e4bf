import { type Refusal, refuse } from '@samenspraak/shared/domain/errors.ts';
import {
  caseId,
  conferenceId,
  type ParticipantId,
  participantId,
  type UserId,
} from '@samenspraak/shared/domain/ids.ts';
import { casePlanAnswer, formerAnswer, proposedAnswer, runningAnswer } from '@samenspraak/shared/protocol/plan.ts';
import * as z from 'zod/mini';
import { casePlanFor, runningFor } from '../../rooms/case-plan.ts';
import { ledConferences } from '../../rooms/led-conferences.ts';
import { proposedFrom } from '../../rooms/proposed.ts';
import { Turns } from '../../rooms/turns.ts';
import type { RouteDependencies } from '../dependencies.ts';
import { done, endpoint, isRefusal } from '../endpoint.ts';
import { idsOf, ledCase, noteReads } from '../led-case.ts';
import { placeOf, userOf } from '../places.ts';

/** One page asks for a few of these at once. */
const MAY_WAIT = { waiting: 64, ofGroup: 6, ofOne: 6 };

/** Reads what may take many boards: one at a time, and people by turns. Refuses with `plan.busy` while too much waits. */
type InTurn = <Result>(who: UserId | ParticipantId, read: () => Promise<Result>) => Promise<Result | Refusal>;

function inTurns(): InTurn {
  const turns = new Turns(MAY_WAIT);
  return async (who, read) => (await turns.take({ group: who, one: who }, read)) ?? refuse('plan.busy');
}

/** The one plan of a family, for the user who led its conferences. */
function planEndpoints(deps: RouteDependencies, inTurn: InTurn) {
  return [
    endpoint({
      method: 'GET',
      path: '/api/cases/:caseId/plan',
      summary: 'The one plan of a case, over the conferences of it that this user made',
      params: z.object({ caseId }),
      answer: casePlanAnswer,
      async handle({ cookieHeader, params }) {
        const user = await userOf(deps, cookieHeader);
        if (isRefusal(user)) return user;
        return inTurn(user.id, async () => {
          const found = await ledCase(deps, user, params.caseId);
          if (isRefusal(found)) return found;
          const { of, led } = found;
          await noteReads(deps, idsOf(led), { reader: user.id, what: 'plan' });
          const asked = { of: { caseId: of.id, reference: of.reference }, now: deps.clock.now() };
          return done(await casePlanFor(deps.store, led, asked));
        });
      },
    }),
    endpoint({
      method: 'GET',
      path: '/api/me/agreements',
      summary: 'What still runs and must stay in place, over all cases of this user',
      answer: runningAnswer,
      async handle({ cookieHeader }) {
        const user = await userOf(deps, cookieHeader);
        if (isRefusal(user)) return user;
        return inTurn(user.id, async () => {
          const led = await ledConferences(deps.store, await deps.store.conferencesMadeBy(user.id));
          const running = await runningFor(deps.store, led, deps.clock.now());
          const guards = running.bottomLines.flatMap((line) => line.guards);
          const told = [...running.agreements, ...running.bottomLines, ...guards].map((one) => one.conferenceId);
          await noteReads(deps, told, { reader: user.id, what: 'plan' });
          return done(running);
        });
      },
    }),
  ];
}

/** What a next conference begins with. */
function nextEndpoints(deps: RouteDependencies, inTurn: InTurn) {
  return [
    endpoint({
      method: 'GET',
      path: '/api/cases/:caseId/proposed',
      summary: 'The people of the last conference of a case that this user made, to be asked again',
      params: z.object({ caseId }),
      answer: proposedAnswer,
      async handle({ cookieHeader, params }) {
        const user = await userOf(deps, cookieHeader);
        if (isRefusal(user)) return user;
        return inTurn(user.id, async () => {
          const found = await ledCase(deps, user, params.caseId);
          if (isRefusal(found)) return found;
          await noteReads(deps, idsOf(found.led), { reader: user.id, what: 'earlier' });
          return done(proposedFrom(found.led));
        });
      },
    }),
    endpoint({
      method: 'GET',
      path: '/api/conferences/:conferenceId/former',
      summary: 'What sessions of earlier conferences of this case left behind, for the chair to choose from',
      params: z.object({ conferenceId }),
      query: z.object({ as: z.optional(participantId) }),
      answer: formerAnswer,
      async handle({ cookieHeader, params, query: { as } }) {
        const reader = await placeOf(deps, { cookieHeader, ...params, as });
        if (typeof reader !== 'string') return reader;
        return inTurn(reader, async () => {
          const former = await deps.conferences.former(params.conferenceId, reader);
          if (isRefusal(former)) return former;
          await noteReads(deps, [params.conferenceId], { reader, what: 'earlier' });
          return done(former);
        });
      },
    }),
  ];
}

/** The plan over conferences, and what the next one begins with. */
export function casePlanEndpoints(deps: RouteDependencies) {
  const inTurn = inTurns();
  return [...planEndpoints(deps, inTurn), ...nextEndpoints(deps, inTurn)];
}
