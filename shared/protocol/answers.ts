import * as z from 'zod/mini';
import {
  CONFERENCE_KINDS,
  CONFERENCE_STATUSES,
  PARTICIPATIONS,
  SESSION_STATUSES,
  TRACKS,
} from '../domain/conferences.ts';
import { cardId, caseId, conferenceId, organisationId, participantId, sessionId, userId } from '../domain/ids.ts';
import { LANGUAGES, ROLES } from '../domain/roles.ts';
import { SESSION_LOOKS } from '../domain/sessions.ts';
import { PHASES } from '../domain/stages.ts';
import type { Invitation, Joined, Problem } from './http.ts';
import type { ConferenceView } from './view.ts';

/**
 * What the HTTP contract answers (design.md §8). The server writes nothing that is not named here; the client takes its
 * types from here. Moments are ISO 8601.
 */
const moment = z.string();

/** Answer of `POST /api/setup` (201), `POST /api/sign-in` and `GET /api/me`. */
export const meAnswer = z.object({ userId, name: z.string(), email: z.string(), coordinator: z.boolean() });
export type Me = z.infer<typeof meAnswer>;

/**
 * Answer of `POST /api/organisations` (201) and of `/api/organisations/:organisationId`; `GET /api/organisations` answers a
 * list of them. `updatedOn`: the day (YYYY-MM-DD) on which it was changed last, null for unknown. `version`: what a change
 * must name; null for those who may not change it.
 */
export const organisationAnswer = z.object({
  organisationId,
  name: z.string(),
  task: z.string(),
  can: z.string(),
  cannot: z.string(),
  mandate: z.string(),
  updatedOn: z.nullable(z.string()),
  version: z.nullable(z.number()),
});
export type OrganisationAnswer = z.infer<typeof organisationAnswer>;

export const caseCreatedAnswer = z.object({ caseId });
export type CaseCreated = z.infer<typeof caseCreatedAnswer>;

/** One of the list that `GET /api/cases` answers, newest first. */
export const caseAnswer = z.object({
  caseId,
  reference: z.string(),
  track: z.enum(TRACKS),
  phase: z.enum(PHASES),
  purpose: z.string(),
  createdAt: moment,
});
export type CaseAnswer = z.infer<typeof caseAnswer>;

/** A conference in a list, without anything that was said in it. `mine`: this user made it and may take the chair. */
export const conferenceSummaryAnswer = z.object({
  conferenceId,
  caseId,
  reference: z.string(),
  kind: z.enum(CONFERENCE_KINDS),
  startsAt: moment,
  plannedMinutes: z.number(),
  status: z.enum(CONFERENCE_STATUSES),
  mine: z.boolean(),
});
export type ConferenceSummaryAnswer = z.infer<typeof conferenceSummaryAnswer>;

/** Answer of `GET /api/cases/:caseId`. */
export const caseDetailAnswer = z.extend(caseAnswer, { conferences: z.array(conferenceSummaryAnswer) });
export type CaseDetailAnswer = z.infer<typeof caseDetailAnswer>;

/** Answer of `POST /api/cases/:caseId/conferences` (201): `participantId` is the chair's, whose cookie comes with it. */
export const conferenceCreatedAnswer = z.object({
  conferenceId,
  participantId,
  sessions: z.array(z.object({ sessionId, name: z.string() })),
});
export type ConferenceCreated = z.infer<typeof conferenceCreatedAnswer>;

/** Answer of `POST …/participants` (201) and `POST …/participants/:participantId/invitation`: the link is shown once. */
export const invitedAnswer = z.object({ participantId, joinUrl: z.string() });
export type Invited = z.infer<typeof invitedAnswer>;

/** Answer of `POST /api/conferences/:conferenceId/commands`: what the acknowledgement over the socket says. */
export const commandAnswer = z.object({ seq: z.number(), data: z.optional(z.record(z.string(), z.string())) });

/** Answer of `POST /api/invitation`. */
export const invitationAnswer = z.object({
  name: z.string(),
  role: z.enum(ROLES),
  language: z.enum(LANGUAGES),
  invitedBy: z.string(),
  startsAt: moment,
  plannedMinutes: z.number(),
}) satisfies z.ZodMiniType<Invitation>;

/** Answer of `POST /api/join` and `POST /api/conferences/:conferenceId/seat`. */
export const joinedAnswer = z.object({
  conferenceId,
  participantId,
  role: z.enum(ROLES),
  language: z.enum(LANGUAGES),
  sessionIds: z.array(sessionId),
}) satisfies z.ZodMiniType<Joined>;
export type JoinedAnswer = z.infer<typeof joinedAnswer>;

/** Every refusal over HTTP (`application/problem+json`). */
export const problemAnswer = z.object({
  type: z.string(),
  title: z.string(),
  status: z.number(),
  code: z.string(),
  detail: z.string(),
}) satisfies z.ZodMiniType<Problem>;

const person = z.object({ participantId, name: z.string(), role: z.enum(ROLES), organisation: z.nullable(z.string()) });
const signal = z.object({ sessionId, participantId, at: moment });

const handOver = z.object({ from: z.nullable(person), to: person, notes: z.string(), at: moment });

/** Answer of `GET /api/conferences/:conferenceId`. */
export const conferenceViewAnswer = z.object({
  conferenceId,
  reference: z.string(),
  kind: z.enum(CONFERENCE_KINDS),
  startsAt: moment,
  plannedMinutes: z.number(),
  status: z.enum(CONFERENCE_STATUSES),
  now: moment,
  me: z.extend(person, {
    participation: z.enum(PARTICIPATIONS),
    language: z.enum(LANGUAGES),
    organisationId: z.nullable(z.string()),
    clientOf: z.nullable(participantId),
    prepared: z.array(sessionId),
    coordinates: z.boolean(),
  }),
  handOver: z.nullable(handOver),
  takenOver: z.nullable(handOver),
  invitedBy: z.nullable(person),
  sessions: z.array(
    z.object({
      sessionId,
      name: z.string(),
      look: z.enum(SESSION_LOOKS),
      shade: z.number(),
      clients: z.boolean(),
      prosecutor: z.boolean(),
      status: z.enum(SESSION_STATUSES),
      away: z.boolean(),
      expectedAt: z.nullable(moment),
      startsAt: moment,
      plannedMinutes: z.number(),
      videoUrl: z.nullable(z.string()),
    }),
  ),
  desk: z.nullable(
    z.object({
      clientsApart: z.boolean(),
      waiting: z.array(z.extend(person, { organisationId: z.nullable(z.string()), sessionIds: z.array(sessionId) })),
      people: z.array(
        z.extend(person, {
          participation: z.enum(PARTICIPATIONS),
          sessionIds: z.array(sessionId),
          clientOf: z.nullable(participantId),
          apartFrom: z.array(participantId),
          sat: z.array(sessionId),
          here: z.boolean(),
        }),
      ),
      coordinatorBefore: z.optional(z.pick(person, { name: true, organisation: true })),
      gone: z.array(z.extend(person, { apartFrom: z.array(participantId), sat: z.array(sessionId) })),
      published: z.array(z.object({ sessionId, cardId, toSessionId: sessionId, copyId: cardId })),
      prepared: z.array(z.object({ sessionId, participantId })),
      copies: z.array(z.object({ sessionId, cardId, maker: participantId })),
      helps: z.array(signal),
      timeouts: z.array(signal),
    }),
  ),
}) satisfies z.ZodMiniType<ConferenceView>;
