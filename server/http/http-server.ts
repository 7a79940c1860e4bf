import rateLimit, { type RateLimitPluginOptions } from '@fastify/rate-limit';
import { refuse } from '@samenspraak/shared/domain/errors.ts';
import fastify, { type FastifyInstance } from 'fastify';
import { serializerCompiler, validatorCompiler } from 'fastify-type-provider-zod';
import { Attempts } from '../identity/attempts.ts';
import { addEndpoints } from './add-endpoints.ts';
import type { HttpDependencies } from './dependencies.ts';
import { describeApi } from './describe-api.ts';
import type { AnyEndpoint } from './endpoint.ts';
import { addFaultHandler } from './faults.ts';
import { addMetrics } from './metrics.ts';
import { addPages } from './pages.ts';
import { sendProblem } from './problem.ts';
import { accountEndpoints } from './routes/accounts.ts';
import { arrangedEndpoints } from './routes/arranged.ts';
import { beforehandEndpoints } from './routes/beforehand.ts';
import { caseEndpoints } from './routes/cases.ts';
import { commandEndpoints } from './routes/commands.ts';
import { conferenceEndpoints } from './routes/conferences.ts';
import { exportEndpoints } from './routes/exports.ts';
import { guideEndpoints } from './routes/guides.ts';
import { healthEndpoints } from './routes/health.ts';
import { houseEndpoints } from './routes/house.ts';
import { joiningEndpoints } from './routes/joining.ts';
import { mailEndpoints } from './routes/mail.ts';
import { organisationEndpoints } from './routes/organisations.ts';
import { participantEndpoints } from './routes/participants.ts';
import { casePlanEndpoints } from './routes/plan.ts';
import { addOriginCheck } from './same-origin.ts';
import { addSecurityHeaders } from './security-headers.ts';

/** Bytes of a request body: an organisation card in full fits, nothing longer is asked for. */
const BODY_LIMIT = 128 * 1024;
/** A request that takes longer to arrive, in ms, only holds a connection. */
const ARRIVES_WITHIN_MS = 30_000;

function endpoints(deps: HttpDependencies): AnyEndpoint[] {
  return [
    ...healthEndpoints(deps),
    ...accountEndpoints(deps),
    ...mailEndpoints(deps),
    ...organisationEndpoints(deps),
    ...guideEndpoints(deps),
    ...houseEndpoints(deps),
    ...caseEndpoints(deps),
    ...casePlanEndpoints(deps),
    ...conferenceEndpoints(deps),
    ...participantEndpoints(deps),
    ...commandEndpoints(deps),
    ...arrangedEndpoints(deps),
    ...beforehandEndpoints(deps),
    ...exportEndpoints(deps),
    ...joiningEndpoints(deps),
  ];
}

/** Logs that a request was answered: by its route's pattern, for addresses hold ids and whatever people paste into them. */
function addRequestLog(app: FastifyInstance, { log }: HttpDependencies): void {
  app.addHook('onResponse', async (request, reply) => {
    const { method } = request;
    const route = request.routeOptions.url ?? null;
    const ms = Math.round(reply.elapsedTime);
    log.info({ requestId: request.id, method, route, status: reply.statusCode, ms }, 'request');
  });
}

/**
 * Requests are counted by who sends them, and for strangers by address. How many are left is told to nobody: behind one address
 * sit people of one house, and the number would tell each of them when the others are busy.
 */
function requestLimit(max: number, visitors: HttpDependencies['visitors']): RateLimitPluginOptions {
  const silent = { 'x-ratelimit-limit': false, 'x-ratelimit-remaining': false, 'x-ratelimit-reset': false };
  return {
    max,
    timeWindow: '1 minute',
    addHeaders: silent,
    addHeadersOnExceeding: silent,
    keyGenerator: async (request) => (await visitors.countedBy(request.headers.cookie)) ?? request.ip,
  };
}

/** The whole of HTTP, not listening yet. Sockets are attached to its `server` by whoever puts things together. */
export async function createHttpServer(deps: HttpDependencies): Promise<FastifyInstance> {
  const { config, log, visitors, clock } = deps;
  const app = fastify({
    logger: false,
    genReqId: () => crypto.randomUUID(),
    bodyLimit: BODY_LIMIT,
    requestTimeout: ARRIVES_WITHIN_MS,
    trustProxy: config.trustedProxies.length > 0 ? [...config.trustedProxies] : false,
    forceCloseConnections: true,
    frameworkErrors: (_fault, request, reply) => {
      void sendProblem(request, reply, refuse('input.malformed'));
    },
  });
  app.setValidatorCompiler(validatorCompiler);
  app.setSerializerCompiler(serializerCompiler);
  const { requestsPerMinute } = config.limits;
  addFaultHandler(app, { log, requestsPerMinute });
  addRequestLog(app, deps);
  await addSecurityHeaders(app, config.publicUrl?.startsWith('https:') ?? false);
  await app.register(rateLimit, requestLimit(requestsPerMinute, visitors));
  addOriginCheck(app, visitors);
  addMetrics(app, { registry: deps.registry, token: config.metricsToken });
  await describeApi(app);
  const most = config.limits.failedTokensPerMinute;
  addEndpoints(app, endpoints(deps), { attempts: new Attempts({ clock, most }), most });
  await addPages(app, deps.clientDirectory);
  return app;
}
