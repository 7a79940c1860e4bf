import * as z from 'zod/mini';
import { agreementWordsOf } from '../document/agreement-words.ts';
import { asList, type CardSnapshot } from '../document/card-snapshot.ts';
import {
  AGREEMENT_STATES,
  type AgreementChange,
  type AgreementState,
  type AgreementWords,
  KEPT_ANSWERS,
  type KeptAnswer,
  type KeptReport,
  LONGEST_REASON,
  NO_WORDS,
  STATES_WITH_REASON,
} from '../domain/agreements.ts';
import { MOST_VOICES } from '../domain/ballots.ts';
import { type Refusal, refuse, refuseLimit } from '../domain/errors.ts';
import {
  type AgreementId,
  agreementId,
  type CardId,
  cardId,
  type ParticipantId,
  type SessionId,
  sessionId,
} from '../domain/ids.ts';
import { LIMITS } from '../domain/limits.ts';
import { VOICES, type Voice } from '../domain/roles.ts';
import type { Target } from '../policy/actors.ts';
import { originOf } from './carry.ts';
import { type Agreement, agreementOn, type Conference } from './conference-state.ts';
import { command, decided, NOTHING_TO_DO, type RuleContext, sessionFor } from './define.ts';
import { isHeldBack } from './held-back.ts';

/** What `agreement.adopted` says; of what it leaves out, because it was written before that was asked, nothing was said. */
type Adopted = Pick<Agreement, 'id' | 'cardId'> & Partial<AgreementWords>;

export type AgreementEvent =
  | { readonly type: 'agreement.adopted'; readonly sessionId: SessionId; readonly agreement: Adopted }
  | {
      readonly type: 'agreement.updated';
      readonly sessionId: SessionId;
      readonly agreementId: AgreementId;
      readonly state: AgreementState;
      readonly why: string;
      readonly by?: ParticipantId;
      /** Of which plan it was said, where alone the reason is read. What was written before it was asked holds for every plan. */
      readonly said?: AgreementId;
    }
  | {
      readonly type: 'agreement.answered';
      readonly sessionId: SessionId;
      readonly agreementId: AgreementId;
      readonly report: Omit<KeptReport, 'at'>;
    }
  /** The plan of a session got an agreement that was made in another. */
  | { readonly type: 'agreement.published'; readonly sessionId: SessionId; readonly agreement: PublishedAgreement };

/** An agreement in the plan of another session, as it was published; what is left out was not asked for yet. */
type PublishedAgreement = Pick<Agreement, 'id' | 'sessionId' | 'cardId' | 'state' | 'copyOf' | 'adoptedAt'> &
  Partial<Agreement>;

/** What is still missing before an agreement can be adopted: what, who, when, why, and what it answers (domain.md §1). */
export const AGREEMENT_NEEDS = ['text', 'who', 'by', 'why', 'answers'] as const;
export type AgreementNeed = (typeof AGREEMENT_NEEDS)[number];

/** What is missing of an agreement. One on working together answers no single concern. */
export function missingOf(card: CardSnapshot): AgreementNeed[] {
  const filled: Record<AgreementNeed, boolean> = {
    text: card.text.trim() !== '',
    who: asList(card.who).some((who) => who.trim() !== ''),
    by: card.by !== undefined,
    why: (card.why ?? '').trim() !== '',
    answers: card.cooperation !== undefined || asList(card.answers).length > 0,
  };
  return AGREEMENT_NEEDS.filter((need) => !filled[need]);
}

type OnAgreement = { agreementId: AgreementId };

/** The agreement when it is in the plan of a session of the actor; otherwise it does not exist for them. */
function agreementFor(conference: Conference, { agreementId }: OnAgreement, context: RuleContext): Agreement | null {
  const agreement = conference.agreements.get(agreementId);
  if (agreement === undefined || sessionFor(conference, agreement.sessionId, context) === null) return null;
  return agreement;
}

/** Where an agreement lies: the plan is kept there also after the meeting. */
function sessionOf({ agreementId }: OnAgreement, conference: Conference): SessionId | null {
  return conference.agreements.get(agreementId)?.sessionId ?? null;
}

