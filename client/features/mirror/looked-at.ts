import { agreementWordsOf } from '@samenspraak/shared/document/agreement-words.ts';
import type { CardSnapshot } from '@samenspraak/shared/document/card-snapshot.ts';
import { unadopted } from '@samenspraak/shared/document/loose-ends.ts';
import type { PlanEntry } from '@samenspraak/shared/document/read.ts';
import { type AgreementWords, RUNNING_STATES } from '@samenspraak/shared/domain/agreements.ts';
import { type FamilyWeek, loadOverTime } from '@samenspraak/shared/domain/family-load.ts';
import type { CardId } from '@samenspraak/shared/domain/ids.ts';
import { type Mirror, mirrorOf } from '@samenspraak/shared/domain/mirror.ts';
import type { Stage } from '@samenspraak/shared/domain/stages.ts';

interface Table {
  readonly cards: readonly CardSnapshot[];
  readonly plan: readonly PlanEntry[];
  /** The concerns that were settled as the ones that weigh most. */
  readonly top: readonly CardId[];
  /** While the table closes, the plan alone counts: what was not adopted is no agreement of it. */
  readonly stage: Stage;
  /** Milliseconds since 1970. */
  readonly now: number;
}

export interface LookedAt extends Omit<Mirror, 'unanswered'> {
  /** The concerns that weigh most to which nothing that was agreed is an answer yet. */
  readonly unanswered: readonly CardSnapshot[];
  readonly weeks: readonly FamilyWeek[];
}

/**
 * What this table agreed or, until it closes, is writing, without what was dropped. What an earlier conference agreed and
 * still runs is no figure of this one, but it answers a concern and asks something of the family.
 */
export function lookAt({ cards, plan, top, stage, now }: Table): LookedAt {
  const drafts = stage === 'close' ? [] : unadopted(cards, plan);
  const written: AgreementWords[] = drafts.map(agreementWordsOf);
  const stands = plan.filter(({ state }) => state !== 'dropped');
  const own = [...stands.filter(({ earlier }) => !earlier), ...written];
  const running = stands.filter(({ earlier, state }) => earlier && RUNNING_STATES.includes(state));
  const open = new Set(mirrorOf([...own, ...running], top).unanswered);
  const bearing = [
    ...stands.map(({ by, load, state, adoptedAt }) => ({ by, load, state, from: adoptedAt })),
    ...written.map(({ by, load }) => ({ by, load, state: 'open', from: new Date(now).toISOString() }) as const),
  ];
  return {
    ...mirrorOf(own, top),
    unanswered: top.flatMap((id) => (open.has(id) ? (cards.find((card) => card.id === id) ?? []) : [])),
    weeks: loadOverTime(bearing, now),
  };
}
