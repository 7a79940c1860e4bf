import type { CardSnapshot } from '@samenspraak/shared/document/card-snapshot.ts';
import { type DOMAIN_LEVELS, LIFE_DOMAINS } from '@samenspraak/shared/domain/kinds.ts';

export type LifeDomain = (typeof LIFE_DOMAINS)[number];
export type DomainLevel = (typeof DOMAIN_LEVELS)[number];

/** How a life domain stands, by the notes that people made on it. */
export interface DomainStand {
  readonly domain: LifeDomain;
  /** The gravest that somebody named; null while nobody said how it stands. */
  readonly level: DomainLevel | null;
  /** People see it differently: the notes tell how. */
  readonly differs: boolean;
  readonly notes: readonly CardSnapshot[];
}

/** A worry weighs more than no worry, and what somebody knows more than what somebody does not. */
const GRAVEST_FIRST: readonly DomainLevel[] = ['serious', 'some', 'none', 'unknown'];

/** The fourteen domains in their order (domain.md §3), each with its notes in board order. */
export function domainStands(cards: readonly CardSnapshot[]): DomainStand[] {
  const all = cards.filter(({ kind }) => kind === 'domainNote');
  return LIFE_DOMAINS.map((domain) => {
    const notes = all.filter((note) => note.domain === domain);
    const named = new Set(notes.flatMap(({ level }) => (level === undefined ? [] : [level])));
    const level = GRAVEST_FIRST.find((one) => named.has(one)) ?? null;
    return { domain, level, differs: named.size > 1, notes };
  });
}

/** The notes of which nobody said on which domain they are. */
export function strayNotes(cards: readonly CardSnapshot[]): CardSnapshot[] {
  return cards.filter(({ kind, domain }) => kind === 'domainNote' && domain === undefined);
}
