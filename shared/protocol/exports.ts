import * as z from 'zod/mini';
import { AGREEMENT_KINDS, AGREEMENT_STATES, COOPERATION_ASPECTS, KEPT_ANSWERS } from '../domain/agreements.ts';
import { agreementId, cardId, sessionId } from '../domain/ids.ts';
import { BASES, CARD_KINDS } from '../domain/kinds.ts';
import { LANGUAGES, ROLES, VOICES } from '../domain/roles.ts';

/**
 * What may stand in an export (design.md §8): built up per reader from their own sessions. People and cards are named in words,
 * closed sets by their names in code; moments are ISO 8601, empty text and null say that nothing was said.
 */
const moment = z.string();
const reader = z.object({ name: z.string(), role: z.enum(ROLES) });
const session = z.object({
  id: sessionId,
  name: z.string(),
  startsAt: moment,
  plannedMinutes: z.number(),
  /** Whether anything was said there yet. */
  begun: z.boolean(),
});

/** What whoever brought a card in says of passing it on; null when they said nothing. */
const shareable = z.nullable(z.enum(['yes', 'notNow']));

const change = z.object({
  at: moment,
  state: z.nullable(z.enum(AGREEMENT_STATES)),
  why: z.string(),
  by: z.nullable(z.string()),
});

const keptReport = z.object({
  at: moment,
  by: z.string(),
  voice: z.nullable(z.enum(VOICES)),
  voiceOf: z.string(),
  answer: z.enum(KEPT_ANSWERS),
  words: z.string(),
});

const agreement = z.object({
  id: agreementId,
  /** The reader's sessions in whose plan it stands; of the plan of a case the last of them alone. */
  sessions: z.array(z.string()),
  what: z.string(),
  plainWords: z.string(),
  who: z.array(z.string()),
  /** Whether the reader does it, or it is done for them. */
  mine: z.boolean(),
  by: z.string(),
  why: z.string(),
  forWhom: z.array(z.string()),
  answers: z.array(z.string()),
  kind: z.nullable(z.enum(AGREEMENT_KINDS)),
  term: z.nullable(z.enum(['short', 'long'])),
  load: z.nullable(z.enum(['light', 'heavy'])),
  watcher: z.nullable(z.string()),
  bottomLine: z.nullable(z.string()),
  ifNotKept: z.string(),
  cooperation: z.nullable(z.enum(COOPERATION_ASPECTS)),
  shareable,
  state: z.enum(AGREEMENT_STATES),
  earlier: z.boolean(),
  adoptedAt: moment,
  changes: z.array(change),
  kept: z.array(keptReport),
});

const bottomLine = z.object({
  text: z.string(),
  goodEnough: z.string(),
  /** Who watches over it by its card. */
  watcher: z.nullable(z.string()),
  /** Who does by an agreement, with what that says; for the family in plain words. */
  guards: z.array(z.object({ agreement: z.string(), watcher: z.string() })),
});

/** Answer of `GET …/plan.json`, of a conference or of a case, and what every other form of the plan is written from. */
export const planExportAnswer = z.object({
  reference: z.string(),
  reader,
  madeAt: moment,
  language: z.enum(LANGUAGES),
  wording: z.enum(['professional', 'family']),
  /** Who keeps the plan together; for the family their fixed contact. Null when that is nobody whom the reader meets. */
  coordinator: z.nullable(z.object({ name: z.string(), organisation: z.nullable(z.string()) })),
  sessions: z.array(session),
  agreements: z.array(agreement),
  bottomLines: z.array(bottomLine),
  /** How many of them are not in it, because a file holds no more. */
  leftOut: z.object({ agreements: z.number(), bottomLines: z.number() }),
});
export type PlanExport = z.infer<typeof planExportAnswer>;
export type ExportedAgreement = PlanExport['agreements'][number];

/** Answer of `GET …/contributions.json`: what the reader wrote themselves. When is not kept anywhere, so it is not told. */
export const contributionsAnswer = z.object({
  reference: z.string(),
  reader,
  madeAt: moment,
  language: z.enum(LANGUAGES),
  cards: z.array(
    z.object({
      id: cardId,
      session: z.string(),
      kind: z.enum(CARD_KINDS),
      text: z.string(),
      source: z.string(),
      basis: z.nullable(z.enum(BASES)),
      voice: z.nullable(z.enum(VOICES)),
      shareable,
      about: z.array(z.string()),
      who: z.array(z.string()),
      by: z.string(),
      why: z.string(),
      forWhom: z.array(z.string()),
      watcher: z.string(),
      plainWords: z.string(),
      ifNotKept: z.string(),
      goodEnough: z.string(),
      consequences: z.string(),
      /** When an incident happened, in the words of whoever wrote it. */
      when: z.string(),
    }),
  ),
});
export type ContributionsExport = z.infer<typeof contributionsAnswer>;
