import { mailAnswer, mailBody } from '@samenspraak/shared/protocol/mail.ts';
import type { RouteDependencies } from '../dependencies.ts';
import { done, endpoint, isRefusal } from '../endpoint.ts';
import { userOf } from '../places.ts';

/** Whether somebody with an account is told by mail that something waits. */
export function mailEndpoints(deps: RouteDependencies) {
  return [
    endpoint({
      method: 'GET',
      path: '/api/me/mail',
      summary: 'Whether this house sends mail, and whether whoever is signed in wants a digest',
      answer: mailAnswer,
      async handle({ cookieHeader }) {
        const user = await userOf(deps, cookieHeader);
        if (isRefusal(user)) return user;
        return done({ sends: deps.mailer.sends, digest: await deps.store.wantsDigest(user.id) });
      },
    }),
    endpoint({
      method: 'PUT',
      path: '/api/me/mail',
      summary: 'Says whether whoever is signed in wants a digest by mail',
      body: mailBody,
      answer: null,
      async handle({ cookieHeader, body }) {
        const user = await userOf(deps, cookieHeader);
        if (isRefusal(user)) return user;
        await deps.store.settleDigest(user.id, body.digest);
        return done(null);
      },
    }),
  ];
}
