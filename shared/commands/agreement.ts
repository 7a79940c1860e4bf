import * as z from 'zod/mini';
import { asList, type CardSnapshot } from '../document/card-snapshot.ts';
import { AGREEMENT_STATES, type AgreementState } from '../domain/conferences.ts';
import { refuse } from '../domain/errors.ts';
import { type AgreementId, agreementId, type CardId, cardId, type SessionId, sessionId } from '../domain/ids.ts';
import { type Agreement, agreementOn, type Conference } from './conference-state.ts';
import { command, decided, NOTHING_TO_DO, sessionFor } from './define.ts';

export type AgreementEvent =
  | {
      readonly type: 'agreement.adopted';
      readonly sessionId: SessionId;
      readonly agreement: Omit<Agreement, 'state' | 'adoptedAt' | 'sessionId' | 'copyOf'>;
    }
  | {
      readonly type: 'agreement.updated';
      readonly sessionId: SessionId;
      readonly agreementId: AgreementId;
      readonly state: AgreementState;
      readonly why: string;
    }
  /** The plan of a session got an agreement that was made in another. */
  | { readonly type: 'agreement.published'; readonly sessionId: SessionId; readonly agreement: Agreement };

/** What is still missing before an agreement can be adopted: what, who, when, why, and what it answers (domain.md §1). */
export const AGREEMENT_NEEDS = ['text', 'who', 'by', 'why', 'answers'] as const;
export type AgreementNeed = (typeof AGREEMENT_NEEDS)[number];

export function missingOf(card: CardSnapshot): AgreementNeed[] {
  const filled: Record<AgreementNeed, boolean> = {
    text: card.text.trim() !== '',
    who: asList(card.who).some((who) => who.trim() !== ''),
    by: card.by !== undefined,
    why: (card.why ?? '').trim() !== '',
    answers: asList(card.answers).length > 0,
  };
  return AGREEMENT_NEEDS.filter((need) => !filled[need]);
}

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
      const agreement = {
        id,
        cardId: card.id,
        what: card.text.trim(),
        who: asList(card.who),
        by: card.by ?? '',
        why: card.why ?? '',
        forWhom: asList(card.forWhom),
        answers: card.answers ?? [],
        term: card.term ?? null,
        load: card.load ?? null,
        watcher: card.watcher ?? null,
      };
      return decided([{ type: 'agreement.adopted', sessionId: session.id, agreement }], { data: { agreementId: id } });
    },
  }),
  'agreement.update': command<{ agreementId: AgreementId; state: AgreementState; why: string }, AgreementEvent>({
    schema: z.object({
      agreementId,
      state: z.enum(AGREEMENT_STATES),
      why: z.string().check(z.trim(), z.maxLength(2_000)),
    }),
    rule(conference, fields, context) {
      const agreement = conference.agreements.get(fields.agreementId);
      if (agreement === undefined || sessionFor(conference, agreement.sessionId, context) === null) {
        return refuse('agreement.unknown');
      }
      if (agreement.state === fields.state) return NOTHING_TO_DO;
      const made = conference.agreements.get(agreement.copyOf ?? agreement.id) ?? agreement;
      const { id, sessionId: session } = made;
      const { state, why } = fields;
      return decided([{ type: 'agreement.updated', sessionId: session, agreementId: id, state, why }]);
    },
  }),
};

function adopt(conference: Conference, event: AgreementEvent & { type: 'agreement.adopted' }, at: string): Conference {
  const agreement: Agreement = {
    ...event.agreement,
    sessionId: event.sessionId,
    state: 'open',
    copyOf: null,
    adoptedAt: at,
  };
  return { ...conference, agreements: new Map(conference.agreements).set(agreement.id, agreement) };
}

/** How an agreement goes is one thing, in whatever session it is read. */
function update(conference: Conference, event: AgreementEvent & { type: 'agreement.updated' }): Conference {
  const agreements = new Map(conference.agreements);
  for (const [id, agreement] of agreements) {
    if (id === event.agreementId || agreement.copyOf === event.agreementId) {
      agreements.set(id, { ...agreement, state: event.state });
    }
  }
  return { ...conference, agreements };
}

function agree(conference: Conference, { agreement }: AgreementEvent & { type: 'agreement.published' }): Conference {
  return { ...conference, agreements: new Map(conference.agreements).set(agreement.id, agreement) };
}

export const agreementFacts = { 'agreement.adopted': adopt, 'agreement.updated': update, 'agreement.published': agree };
