import * as z from 'zod/mini';
import { videoUrl } from '../commands/session-fields.ts';
import { CONFERENCE_KINDS, TRACKS } from '../domain/conferences.ts';
import { commandId, guideId, organisationId, participantId, sessionId } from '../domain/ids.ts';
import { LIMITS } from '../domain/limits.ts';
import { LANGUAGES, ROLES } from '../domain/roles.ts';
import { PHASES } from '../domain/stages.ts';

/** Bodies and answers of the HTTP contract (design.md §8). Both sides read them from here. */
const short = z.string().check(z.trim(), z.minLength(1), z.maxLength(120));
const long = z.string().check(z.trim(), z.maxLength(4_000));
/** Made of at least 128 random bits; what it looks like is nobody's business but the server's. */
const token = z.string().check(z.minLength(1), z.maxLength(200));
const email = z.string().check(z.trim(), z.toLowerCase(), z.maxLength(200), z.email());

export const setupBody = z.object({
  token,
  name: short,
  email,
  password: z.string().check(z.minLength(12), z.maxLength(200)),
});
export const signInBody = z.object({ email, password: z.string().check(z.minLength(1), z.maxLength(200)) });
export const organisationBody = z.object({
  name: short,
  task: z._default(long, ''),
  can: z._default(long, ''),
  cannot: z._default(long, ''),
  mandate: z._default(long, ''),
});
/** A card as it will read. `version`: the one that was seen; `name` is left out by those who do not name organisations. */
export const organisationChangeBody = z.object({
  name: z.optional(short),
  task: long,
  can: long,
  cannot: long,
  mandate: long,
  version: z.int().check(z.gte(1)),
});
export const caseBody = z.object({
  reference: short,
  track: z.enum(TRACKS),
  phase: z.enum(PHASES),
  purpose: z._default(long, ''),
});
export const conferenceBody = z.object({
  kind: z.enum(CONFERENCE_KINDS),
  phase: z.enum(PHASES),
  startsAt: z.iso.datetime({ offset: true }),
  plannedMinutes: z.int().check(z.gte(7), z.lte(600)),
  sessions: z
    .array(
      z.object({
        name: short,
        clients: z.boolean(),
        prosecutor: z.boolean(),
        /** What is left out follows from the plan of the conference: one after the other, in equal parts. */
        startsAt: z.optional(z.iso.datetime({ offset: true })),
        plannedMinutes: z.optional(z.int().check(z.gte(7), z.lte(600))),
        videoUrl: z.optional(videoUrl),
      }),
    )
    .check(z.minLength(1), z.maxLength(LIMITS.sessionsPerConference)),
  /** Whether clients of different sessions are marked as never together by default; the chair decides for each of them. */
  clientsApart: z.optional(z.boolean()),
  /** The name under which the chair sits at the table; the user's own when left out. */
  chairName: z.optional(short),
  /** The guide of the house that is taken over; ours when left out. */
  guideId: z.optional(guideId),
});
export const participantBody = z.object({
  name: short,
  role: z.enum(ROLES),
  organisationId: z.optional(organisationId),
  sessionIds: z.array(sessionId).check(z.minLength(1), z.maxLength(LIMITS.sessionsPerConference)),
  language: z.optional(z.enum(LANGUAGES)),
  clientOf: z.optional(participantId),
  apartFrom: z.optional(z.array(participantId).check(z.maxLength(LIMITS.participantsPerConference))),
  /** Of a client: beside whom they may sit, where clients are kept apart unless the chair says otherwise. */
  together: z.optional(z.array(participantId).check(z.maxLength(LIMITS.participantsPerConference))),
});
/** A command without its conference, which the path names; its other fields go by its type. */
export const commandBody = z.looseObject({ id: commandId, type: z.string().check(z.maxLength(60)) });
export const joinBody = z.object({ token, covenant: z.literal(true) });
/** What a link opens, before it is used: who invites, to what. The token stays good. */
export const invitationBody = z.object({ token });

export interface Invitation {
  readonly name: string;
  readonly role: (typeof ROLES)[number];
  readonly language: (typeof LANGUAGES)[number];
  readonly invitedBy: string;
  readonly startsAt: string;
  readonly plannedMinutes: number;
}

export interface Joined {
  readonly conferenceId: string;
  readonly participantId: string;
  readonly role: (typeof ROLES)[number];
  readonly language: (typeof LANGUAGES)[number];
  readonly sessionIds: readonly string[];
}

export interface Problem {
  readonly type: string;
  readonly title: string;
  readonly status: number;
  readonly code: string;
  readonly detail: string;
}