/**
 * The same agreement in the plans of other sessions, as the chair published it. What another session took over from an earlier
 * conference by itself is not the chair's to reach.
 */
export function elsewhereOf(conference: Conference, { id, copyOf }: Agreement): Agreement[] {
  const made = copyOf ?? id;
  return [...conference.agreements.values()].filter((one) => one.id !== id && (one.id === made || one.copyOf === made));
}

/** That its copies stand otherwise, or why they may not be told by this actor. */
export function toldElsewhere(
  conference: Conference,
  { agreement, state }: { readonly agreement: Agreement; readonly state: AgreementState },
  context: RuleContext,
): AgreementEvent[] | Refusal {
  if (context.actor.role !== 'chair') return refuse('role.forbidden');
  const others = elsewhereOf(conference, agreement).filter((one) => one.state !== state);
  if (others.some((other) => isHeldBack(conference, other, context))) return refuse('card.notShareable');
  const said = { by: context.actor.id, said: agreement.id };
  return others.map(({ id, sessionId: at }) => ({
    ...{ type: 'agreement.updated', sessionId: at, agreementId: id, state, why: '' },
    ...said,
  }));
}

/** Who does it may say how it goes; of a plan that the actor does not read, nobody does anything. */
function doersOf(fields: OnAgreement, context: RuleContext, conference: Conference): Target {
  return { doers: agreementFor(conference, fields, context)?.who ?? [] };
}

const reason = z.string().check(z.trim(), z.maxLength(LONGEST_REASON));

export const agreementCommands = {
  /** Makes a written agreement part of the plan, as it stands at this moment. */
  'agreement.adopt': command<{ sessionId: SessionId; cardId: CardId }, AgreementEvent>({
    schema: z.object({ sessionId, cardId }),
    rule(conference, fields, context) {
      const session = sessionFor(conference, fields.sessionId, context);
      if (session === null) return refuse('session.unknown');
      const card = context.card(session.id, fields.cardId);
      if (card === null || card.kind !== 'agreement') return refuse('card.unknown');
      if (agreementOn(conference, session.id, card.id) !== null) return refuse('agreement.adopted');
      if (missingOf(card).length > 0) return refuse('agreement.incomplete');
      const id = agreementId.parse(context.newId());
      const agreement = { id, cardId: card.id, ...agreementWordsOf(card) };
      return decided([{ type: 'agreement.adopted', sessionId: session.id, agreement }], { data: { agreementId: id } });
    },
  }),
  /**
   * How an agreement goes, in the plan in which that is said. That it was not kept, or is dropped, is said with a reason: somebody
   * counted on it. `everywhere`: the chair lets the other sessions know in whose plan it was published (domain.md §5).
   */
  'agreement.update': command<
    OnAgreement & { state: AgreementState; why: string; everywhere?: boolean | undefined },
    AgreementEvent
  >({
    schema: z.object({
      ...{ agreementId, state: z.enum(AGREEMENT_STATES), why: reason },
      everywhere: z.optional(z.boolean()),
    }),
    sessionOf,
    target: doersOf,
    rule(conference, fields, context) {
      const agreement = agreementFor(conference, fields, context);
      if (agreement === null) return refuse('agreement.unknown');
      const { state, why } = fields;
      const told = fields.everywhere === true ? toldElsewhere(conference, { agreement, state }, context) : [];
      if ('code' in told) return told;
      if (agreement.state === state) return told.length === 0 ? NOTHING_TO_DO : decided(told);
      if (STATES_WITH_REASON.includes(state) && why === '') return refuse('agreement.noReason');
      const { changesPerAgreement: most } = LIMITS;
      if (agreement.changes.length >= most) return refuseLimit('changesPerAgreement', most);
      const { id, sessionId: at } = agreement;
      const said = { by: context.actor.id, said: id };
      return decided([{ type: 'agreement.updated', sessionId: at, agreementId: id, state, why, ...said }, ...told]);
    },
  }),
  /**
   * Whether it was kept, by somebody for whom it was made; saying it again replaces what they said before. What a client
   * answered, their confidant does not answer otherwise.
   */
  'agreement.answer': command<
    OnAgreement & { answer: KeptAnswer; words: string; voice?: Voice | undefined; voiceOf?: string | undefined },
    AgreementEvent
  >({
    schema: z.object({
      agreementId,
      answer: z.enum(KEPT_ANSWERS),
      words: reason,
      voice: z.optional(z.enum(VOICES)),
      voiceOf: z.optional(z.string().check(z.trim(), z.maxLength(60))),
    }),
    sessionOf,
    target: ({ voice = null, voiceOf }) => ({ voice, voiceOf }),
    rule(conference, fields, context) {
      const agreement = agreementFor(conference, fields, context);
      if (agreement === null) return refuse('agreement.unknown');
      const { answer, words, voice = null, voiceOf = '' } = fields;
      if (voice === null && voiceOf !== '') return refuse('input.malformed');
      // Who lends nobody a voice speaks for the family itself: a confidant for their client.
      const { id: typedBy, clientOf } = context.actor;
      const report = { by: clientOf ?? typedBy, voice, voiceOf, answer, words, ...(clientOf !== null && { typedBy }) };
      const before = agreement.kept.find((one) => whose(one) === whose(report));
      if (clientOf !== null && before !== undefined && before.typedBy === undefined)
        return refuse('agreement.answered');
      if (before === undefined && isFull(agreement.kept, report)) return refuse('ballot.tooManyVoices');
      return decided([
        { type: 'agreement.answered', sessionId: agreement.sessionId, agreementId: agreement.id, report },
      ]);
    },
  }),
};

