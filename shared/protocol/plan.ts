import * as z from 'zod/mini';
import { AGREEMENT_KINDS, AGREEMENT_STATES, COOPERATION_ASPECTS, KEPT_ANSWERS } from '../domain/agreements.ts';
import { agreementId, cardId, caseId, conferenceId, organisationId, participantId, sessionId } from '../domain/ids.ts';
import { CARD_KINDS } from '../domain/kinds.ts';
import { LANGUAGES, ROLES, VOICES } from '../domain/roles.ts';
import { SESSION_LOOKS } from '../domain/sessions.ts';
import { trendPoint } from './beforehand.ts';

/**
 * What is answered of the plan of a case: to the user who led its conferences, and to the chair who begins a next one. People and
 * cards are told in words. Moments are ISO 8601; empty text and null say that nothing was said.
 */
const moment = z.string();
/** Somebody of a conference with their organisation and its card, or the free words that stand where a name is meant. */
const named = z.object({
  name: z.string(),
  organisation: z.nullable(z.string()),
  organisationId: z.nullable(organisationId),
});
export type Named = z.infer<typeof named>;

/** In which session something lies, and who reads it there. */
const place = {
  conferenceId,
  /** When that conference was held. */
  heldAt: moment,
  sessionId,
  session: z.string(),
  look: z.enum(SESSION_LOOKS),
  clients: z.boolean(),
  prosecutor: z.boolean(),
};

const caseAgreement = z.object({
  ...place,
  /** The same for one agreement in every conference of its case. */
  key: z.string(),
  /** By this id it is spoken of in the conference where it lies. */
  agreementId,
  what: z.string(),
  plainWords: z.string(),
  who: z.array(named),
  by: z.string(),
  why: z.string(),
  forWhom: z.array(named),
  answers: z.array(z.string()),
  agreementKind: z.nullable(z.enum(AGREEMENT_KINDS)),
  term: z.nullable(z.enum(['short', 'long'])),
  load: z.nullable(z.enum(['light', 'heavy'])),
  bottomLine: z.nullable(z.string()),
  watcher: z.nullable(named),
  ifNotKept: z.string(),
  cooperation: z.nullable(z.enum(COOPERATION_ASPECTS)),
  /** `notNow`: whoever brought it in, or what it is a copy of, wants it not to be passed on now. */
  shareable: z.nullable(z.enum(['yes', 'notNow'])),
  state: z.enum(AGREEMENT_STATES),
  adoptedAt: moment,
  /** It still runs, and the day for which it was made is over in the house. */
  overdue: z.boolean(),
  changes: z.array(
    z.object({
      at: moment,
      state: z.nullable(z.enum(AGREEMENT_STATES)),
      why: z.string(),
      by: z.nullable(named),
    }),
  ),
  kept: z.array(
    z.object({
      at: moment,
      by: named,
      voice: z.nullable(z.enum(VOICES)),
      voiceOf: z.string(),
      answer: z.enum(KEPT_ANSWERS),
      words: z.string(),
    }),
  ),
});
export type CaseAgreementAnswer = z.infer<typeof caseAgreement>;

/** Coordination as it was offered to somebody, in the conference where that was done. */
const handOver = z.object({ conferenceId, from: z.nullable(named), to: named, notes: z.string(), at: moment });

const bottomLine = z.object({
  ...place,
  cardId,
  text: z.string(),
  goodEnough: z.string(),
  watcher: z.nullable(named),
  /** The agreements that guard it and say who watches; one that was dropped guards nothing. */
  guards: z.array(z.object({ conferenceId, what: z.string(), watcher: named })),
  /** The keys of all agreements that were made to guard it, also of those that name nobody who watches or were dropped. */
  guardedBy: z.array(z.string()),
});
export type BottomLineAnswer = z.infer<typeof bottomLine>;

/**
 * Answer of `GET /api/cases/:caseId/plan`: the one plan over the conferences of this case that this user led, in the order in which
 * the agreements were made, with the bottom lines of the latest of them with lines at all.
 */
