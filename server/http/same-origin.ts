import { refuse } from '@samenspraak/shared/domain/errors.ts';
import type { FastifyInstance, FastifyRequest } from 'fastify';
import type { Visitors } from '../identity/visitors.ts';
import { sendProblem } from './problem.ts';

const READING: readonly string[] = ['GET', 'HEAD', 'OPTIONS'];

/**
 * Whether a request may change things: browsers say from which page they send; whatever says nothing is no browser. A
 * beacon of our own pages names no origin (`null`), because they tell nobody where people were; then the browser's word
 * that it stayed on this site counts, which no page can forge.
 */
function sentByUs(request: FastifyRequest, visitors: Visitors): boolean {
  const { origin, host } = request.headers;
  const site = request.headers['sec-fetch-site'];
  if (origin === undefined) return site === undefined || site === 'same-origin' || site === 'none';
  if (origin === 'null') return site === 'same-origin';
  return visitors.originAllowed({ origin, host });
}

/** Refuses what another website makes a browser send, before anything of it is read. */
export function addOriginCheck(app: FastifyInstance, visitors: Visitors): void {
  app.addHook('onRequest', async (request, reply) => {
    if (READING.includes(request.method) || sentByUs(request, visitors)) return;
    return sendProblem(request, reply, refuse('auth.origin'));
  });
}
