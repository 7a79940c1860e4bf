import { refuse } from '@samenspraak/shared/domain/errors.ts';
import * as z from 'zod/mini';
import type { RouteDependencies } from '../dependencies.ts';
import { done, endpoint } from '../endpoint.ts';

/** For whoever watches over the machine: is the process alive, and can it serve. */
export function healthEndpoints({ store }: Pick<RouteDependencies, 'store'>) {
  const answer = z.object({ status: z.literal('ok') });
  const fine = { status: 'ok' } as const;
  return [
    endpoint({
      method: 'GET',
      path: '/api/health',
      summary: 'The process is alive',
      answer,
      handle: async () => done(fine),
    }),
    endpoint({
      method: 'GET',
      path: '/api/ready',
      summary: 'The store can be read and written',
      answer,
      handle: () =>
        store.ready().then(
          () => done(fine),
          () => refuse('store.unavailable'),
        ),
    }),
  ];
}
