import { randomBytes } from 'node:crypto';
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import fastifyStatic from '@fastify/static';
import { refuse } from '@samenspraak/shared/domain/errors.ts';
import type { FastifyInstance, FastifyReply, FastifyRequest } from 'fastify';
import { sendProblem } from './problem.ts';
import { pagePolicy } from './security-headers.ts';

/** Which built page answers which address. What the address says further is read by the page itself. */
const PAGES = {
  '/': 'index.html',
  '/aanmelden': 'index.html',
  '/inrichten': 'index.html',
  '/casussen': 'index.html',
  '/casussen/*': 'index.html',
  '/organisaties': 'index.html',
  '/leidraden': 'index.html',
  '/leidraden/*': 'index.html',
  '/meedoen': 'join.html',
  '/overleg/*': 'board.html',
  '/samen/*': 'family.html',
} as const;

/** Stands in the built pages where the nonce of each answer comes. */
const NONCE_MARK = '__CSP_NONCE__';
const UNBUILT = 'The screens have not been built yet: run "npm run build".\n';

async function sendPage(request: FastifyRequest, reply: FastifyReply, file: string): Promise<FastifyReply> {
  const html = await readFile(file, 'utf8').catch(() => null);
  if (html === null) return reply.code(503).type('text/plain; charset=utf-8').send(UNBUILT);
  const nonce = randomBytes(16).toString('base64');
  reply.header('content-security-policy', pagePolicy(request, nonce));
  return reply.type('text/html; charset=utf-8').send(html.replaceAll(NONCE_MARK, nonce));
}

/** Serves the built client: pages with a fresh nonce each, assets by their hash for ever, the rest of its files plainly. */
export async function addPages(app: FastifyInstance, directory: string): Promise<void> {
  await app.register(fastifyStatic, {
    root: join(directory, 'assets'),
    prefix: '/assets/',
    index: false,
    immutable: true,
    maxAge: '365d',
    wildcard: true,
    serveDotFiles: false,
    suppressWarning: true,
  });
  for (const [url, file] of Object.entries(PAGES)) {
    app.get(url, { schema: { hide: true } }, (request, reply) => sendPage(request, reply, join(directory, file)));
  }
  app.get('/:file.:extension(svg|ico|png|webmanifest|txt)', { schema: { hide: true } }, (request, reply) => {
    const { file, extension } = request.params as { file: string; extension: string };
    return reply.sendFile(`${file}.${extension}`, directory, { cacheControl: true, maxAge: '1h' });
  });
  app.setNotFoundHandler((request, reply) => {
    const wantsPage = request.method === 'GET' && request.headers.accept?.includes('text/html') === true;
    if (request.url.startsWith('/api/') || !wantsPage) return sendProblem(request, reply, refuse('notFound'));
    return sendPage(request, reply.code(404), join(directory, PAGES['/']));
  });
}
