import { type Refusal, refuse } from '@samenspraak/shared/domain/errors.ts';
import { participantId } from '@samenspraak/shared/domain/ids.ts';
import { invitationAnswer, joinedAnswer } from '@samenspraak/shared/protocol/answers.ts';
import { invitationBody, joinBody } from '@samenspraak/shared/protocol/http.ts';
import * as z from 'zod/mini';
import type { InvitationRow } from '../../ports/identity-store.ts';
import type { RouteDependencies } from '../dependencies.ts';
import { done, endpoint, isRefusal } from '../endpoint.ts';
import { presentJoined } from '../present-joined.ts';

/** Whether this browser holds the place that the link opened before: then it is the same person who comes back. */
async function isTheirs(deps: RouteDependencies, row: InvitationRow, cookieHeader: string | undefined) {
  const { conferenceId, participantId: as } = row;
  return !isRefusal(await deps.visitors.participant({ cookieHeader, conferenceId, as }));
}

/** The invitation behind a token, when this browser may still use it. */
async function openInvitation(
  deps: RouteDependencies,
  request: { token: string; cookieHeader: string | undefined },
): Promise<InvitationRow | Refusal> {
  const row = await deps.invitations.find(request.token);
  if (isRefusal(row) || row.usedAt === null) return row;
  return (await isTheirs(deps, row, request.cookieHeader)) ? row : refuse('token.used');
}

/** Uses the link up for an access of this browser; null when it has one from the same link already. */
async function exchange(
  deps: RouteDependencies,
  row: InvitationRow,
  startsAt: string,
): Promise<string | null | Refusal> {
  if (row.usedAt !== null) return null;
  const granted = deps.accesses.forParticipant({ ...row, startsAt });
  if (!(await deps.invitations.use(row, granted))) return refuse('token.used');
  const at = new Date(deps.clock.now()).toISOString();
  await deps.store.addReads([{ at, conferenceId: row.conferenceId, reader: row.participantId, what: 'join' }]);
  return granted.cookie;
}

/** From a personal link to a place at the table, and away from it. */
export function joiningEndpoints(deps: RouteDependencies) {
  return [
    endpoint({
      method: 'POST',
      path: '/api/invitation',
      summary: 'What a personal link opens; the link stays good',
      body: invitationBody,
      answer: invitationAnswer,
      failures: ['token.unknown'],
      async handle({ cookieHeader, body }) {
        const row = await openInvitation(deps, { token: body.token, cookieHeader });
        if (isRefusal(row)) return row;
        const view = await deps.conferences.view(row.conferenceId, row.participantId);
        if (isRefusal(view)) return view;
        const { name, role, language } = view.me;
        const { startsAt, plannedMinutes } = view;
        return done({ name, role, language, startsAt, plannedMinutes, invitedBy: view.invitedBy?.name ?? '' });
      },
    }),
    endpoint({
      method: 'POST',
      path: '/api/join',
      summary: 'Exchanges a personal link for a place at the table, after the covenant',
      body: joinBody,
      answer: joinedAnswer,
      failures: ['token.unknown'],
      malformed: (body) => (invitationBody.safeParse(body).success ? 'covenant.required' : 'input.malformed'),
      async handle({ cookieHeader, body }) {
        const row = await openInvitation(deps, { token: body.token, cookieHeader });
        if (isRefusal(row)) return row;
        const { conferenceId, participantId: actorId } = row;
        const joined = await deps.conferences.run({ conferenceId, actorId, type: 'participant.join', fields: {} });
        if (!joined.ok) return joined;
        const view = await deps.conferences.view(conferenceId, actorId);
        if (isRefusal(view)) return view;
        const cookie = await exchange(deps, row, view.startsAt);
        if (cookie !== null && typeof cookie !== 'string') return cookie;
        return done(presentJoined(view), { cookies: cookie === null ? [] : [cookie] });
      },
    }),
    endpoint({
      method: 'POST',
      path: '/api/leave',
      summary: 'Gives up one place (`as`), or every place of this browser, and lets the browser forget',
      query: z.object({ as: z.optional(participantId) }),
      answer: null,
      async handle({ cookieHeader, query }) {
        const { cookies, ended } = await deps.accesses.leave(cookieHeader, query.as ?? null);
        for (const access of ended) {
          if (access.kind === 'participant') await deps.conferences.endAccess(access.conferenceId, access.secretHash);
        }
        return done(null, { cookies, clearsSite: true });
      },
    }),
  ];
}
