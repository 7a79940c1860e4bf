import { type Me, meAnswer } from '@samenspraak/shared/protocol/answers.ts';
import { setupBody, signInBody } from '@samenspraak/shared/protocol/http.ts';
import type { User } from '../../ports/identity-store.ts';
import type { RouteDependencies } from '../dependencies.ts';
import { done, endpoint, isRefusal } from '../endpoint.ts';
import { userOf } from '../places.ts';

function presentMe({ id, name, email, coordinator }: User): Me {
  return { userId: id, name, email, coordinator };
}

/** Users with an account: the first one, signing in and out. */
export function accountEndpoints(deps: RouteDependencies) {
  const signedIn = async (user: User) => done(presentMe(user), { cookies: [await deps.accesses.signIn(user.id)] });
  return [
    endpoint({
      method: 'POST',
      path: '/api/setup',
      summary: 'Makes the first user with the one-time link that the start prints, and signs them in',
      body: setupBody,
      answer: meAnswer,
      status: 201,
      failures: ['auth.setupToken'],
      oneByOne: true,
      async handle({ body }) {
        const user = await deps.accounts.setUp(body);
        return isRefusal(user) ? user : signedIn(user);
      },
    }),
    endpoint({
      method: 'POST',
      path: '/api/sign-in',
      summary: 'Signs a user in',
      body: signInBody,
      answer: meAnswer,
      failures: ['auth.credentials'],
      oneByOne: true,
      async handle({ body }) {
        const user = await deps.accounts.signIn(body);
        return isRefusal(user) ? user : signedIn(user);
      },
    }),
    endpoint({
      method: 'POST',
      path: '/api/sign-out',
      summary: 'Signs the user out and lets the browser forget',
      answer: null,
      async handle({ cookieHeader }) {
        return done(null, { cookies: [await deps.accesses.signOut(cookieHeader)], clearsSite: true });
      },
    }),
    endpoint({
      method: 'GET',
      path: '/api/me',
      summary: 'Who is signed in',
      answer: meAnswer,
      async handle({ cookieHeader }) {
        const user = await userOf(deps, cookieHeader);
        return isRefusal(user) ? user : done(presentMe(user));
      },
    }),
  ];
}
