import * as z from 'zod/mini';
import { fieldAccepts } from '../document/card-fields.ts';
import {
  AGREEMENT_KINDS,
  type AgreementWords,
  LONGEST_REASON,
  NO_WORDS,
  RUNNING_STATES,
} from '../domain/agreements.ts';
import { refuse, refuseLimit } from '../domain/errors.ts';
import { type AgreementId, agreementId, cardId, type ParticipantId, type SessionId } from '../domain/ids.ts';
import { LIMITS } from '../domain/limits.ts';
import { type AgreementEvent, elsewhereOf, toldElsewhere } from './agreement.ts';
import type { Agreement, Conference } from './conference-state.ts';
import { command, decided, NOTHING_TO_DO, sessionFor } from './define.ts';
import { isHeldBack } from './held-back.ts';
import { readersOf, wordsFor } from './publishing.ts';

/** An adopted agreement was worded otherwise, with the reason. */
export interface AgreementChangeEvent {
  readonly type: 'agreement.changed';
  readonly sessionId: SessionId;
  readonly agreementId: AgreementId;
  /** What is worded otherwise; the rest stays as it was. */
  readonly words: Partial<AgreementWords>;
  readonly why: string;
  readonly by: ParticipantId;
}

const person = z.string().check(z.trim(), z.minLength(1), z.maxLength(120));
const ref = z.string().check(z.trim(), z.minLength(1), z.maxLength(60));
const line = z.string().check(z.trim(), z.maxLength(400));
const long = z.string().check(z.trim(), z.minLength(1), z.maxLength(LIMITS.charactersPerCard));

/** What may be worded otherwise; what is left out stays as it is. */
const words = z.partial(
  z.object({
    what: long,
    plainWords: line,
    who: z.array(person).check(z.minLength(1), z.maxLength(30)),
    by: z.string().check(z.refine((by) => fieldAccepts('agreement', 'by', by))),
    why: long,
    forWhom: z.array(ref).check(z.maxLength(30)),
    agreementKind: z.nullable(z.enum(AGREEMENT_KINDS)),
    term: z.nullable(z.enum(['short', 'long'])),
    load: z.nullable(z.enum(['light', 'heavy'])),
    bottomLine: z.nullable(cardId),
    watcher: z.nullable(person),
    ifNotKept: line,
  }),
);
type ChangedWords = z.infer<typeof words>;

interface Fields {
  readonly agreementId: AgreementId;
  readonly words: ChangedWords;
  readonly why: string;
  /** Whether its copies in the plans of other sessions get the same words; the chair alone knows those. */
  readonly everywhere?: boolean | undefined;
  /** Whether it runs again from now on: what was not kept, dropped or done before its time. */
  readonly again?: boolean | undefined;
}

/** That an agreement runs again; why stands with the words that changed, where some did. */
type Resumed = Extract<AgreementEvent, { type: 'agreement.updated' }>;

function changed(before: Agreement, patch: ChangedWords): Agreement {
  const said = Object.entries(patch).filter(([, value]) => value !== undefined);
  return { ...before, ...(Object.fromEntries(said) as Partial<AgreementWords>) };
}

type WordName = keyof AgreementWords;
const WORD_NAMES = Object.keys(NO_WORDS) as WordName[];

/** Of these words, those that are said otherwise afterwards. */
function otherwise(
  before: AgreementWords,
  after: AgreementWords,
  names: readonly WordName[] = WORD_NAMES,
): Partial<AgreementWords> {
  const other = names.filter((name) => JSON.stringify(before[name]) !== JSON.stringify(after[name]));
  return Object.fromEntries(other.map((name) => [name, after[name]]));
}

export const agreementChangeCommands = {
  /** Words an adopted agreement otherwise, or sets it running again; why is asked, for people go by what was agreed. */
  'agreement.change': command<Fields, AgreementChangeEvent | AgreementEvent>({
    schema: z.object({
      agreementId,
      words,
      why: z.string().check(z.trim(), z.minLength(1), z.maxLength(LONGEST_REASON)),
      everywhere: z.optional(z.boolean()),
      again: z.optional(z.boolean()),
    }),
    sessionOf: (fields, conference) => conference.agreements.get(fields.agreementId)?.sessionId ?? null,
    rule(conference, fields, context) {
      const agreement = conference.agreements.get(fields.agreementId);
      if (agreement === undefined || sessionFor(conference, agreement.sessionId, context) === null) {
        return refuse('agreement.unknown');
      }
      // A copy says what the chair published; it follows the one of which it is a copy.
      if (agreement.copyOf !== null) return refuse('card.copyStands');
      if (fields.everywhere === true && context.actor.role !== 'chair') return refuse('role.forbidden');
      const after = changed(agreement, fields.words);
      const words = otherwise(agreement, after);
      const named = Object.keys(words) as WordName[];
      const resumes = fields.again === true && !RUNNING_STATES.includes(agreement.state);
      const steps = Number(named.length > 0) + Number(resumes);
      if (steps === 0) return NOTHING_TO_DO;
      const { changesPerAgreement: most } = LIMITS;
      if (agreement.changes.length + steps > most) return refuseLimit('changesPerAgreement', most);
      const others = fields.everywhere === true ? elsewhereOf(conference, agreement) : [];
      if (others.some((other) => isHeldBack(conference, other, context))) return refuse('card.notShareable');
      const by = context.actor.id;
      const reopened =
        resumes && fields.everywhere === true ? toldElsewhere(conference, { agreement, state: 'open' }, context) : [];
      if ('code' in reopened) return reopened;
      const told = others.flatMap((other) => {
        const readers = readersOf(conference, { from: agreement.sessionId, to: other.sessionId });
        // nothing but what was changed goes there, and of that what its readers may know
        const there = otherwise(other, wordsFor(after, readers), named);
        return Object.keys(there).length === 0 ? [] : [changeOf(other, { words: there, why: '', by })];
      });
      if (!resumes) return decided([changeOf(agreement, { words, why: fields.why, by }), ...told]);
      if (named.length === 0) return decided([resumedOf(agreement, { why: fields.why, by }), ...reopened]);
      const resumed = resumedOf(agreement, { why: '', by });
      return decided([changeOf(agreement, { words, why: fields.why, by }), ...told, resumed, ...reopened]);
    },
  }),
};

type Said = Pick<AgreementChangeEvent, 'words' | 'why' | 'by'>;

function changeOf({ id, sessionId }: Agreement, said: Said): AgreementChangeEvent {
  return { type: 'agreement.changed', sessionId, agreementId: id, ...said };
}

function resumedOf({ id, sessionId }: Agreement, said: Pick<Resumed, 'why' | 'by'>): Resumed {
  return { type: 'agreement.updated', sessionId, agreementId: id, state: 'open', said: id, ...said };
}

function change(conference: Conference, event: AgreementChangeEvent, at: string): Conference {
  const agreement = conference.agreements.get(event.agreementId);
  if (agreement === undefined) return conference;
  const { words: said, why, by } = event;
  const entry = { at, state: null, why, by: why === '' ? null : by };
  const next: Agreement = { ...agreement, ...said, changes: [...agreement.changes, entry] };
  return { ...conference, agreements: new Map(conference.agreements).set(next.id, next) };
}

export const agreementChangeFacts = { 'agreement.changed': change };
