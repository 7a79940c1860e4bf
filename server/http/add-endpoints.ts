import { type Refusal, refuse, refuseLimit } from '@samenspraak/shared/domain/errors.ts';
import { problemAnswer } from '@samenspraak/shared/protocol/answers.ts';
import type { FastifyInstance, FastifyReply, FastifyRequest } from 'fastify';
import type { Attempts } from '../identity/attempts.ts';
import { type AnyEndpoint, type Done, isRefusal } from './endpoint.ts';
import { preferredLanguage } from './language.ts';
import { PROBLEM_TYPE, sendProblem } from './problem.ts';

export interface Tries {
  readonly attempts: Attempts;
  readonly most: number;
}

/** Puts every endpoint of the list on the framework. */
export function addEndpoints(app: FastifyInstance, endpoints: readonly AnyEndpoint[], tries: Tries): void {
  for (const endpoint of endpoints) {
    app.route({
      method: endpoint.method,
      url: endpoint.path,
      attachValidation: true,
      schema: describe(endpoint),
      handler: async (request, reply) => {
        const look = () => answer(endpoint, request, tries);
        const outcome = await (endpoint.oneByOne ? tries.attempts.inTurn(request.ip, look) : look());
        return isRefusal(outcome) ? sendProblem(request, reply, outcome) : sendDone(endpoint, reply, outcome);
      },
    });
  }
}

function describe(endpoint: AnyEndpoint) {
  const { summary, params, query, body } = endpoint;
  const problem = { description: 'Refused', content: { [PROBLEM_TYPE]: { schema: problemAnswer } } };
  const success = endpoint.answer === null ? {} : { [endpoint.status ?? 200]: described(endpoint.answer, endpoint) };
  return {
    summary,
    ...(params && { params }),
    ...(query && { querystring: query }),
    ...(body && { body }),
    response: { ...success, '4xx': problem, '5xx': problem },
  };
}

/** What a success answers: JSON of this shape, or a file of some other kind. */
function described(schema: NonNullable<AnyEndpoint['answer']>, { summary, file }: AnyEndpoint) {
  return file === undefined ? schema : { description: summary, content: { [file]: { schema } } };
}

async function answer(endpoint: AnyEndpoint, request: FastifyRequest, tries: Tries): Promise<Done<unknown> | Refusal> {
  const counted = endpoint.failures;
  if (counted !== undefined && tries.attempts.exhausted(request.ip)) {
    return refuseLimit('failedTokensPerMinute', tries.most);
  }
  if (request.validationError !== undefined) return refuseInput(endpoint, request);
  const outcome = await endpoint.handle({
    params: request.params,
    query: request.query,
    body: request.body,
    cookieHeader: request.headers.cookie,
    language: preferredLanguage(request.headers['accept-language']),
  });
  if (isRefusal(outcome) && counted?.includes(outcome.code)) tries.attempts.fail(request.ip);
  return outcome;
}

/** An address that could never exist is simply not there; any other unreadable part is the sender's mistake. */
function refuseInput(endpoint: AnyEndpoint, request: FastifyRequest): Refusal {
  if (request.validationError?.validationContext === 'params') return refuse('notFound');
  return refuse(endpoint.malformed?.(request.body) ?? 'input.malformed');
}

function sendDone(endpoint: AnyEndpoint, reply: FastifyReply, done: Done<unknown>): FastifyReply {
  if (done.cookies.length > 0) reply.header('set-cookie', [...done.cookies]);
  if (done.clearsSite) reply.header('clear-site-data', '"cache", "storage"');
  if (done.fileName !== null) reply.header('content-disposition', `attachment; filename="${done.fileName}"`);
  if (endpoint.file !== undefined) return reply.type(endpoint.file).send(done.answer);
  if (endpoint.answer === null) return reply.code(204).send();
  return reply.code(endpoint.status ?? 200).send(done.answer);
}
