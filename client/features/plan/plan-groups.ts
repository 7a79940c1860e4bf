import type { PlanEntry } from '@samenspraak/shared/document/read.ts';
import { type AgreementStanding, standingOf } from '@samenspraak/shared/domain/agreements.ts';
import type { Stage } from '@samenspraak/shared/domain/stages.ts';

/**
 * What belongs together in the plan: from earlier conferences, from this one, what still runs, what was not kept and waits for what
 * the table says now, what came to an end.
 */
type GroupName = 'earlier' | 'now' | 'running' | 'unanswered' | 'over';

export interface PlanGroup {
  readonly name: GroupName;
  readonly entries: readonly PlanEntry[];
}

/** A conference begins with what was not kept and what was agreed before; from there on what still runs comes first. */
const BEGINNING: ReadonlySet<Stage> = new Set(['before', 'goal']);

/** By date; without a date last, and of one day in the order in which they were agreed. */
function byDate(a: PlanEntry, b: PlanEntry): number {
  const key = ({ by, adoptedAt }: PlanEntry) => `${by === '' ? '9999' : by.slice(0, 10)} ${adoptedAt}`;
  return key(a).localeCompare(key(b));
}

/** The agreements of a plan in the groups in which a table looks at them; no group is empty. */
export function planGroups(plan: readonly PlanEntry[], stage: Stage): PlanGroup[] {
  const of = (standing: AgreementStanding) =>
    plan.filter(({ state }) => standingOf(state) === standing).toSorted(byDate);
  const [running, unanswered, over] = [of('running'), of('unanswered'), of('over')];
  const all = [...running, ...over];
  const groups: PlanGroup[] = BEGINNING.has(stage)
    ? [
        { name: 'unanswered', entries: unanswered },
        { name: 'earlier', entries: all.filter(({ earlier }) => earlier) },
        { name: 'now', entries: all.filter(({ earlier }) => !earlier) },
      ]
    : [
        { name: 'running', entries: running },
        { name: 'unanswered', entries: unanswered },
        { name: 'over', entries: over },
      ];
  return groups.filter(({ entries }) => entries.length > 0);
}
