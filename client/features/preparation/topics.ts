import type { CardKind } from '@samenspraak/shared/domain/kinds.ts';
import { PREPARED_KINDS } from '@samenspraak/shared/domain/preparation.ts';
import type { Language } from '@samenspraak/shared/domain/roles.ts';
import { PHASES, type Phase } from '@samenspraak/shared/domain/stages.ts';
import type { ArrangedPrompt } from '@samenspraak/shared/guide/arrangement.ts';
import { promptsAt } from '@samenspraak/shared/guide/find-prompt.ts';
import type { Prompt, Wording } from '@samenspraak/shared/guide/prompt.ts';

/** What is asked beforehand, as the chair arranged it. */
export interface Asked {
  readonly phase: Phase;
  readonly prompts: readonly ArrangedPrompt[] | null;
}

/** One question of the guide with the places for its answers. */
export interface Topic {
  readonly id: string;
  /** Null for what no question asks for. */
  readonly wording: Wording | null;
  /** What can be brought in here; a life domain note here is one on the family as a whole. */
  readonly kinds: readonly CardKind[];
  /** The fourteen life domains are gone round here. */
  readonly hasDomains: boolean;
}

const DOMAINS_PROMPT = 'before.lifeDomains';

/**
 * The questions to prepare, in the order in which they are asked. Every kind has one place, with the first question that
 * asks for it; what no question asks for stands in a last topic, so that a shorter guide silences nobody.
 */
export function topicsOf(asked: Asked | null, language: Language): Topic[] {
  const prompts = beforePrompts(asked);
  const domainsAt = prompts.find(({ id }) => id === DOMAINS_PROMPT)?.id ?? null;
  const placed = new Set<CardKind>();
  const topics = prompts.map(({ id, collects, professional }) => {
    const free = collects.filter((kind) => !placed.has(kind) && PREPARED_KINDS.includes(kind));
    const kinds = id === domainsAt ? free.filter((kind) => kind !== 'domainNote') : free;
    for (const kind of kinds) placed.add(kind);
    return { id, wording: professional[language], kinds, hasDomains: id === domainsAt };
  });
  const left = PREPARED_KINDS.filter((kind) => !placed.has(kind));
  const rest = { id: 'rest', wording: null, kinds: left, hasDomains: domainsAt === null };
  return [...topics, rest].filter(({ kinds, hasDomains }) => kinds.length > 0 || hasDomains);
}

function beforePrompts(asked: Asked | null): Prompt[] {
  const phase = asked?.phase ?? PHASES[0];
  const arranged = asked?.prompts ?? null;
  const guide = arranged === null ? {} : { [`${phase}.before` as const]: arranged };
  return promptsAt({ stage: 'before', phase, step: null, guide });
}
