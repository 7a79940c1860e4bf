import * as z from 'zod/mini';
import { AGREEMENT_KINDS, COOPERATION_ASPECTS } from '../domain/agreements.ts';
import { CONCERN_KINDS } from '../domain/ballots.ts';
import { cardId, participantId } from '../domain/ids.ts';
import { BASES, CARD_KINDS, type CardKind, DOMAIN_LEVELS, LIFE_DOMAINS } from '../domain/kinds.ts';
import { LIMITS } from '../domain/limits.ts';
import { VOICES } from '../domain/roles.ts';
import { LANES } from '../domain/stages.ts';
import type { CardField } from './card-field-names.ts';

/** A person: a participantId, or free text for somebody who is not at the table. */
const person = z.string().check(z.minLength(1), z.maxLength(120));
/** One person or several: a single name may stand without its list. */
const people = z.union([person, z.array(person).check(z.maxLength(30))]);
/** Family members as this conference refers to them: "kind 2", "moeder"; never a full name by design of the input. */
const ref = z.string().check(z.minLength(1), z.maxLength(60));
const refs = z.union([ref, z.array(ref).check(z.maxLength(30))]);
const line = z.string().check(z.maxLength(400));
const cards = z.array(cardId).check(z.maxLength(50));
const date = z.union([z.iso.date(), z.iso.datetime({ offset: true })]);

/**
 * How a field may change: `made` at the card's making and never again; `words` is what the card says; `place` is where
 * it lies on the board and how it is weighed there, which others may change without touching its words; `mark` is what
 * the organisation that brought it in says about passing it on; `server` is written by nobody but the server.
 */
export type FieldUse = 'made' | 'words' | 'place' | 'mark' | 'server';

interface Field {
  readonly use: FieldUse;
  readonly schema: z.ZodMiniType;
  /** The kinds that have this field; all of them when left out. */
  readonly kinds?: readonly CardKind[];
}

const AGREEING: readonly CardKind[] = ['agreement', 'bottomLine'];
/** What somebody is to do or to find out: an agreement, something unknown, and a suspicion that is to be looked into. */
const ASSIGNED: readonly CardKind[] = [...AGREEING, 'unknown', ...CONCERN_KINDS];

/** Every field of a card but `text`, which is a Y.Text. A field not named here is refused, not ignored. */
export const CARD_FIELDS = {
  kind: { use: 'made', schema: z.enum(CARD_KINDS) },
  author: { use: 'made', schema: participantId },
  voice: { use: 'made', schema: z.enum(VOICES) },
  about: { use: 'words', schema: refs },
  basis: { use: 'words', schema: z.enum(BASES) },
  source: { use: 'words', schema: line },
  shareable: { use: 'mark', schema: z.enum(['yes', 'notNow']) },
  lane: { use: 'place', schema: z.enum(LANES), kinds: ['idea', 'agreement'] },
  order: { use: 'place', schema: z.string().check(z.regex(/^[0-9A-Za-z]{1,200}$/)) },
  which: { use: 'words', schema: z.enum(['first', 'worst', 'latest']), kinds: ['incident'] },
  change: { use: 'words', schema: z.enum(['static', 'dynamic']), kinds: ['riskFactor'] },
  level: { use: 'words', schema: z.enum(DOMAIN_LEVELS), kinds: ['domainNote'] },
  of: { use: 'words', schema: z.enum(['person', 'system']), kinds: ['riskFactor'] },
  domain: { use: 'words', schema: z.enum(LIFE_DOMAINS), kinds: ['domainNote'] },
  when: { use: 'words', schema: z.string().check(z.maxLength(60)), kinds: ['incident'] },
  consequences: { use: 'words', schema: line, kinds: ['danger'] },
  goodEnough: { use: 'words', schema: line, kinds: ['bottomLine'] },
  who: { use: 'words', schema: people, kinds: ASSIGNED },
  by: { use: 'words', schema: date, kinds: ASSIGNED },
  why: { use: 'words', schema: z.string().check(z.maxLength(LIMITS.charactersPerCard)), kinds: AGREEING },
  forWhom: { use: 'words', schema: refs, kinds: [...AGREEING, 'danger'] },
  answers: { use: 'place', schema: cards, kinds: ['agreement', 'idea', 'bottomLine', 'remark', 'unknown'] },
  term: { use: 'place', schema: z.enum(['short', 'long']), kinds: ['idea', 'agreement'] },
  load: { use: 'place', schema: z.enum(['light', 'heavy']), kinds: ['idea', 'agreement'] },
  watcher: { use: 'words', schema: person, kinds: AGREEING },
  agreementKind: { use: 'words', schema: z.enum(AGREEMENT_KINDS), kinds: ['agreement'] },
  plainWords: { use: 'words', schema: line, kinds: ['agreement'] },
  bottomLine: { use: 'words', schema: cardId, kinds: ['agreement'] },
  ifNotKept: { use: 'words', schema: line, kinds: ['agreement'] },
  cooperation: { use: 'words', schema: z.enum(COOPERATION_ASPECTS), kinds: ['agreement'] },
  /** Why an idea was left aside, never empty; one that was taken up again has none. */
  parked: { use: 'place', schema: z.string().check(z.maxLength(400), z.regex(/\S/)), kinds: ['idea'] },
  /** Of which idea an agreement was made. One idea becomes one agreement. */
  idea: { use: 'made', schema: cardId, kinds: ['agreement'] },
  provenance: { use: 'server', schema: z.enum(['published', 'carried']) },
} as const satisfies Record<CardField, Field>;
export type CardValue<F extends CardField> = z.infer<(typeof CARD_FIELDS)[F]['schema']>;

export function isCardField(name: string): name is CardField {
  return Object.hasOwn(CARD_FIELDS, name);
}

/** The use of a field of a card, `text` included; null for a name that no card has. */
export function fieldUse(name: string): FieldUse | null {
  if (name === 'text') return 'words';
  return isCardField(name) ? CARD_FIELDS[name].use : null;
}

/** Whether `value` may stand in field `name` of a card of this kind. */
export function fieldAccepts(kind: CardKind, name: string, value: unknown): boolean {
  if (!isCardField(name)) return false;
  const field: Field = CARD_FIELDS[name];
  if (field.kinds !== undefined && !field.kinds.includes(kind)) return false;
  return field.schema.safeParse(value).success;
}

export const LINK_FIELDS = ['from', 'to', 'kind', 'author'] as const;
