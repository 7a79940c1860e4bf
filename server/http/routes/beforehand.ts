import { conferenceId, type ParticipantId, participantId } from '@samenspraak/shared/domain/ids.ts';
import { earlierAnswer, type PreparationAnswer, preparationAnswer } from '@samenspraak/shared/protocol/beforehand.ts';
import * as z from 'zod/mini';
import type { ReadRow } from '../../ports/identity-store.ts';
import type { OwnPreparation } from '../../rooms/read-own.ts';
import type { RouteDependencies } from '../dependencies.ts';
import { done, endpoint, isRefusal } from '../endpoint.ts';
import { placeOf } from '../places.ts';

async function noteRead(deps: RouteDependencies, read: Omit<ReadRow, 'at'> & { readonly reader: ParticipantId }) {
  await deps.store.addReads([{ ...read, at: new Date(deps.clock.now()).toISOString() }]);
}

/** The same in lists of their own. */
function asAnswered({ items, asked, ...own }: OwnPreparation): PreparationAnswer['sessions'][number] {
  const prompts = asked?.prompts?.map(({ id, own: words }) => ({
    id,
    own: words && { ...words, followUps: [...words.followUps], collects: words.collects && [...words.collects] },
  }));
  return { ...own, items: [...items], asked: asked === null ? null : { phase: asked.phase, prompts: prompts ?? null } };
}

/** What is read before it comes on any board: one's own preparation, and what the chair may bring from earlier conferences. */
export function beforehandEndpoints(deps: RouteDependencies) {
  const params = z.object({ conferenceId });
  const query = z.object({ as: z.optional(participantId) });
  return [
    endpoint({
      method: 'GET',
      path: '/api/conferences/:conferenceId/preparation',
      summary: 'What this reader prepared and was not released yet; their own, also while they wait to be let in',
      ...{ params, query },
      answer: preparationAnswer,
      async handle({ cookieHeader, params: at, query: { as } }) {
        const reader = await placeOf(deps, { cookieHeader, ...at, as });
        if (typeof reader !== 'string') return reader;
        const own = await deps.conferences.preparations(at.conferenceId, reader);
        if (isRefusal(own)) return own;
        await noteRead(deps, { ...at, reader, what: 'preparation' });
        return done({ sessions: own.map(asAnswered) });
      },
    }),
    endpoint({
      method: 'GET',
      path: '/api/conferences/:conferenceId/earlier',
      summary: 'Scaling questions that earlier conferences of this case showed, for the chair to choose from',
      ...{ params, query },
      answer: earlierAnswer,
      async handle({ cookieHeader, params: at, query: { as } }) {
        const reader = await placeOf(deps, { cookieHeader, ...at, as });
        if (typeof reader !== 'string') return reader;
        const points = await deps.conferences.earlier(at.conferenceId, reader);
        if (isRefusal(points)) return points;
        await noteRead(deps, { ...at, reader, what: 'earlier' });
        return done({
          points: points.map(({ point, few, ...from }) => ({
            ...{ point: { ...point, groups: [...point.groups] }, few: [...few] },
            ...from,
          })),
        });
      },
    }),
  ];
}
