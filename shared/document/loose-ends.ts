import { type CooperationAspect, RUNNING_STATES } from '../domain/agreements.ts';
import { CONCERN_KINDS } from '../domain/ballots.ts';
import type { CardId } from '../domain/ids.ts';
import { STAGES_OF_KIND } from '../domain/kinds.ts';
import type { Phase, Stage } from '../domain/stages.ts';
import { asList, type CardSnapshot, isSameWords } from './card-snapshot.ts';
import type { PlanEntry } from './read.ts';

/** What a card still waits for: who finds out, by when, or who watches over it. */
export type OpenEnd = 'who' | 'by' | 'watcher';

/** What the decision leaves lying on a card: an agreement was written and not adopted, or nobody said why an idea is not done. */
type Undecided = 'adoption' | 'reason';

/** A card that nobody has taken up yet, with what it waits for. */
export interface LooseEnd {
  readonly card: CardSnapshot;
  readonly missing: OpenEnd | Undecided;
}

/** A suspicion of a kind that somebody can be asked to look into. */
export function isSuspicion({ kind, basis }: Pick<CardSnapshot, 'kind' | 'basis'>): boolean {
  return basis === 'suspected' && CONCERN_KINDS.includes(kind);
}

/**
 * What is still open on a card, or null: an unknown without somebody who finds out, a suspicion without who or by when, a
 * bottom line without somebody who watches over it (domain.md §1, §3).
 */
export function openEnd(card: Pick<CardSnapshot, 'kind' | 'basis' | 'who' | 'by' | 'watcher'>): OpenEnd | null {
  if (card.kind === 'bottomLine') return card.watcher === undefined ? 'watcher' : null;
  const isSuspected = isSuspicion(card);
  if (card.kind !== 'unknown' && !isSuspected) return null;
  if (asList(card.who).length === 0) return 'who';
  return isSuspected && card.by === undefined ? 'by' : null;
}

/** What would be left lying when the table goes on from a stage in which it can still be taken up, in board order. */
export function looseEnds(cards: readonly CardSnapshot[], stage: Stage): LooseEnd[] {
  return cards.flatMap((card) => {
    const missing = openEnd(card);
    return missing !== null && STAGES_OF_KIND[card.kind].includes(stage) ? [{ card, missing }] : [];
  });
}

/** Whether there are words on a card: a sheet without words says nothing yet. */
const isWritten = ({ text }: Pick<CardSnapshot, 'text'>): boolean => text.trim() !== '';

/** The agreements that are written and not adopted, in board order: nothing of them is in the plan. */
export function unadopted(
  cards: readonly CardSnapshot[],
  plan: readonly Pick<PlanEntry, 'cardId'>[],
): readonly CardSnapshot[] {
  const adopted = new Set(plan.map(({ cardId }) => cardId));
  return cards.filter((card) => card.kind === 'agreement' && !adopted.has(card.id) && isWritten(card));
}

interface Decided {
  readonly cards: readonly CardSnapshot[];
  readonly plan: readonly Pick<PlanEntry, 'cardId' | 'what'>[];
}

/**
 * What would drop out without a word when the table goes on from its decision: agreements that were written and not adopted,
 * and ideas of which no agreement was made and nobody said why not (domain.md §3), in board order.
 */
export function undecidedEnds({ cards, plan }: Decided, stage: Stage): LooseEnd[] {
  if (stage !== 'decision') return [];
  const drafts = new Set(unadopted(cards, plan));
  const adopted = new Set(plan.map(({ cardId }) => cardId));
  const sheets = cards.filter((card) => drafts.has(card) || (card.kind === 'agreement' && adopted.has(card.id)));
  const made = new Set(sheets.flatMap(({ idea }) => idea ?? []));
  // an agreement that was written by hand has the idea behind it that says the same
  const said = [...sheets.map(({ text }) => text), ...plan.map(({ what }) => what)];
  const isLeft = (card: CardSnapshot) =>
    card.kind === 'idea' &&
    isWritten(card) &&
    card.parked === undefined &&
    !made.has(card.id) &&
    !said.some((words) => isSameWords(words, card.text));
  return cards.flatMap((card): LooseEnd[] => {
    if (drafts.has(card)) return [{ card, missing: 'adoption' }];
    return isLeft(card) ? [{ card, missing: 'reason' }] : [];
  });
}

/** The aspects of working together on which something was written: a sheet without words says nothing yet. */
export function aspectsSaid(cards: readonly CardSnapshot[]): ReadonlySet<CooperationAspect> {
  const written = cards.filter((card) => card.kind === 'agreement' && isWritten(card));
  return new Set(written.flatMap(({ cooperation }) => cooperation ?? []));
}

/** What the decision leaves unsaid: how to work together at all, or in recovery what to do when it goes wrong again later. */
export type UnsaidEnd = 'together' | 'closingPlan';

interface Said {
  readonly cards: readonly CardSnapshot[];
  readonly plan: readonly Pick<PlanEntry, 'cooperation' | 'state'>[];
}

/**
 * What of working together (domain.md §3, decision 4) nothing was said on when the table goes on from its decision. What an
 * earlier conference agreed on it and still runs, holds.
 */
export function unsaidEnds(
  { cards, plan }: Said,
  { stage, phase }: { readonly stage: Stage; readonly phase: Phase },
): UnsaidEnd[] {
  if (stage !== 'decision') return [];
  const running = plan.filter(({ state }) => RUNNING_STATES.includes(state));
  const said = new Set([...aspectsSaid(cards), ...running.flatMap(({ cooperation }) => cooperation ?? [])]);
  const isRecovery = phase === 'recovery';
  const others = [...said].filter((aspect) => !isRecovery || aspect !== 'closingPlan');
  const ends: UnsaidEnd[] = others.length === 0 ? ['together'] : [];
  return isRecovery && !said.has('closingPlan') ? [...ends, 'closingPlan'] : ends;
}

/** The unknown that a card was turned into so that somebody finds out, or null; the first of them in board order. */
export function unknownOf(cards: readonly CardSnapshot[], card: CardId): CardSnapshot | null {
  return cards.find(({ kind, answers }) => kind === 'unknown' && answers?.includes(card) === true) ?? null;
}
