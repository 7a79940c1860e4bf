import { ERRORS, type Refusal, refuse, refuseLimit } from '@samenspraak/shared/domain/errors.ts';
import type { FastifyError, FastifyInstance } from 'fastify';
import type { Log } from '../ports/log.ts';
import { sendProblem } from './problem.ts';
import { StoreFault } from './store-fault.ts';

/** What a log may hold of a fault: its kind and where it arose. Messages can carry what people wrote, so they stay out. */
export function faultFields(fault: unknown): Record<string, unknown> {
  if (!(fault instanceof Error)) return { fault: typeof fault };
  const code = 'code' in fault && typeof fault.code === 'string' ? { code: fault.code } : {};
  const frames = fault.stack?.split('\n').filter((line) => /^\s+at /.test(line)) ?? [];
  const cause = fault.cause === undefined ? {} : { cause: faultFields(fault.cause) };
  return { fault: fault.name, ...code, stack: frames.map((line) => line.trim()), ...cause };
}

interface FaultDependencies {
  readonly log: Log;
  readonly requestsPerMinute: number;
}

function refusalFor(fault: FastifyError, requestsPerMinute: number): Refusal {
  const status = fault.statusCode ?? 500;
  if (status === 413) return refuse('input.tooLarge');
  if (status === 429) return refuseLimit('requestsPerMinute', requestsPerMinute);
  if (status >= 400 && status < 500) return refuse('input.malformed');
  return refuse(fault instanceof StoreFault ? 'store.unavailable' : 'internal');
}

/** Every throw ends here: the framework's own about a bad request, and faults, which are logged under the request's id. */
export function addFaultHandler(app: FastifyInstance, deps: FaultDependencies): void {
  app.setErrorHandler((fault: FastifyError, request, reply) => {
    const refusal = refusalFor(fault, deps.requestsPerMinute);
    if (ERRORS[refusal.code] >= 500) {
      const route = request.routeOptions.url ?? null;
      deps.log.error({ requestId: request.id, route, ...faultFields(fault) }, 'a request failed');
    }
    return sendProblem(request, reply, refusal);
  });
}
