import { STATUS_CODES } from 'node:http';
import { ERRORS, type Refusal } from '@samenspraak/shared/domain/errors.ts';
import { explain } from '@samenspraak/shared/domain/explain.ts';
import type { Problem } from '@samenspraak/shared/protocol/http.ts';
import type { FastifyReply, FastifyRequest } from 'fastify';
import { preferredLanguage } from './language.ts';

export const PROBLEM_TYPE = 'application/problem+json';
/** Every limit that HTTP meets is counted per minute. */
const RETRY_AFTER_SECONDS = 60;

/** Answers with a refusal in the reader's words (RFC 9457). The one place where a refusal becomes an HTTP status. */
export function sendProblem(request: FastifyRequest, reply: FastifyReply, refusal: Refusal): FastifyReply {
  const status = ERRORS[refusal.code];
  const problem: Problem = {
    type: `urn:samenspraak:problem:${refusal.code}`,
    title: STATUS_CODES[status] ?? 'Error',
    status,
    code: refusal.code,
    detail: explain(refusal, preferredLanguage(request.headers['accept-language'])),
  };
  if (refusal.code === 'limit.reached') reply.header('retry-after', RETRY_AFTER_SECONDS);
  return reply.code(status).type(PROBLEM_TYPE).send(problem);
}