export const casePlanAnswer = z.object({
  caseId,
  reference: z.string(),
  now: moment,
  coordinator: z.nullable(z.extend(named, { role: z.enum(ROLES), since: z.nullable(moment) })),
  handOver: z.nullable(handOver),
  /** The last one that was taken on. */
  takenOver: z.nullable(handOver),
  agreements: z.array(caseAgreement),
  bottomLines: z.array(bottomLine),
  /** Of each of these conferences, in that order; none that was never held of one that is over. */
  sessions: z.array(
    z.object({
      conferenceId,
      sessionId,
      name: z.string(),
      startsAt: moment,
      plannedMinutes: z.number(),
      /** Whether anything was said there yet. */
      begun: z.boolean(),
    }),
  ),
  /** What scaling questions showed, oldest first. */
  trend: z.array(trendPoint),
});
export type CasePlanAnswer = z.infer<typeof casePlanAnswer>;

const ofCase = { caseId, reference: z.string() };

/**
 * Answer of `GET /api/me/agreements`, over all cases of this user: what still runs or was not kept and waits for an answer, by date,
 * the bottom lines of today, and where coordination waits for an answer.
 */
export const runningAnswer = z.object({
  now: moment,
  agreements: z.array(z.extend(z.omit(caseAgreement, { answers: true, bottomLine: true, shareable: true }), ofCase)),
  bottomLines: z.array(z.extend(z.omit(bottomLine, { guardedBy: true }), ofCase)),
  handOvers: z.array(z.extend(z.omit(handOver, { notes: true }), ofCase)),
});
export type RunningAnswer = z.infer<typeof runningAnswer>;

/**
 * Answer of `GET /api/conferences/:conferenceId/former`, for the chair: what each session of earlier conferences of this case left
 * behind, newest first, and to which of the chair's sessions now it may come.
 */
export const formerAnswer = z.object({
  sessions: z.array(
    z.object({
      sessionId,
      name: z.string(),
      at: moment,
      clients: z.boolean(),
      prosecutor: z.boolean(),
      look: z.enum(SESSION_LOOKS),
      crosses: z.array(z.object({ sessionId, may: z.boolean() })),
      agreements: z.array(
        z.object({
          agreementId,
          what: z.string(),
          who: z.array(z.string()),
          by: z.string(),
          state: z.enum(AGREEMENT_STATES),
          /** Why it stands so, as far as that was said there. */
          why: z.string(),
          /** How those for whom it was made see it, as they said there. */
          kept: z.array(
            z.object({
              by: z.string(),
              voice: z.nullable(z.enum(VOICES)),
              voiceOf: z.string(),
              answer: z.enum(KEPT_ANSWERS),
              words: z.string(),
            }),
          ),
          /** The sessions now that have it in their plan. */
          carriedTo: z.array(sessionId),
        }),
      ),
      cards: z.array(z.object({ cardId, kind: z.enum(CARD_KINDS), text: z.string(), about: z.array(z.string()) })),
    }),
  ),
});
export type FormerAnswer = z.infer<typeof formerAnswer>;

/** Somebody's place in the list of those who are proposed. */
const index = z.number();

/**
 * Answer of `GET /api/cases/:caseId/proposed`: the people of the last conference of this case that this user led, except its chair,
 * to be asked again. `heldAt`: when that was; null while none was held, and then nobody is proposed.
 */
export const proposedAnswer = z.object({
  heldAt: z.nullable(moment),
  clientsApart: z.boolean(),
  people: z.array(
    z.object({
      participantId,
      name: z.string(),
      role: z.enum(ROLES),
      organisation: z.nullable(z.string()),
      organisationId: z.nullable(organisationId),
      language: z.enum(LANGUAGES),
      /** Whether they were there when one of their sessions was held. */
      sat: z.boolean(),
      looks: z.array(z.enum(SESSION_LOOKS)),
      clientOf: z.nullable(index),
      apartFrom: z.array(index),
    }),
  ),
});
export type ProposedAnswer = z.infer<typeof proposedAnswer>;