/** Whether somebody lends a voice to as many others as they may. */
function isFull(kept: readonly KeptReport[], { by, voice }: Omit<KeptReport, 'at'>): boolean {
  const lent = kept.filter((one) => one.by === by && one.voice !== null);
  return voice !== null && lent.length >= MOST_VOICES;
}

function withAgreement(conference: Conference, agreement: Agreement): Conference {
  return { ...conference, agreements: new Map(conference.agreements).set(agreement.id, agreement) };
}

function adopt(conference: Conference, event: AgreementEvent & { type: 'agreement.adopted' }, at: string): Conference {
  const begun = { state: 'open', copyOf: null, origin: null, adoptedAt: at, changes: [], kept: [] } as const;
  return withAgreement(conference, { ...NO_WORDS, ...event.agreement, ...begun, sessionId: event.sessionId });
}

/** How an agreement goes is told in one plan, and in others where the chair let it; why it does where it was said alone. */
function update(conference: Conference, event: AgreementEvent & { type: 'agreement.updated' }, at: string): Conference {
  const { agreementId: named, state, why, by = null, said } = event;
  const agreements = new Map(conference.agreements);
  const updated = agreements.get(named);
  if (updated === undefined) return conference;
  const same = originOf(updated, conference);
  for (const [id, agreement] of agreements) {
    if (said === undefined ? originOf(agreement, conference) !== same : id !== named) continue;
    const isHere = id === (said ?? named);
    const change: AgreementChange = isHere ? { at, state, why, by } : { at, state, why: '', by: null };
    agreements.set(id, { ...agreement, state, changes: [...agreement.changes, change] });
  }
  return { ...conference, agreements };
}

function whose({ by, voice, voiceOf }: Omit<KeptReport, 'at'>): string {
  return JSON.stringify([by, voice, voiceOf]);
}

function answer(
  conference: Conference,
  { agreementId: id, report }: AgreementEvent & { type: 'agreement.answered' },
  at: string,
): Conference {
  const agreement = conference.agreements.get(id);
  if (agreement === undefined) return conference;
  const others = agreement.kept.filter((one) => whose(one) !== whose(report));
  return withAgreement(conference, { ...agreement, kept: [...others, { ...report, at }] });
}

function agree(conference: Conference, { agreement }: AgreementEvent & { type: 'agreement.published' }): Conference {
  return withAgreement(conference, { ...NO_WORDS, origin: null, changes: [], kept: [], ...agreement });
}

export const agreementFacts = {
  'agreement.adopted': adopt,
  'agreement.updated': update,
  'agreement.answered': answer,
  'agreement.published': agree,
};
