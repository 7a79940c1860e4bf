import { refuse } from '@samenspraak/shared/domain/errors.ts';
import { caseId } from '@samenspraak/shared/domain/ids.ts';
import {
  type CaseAnswer,
  type ConferenceSummaryAnswer,
  caseAnswer,
  caseCreatedAnswer,
  caseDetailAnswer,
  conferenceSummaryAnswer,
} from '@samenspraak/shared/protocol/answers.ts';
import { caseBody } from '@samenspraak/shared/protocol/http.ts';
import * as z from 'zod/mini';
import type { Case, User } from '../../ports/identity-store.ts';
import type { RouteDependencies } from '../dependencies.ts';
import { done, endpoint, isRefusal } from '../endpoint.ts';
import { userOf } from '../places.ts';

function present({ id, reference, track, phase, purpose, createdAt }: Case): CaseAnswer {
  return { caseId: id, reference, track, phase, purpose, createdAt };
}

/** The conferences of one case as this user may know them: that they are held, never what is said in them. */
async function summaries(deps: RouteDependencies, user: User, of: Case): Promise<ConferenceSummaryAnswer[]> {
  const mine = new Set(await deps.store.conferencesMadeBy(user.id));
  const found = await deps.store.conferencesOf(of.id);
  return found.map(({ id, kind, startsAt, plannedMinutes, status }) => {
    const at = { conferenceId: id, caseId: of.id, reference: of.reference };
    return { ...at, kind, startsAt, plannedMinutes, status, mine: mine.has(id) };
  });
}

/** Families by their reference, for users. */
export function caseEndpoints(deps: RouteDependencies) {
  return [
    endpoint({
      method: 'GET',
      path: '/api/cases',
      summary: 'All cases',
      answer: z.array(caseAnswer),
      async handle({ cookieHeader }) {
        const user = await userOf(deps, cookieHeader);
        return isRefusal(user) ? user : done((await deps.store.cases()).map(present));
      },
    }),
    endpoint({
      method: 'POST',
      path: '/api/cases',
      summary: 'Adds a case',
      body: caseBody,
      answer: caseCreatedAnswer,
      status: 201,
      async handle({ cookieHeader, body }) {
        const user = await userOf(deps, cookieHeader);
        if (isRefusal(user)) return user;
        const id = caseId.parse(deps.ids.next());
        await deps.store.addCase({ ...body, id, createdAt: new Date(deps.clock.now()).toISOString() });
        return done({ caseId: id });
      },
    }),
    endpoint({
      method: 'GET',
      path: '/api/cases/:caseId',
      summary: 'One case with its conferences',
      params: z.object({ caseId }),
      answer: caseDetailAnswer,
      async handle({ cookieHeader, params }) {
        const user = await userOf(deps, cookieHeader);
        if (isRefusal(user)) return user;
        const found = await deps.store.case(params.caseId);
        if (found === null) return refuse('notFound');
        return done({ ...present(found), conferences: await summaries(deps, user, found) });
      },
    }),
    endpoint({
      method: 'GET',
      path: '/api/conferences',
      summary: 'The conferences that this user made',
      answer: z.array(conferenceSummaryAnswer),
      async handle({ cookieHeader }) {
        const user = await userOf(deps, cookieHeader);
        if (isRefusal(user)) return user;
        const all = await Promise.all((await deps.store.cases()).map((one) => summaries(deps, user, one)));
        const mine = all.flat().filter((conference) => conference.mine);
        return done(mine.sort((one, other) => other.startsAt.localeCompare(one.startsAt)));
      },
    }),
  ];
}
