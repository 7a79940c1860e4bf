import { refuse } from '@samenspraak/shared/domain/errors.ts';
import type { FastifyInstance, FastifyRequest } from 'fastify';
import { Histogram, type Registry } from 'prom-client';
import { createSeal, sameSeal } from '../identity/seal.ts';
import { sendProblem } from './problem.ts';

const LOOPBACK: readonly string[] = ['127.0.0.1', '::1', '::ffff:127.0.0.1'];
const compare = createSeal('metrics');

/** Figures are for whoever runs the machine: asked on it and not through a proxy, or with `METRICS_TOKEN`. */
function mayScrape(request: FastifyRequest, token: string | null): boolean {
  const { authorization, forwarded } = request.headers;
  if (token !== null && sameSeal(compare(authorization ?? ''), compare(`Bearer ${token}`))) return true;
  const direct = forwarded === undefined && request.headers['x-forwarded-for'] === undefined;
  return direct && LOOPBACK.includes(request.socket.remoteAddress ?? '');
}

/** `GET /metrics`, and how long each route takes. Labels are route patterns: never an address, a name or an id. */
export function addMetrics(app: FastifyInstance, deps: { registry: Registry; token: string | null }): void {
  const duration = new Histogram({
    name: 'http_request_duration_seconds',
    help: 'Time from request to answer',
    labelNames: ['method', 'route', 'status'],
    registers: [deps.registry],
  });
  app.addHook('onResponse', async (request, reply) => {
    const route = request.routeOptions.url ?? 'none';
    duration.observe({ method: request.method, route, status: reply.statusCode }, reply.elapsedTime / 1000);
  });
  app.get('/metrics', { schema: { hide: true } }, async (request, reply) => {
    if (!mayScrape(request, deps.token)) return sendProblem(request, reply, refuse('notFound'));
    return reply.type(deps.registry.contentType).send(await deps.registry.metrics());
  });
}
