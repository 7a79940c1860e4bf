import type { CardField } from '@samenspraak/shared/document/card-field-names.ts';
import { CARD_FIELDS, fieldAccepts } from '@samenspraak/shared/document/card-fields.ts';
import type { CardKind } from '@samenspraak/shared/domain/kinds.ts';
import { BASES, LIFE_DOMAINS } from '@samenspraak/shared/domain/kinds.ts';
import { LANES } from '@samenspraak/shared/domain/stages.ts';
import type { Random } from './random.ts';

const VALUES: Partial<Record<CardField, readonly unknown[]>> = {
  about: ['moeder', ['kind 1', 'kind 2'], []],
  basis: BASES,
  source: ['wijkagent', ''],
  shareable: ['yes', 'notNow'],
  lane: LANES,
  order: ['a0', 'a1V', 'Zz', 'b'],
  which: ['first', 'worst', 'latest'],
  change: ['static', 'dynamic'],
  level: ['none', 'some', 'serious', 'unknown'],
  of: ['person', 'system'],
  domain: LIFE_DOMAINS,
  who: ['oom', ['oom', 'school']],
  by: ['2026-12-01'],
  why: ['omdat het zo niet langer kan'],
  forWhom: ['kind 1', ['kind 1', 'kind 2']],
  answers: [['card-00001'], []],
  term: ['short', 'long'],
  load: ['light', 'heavy'],
  watcher: ['oma'],
};

/** The fields that a card of this kind may change after it was made. */
export function fieldsOf(kind: CardKind): CardField[] {
  const names = Object.keys(CARD_FIELDS) as CardField[];
  return names.filter((name) => (VALUES[name] ?? []).some((value) => fieldAccepts(kind, name, value)));
}

/** A value that fits. */
export function valueFor(random: Random, field: CardField): unknown {
  return random.pick(VALUES[field] ?? []);
}
