import type { PlanEntry } from '@samenspraak/shared/document/read.ts';
import { isUnfinished, RUNNING_STATES } from '@samenspraak/shared/domain/agreements.ts';
import { localDay, localTime } from '@samenspraak/shared/domain/local-day.ts';
import type { OpenAgreement } from './open-agreements.tsx';

/** What is not finished of a plan, the first to be done first and what has no date last; `now` in ms. */
export function openHere(plan: readonly PlanEntry[], now: number): OpenAgreement[] {
  const today = localTime(now).day;
  const rank = ({ by, id }: OpenAgreement) => `${localDay(by) ?? '9'} ${id}`;
  return plan
    .filter(isUnfinished)
    .map(({ id, what, by, state }) => {
      const runs = RUNNING_STATES.includes(state);
      return { id, what, by, late: runs && (localDay(by) ?? today) < today, unanswered: !runs };
    })
    .sort((one, other) => (rank(one) < rank(other) ? -1 : 1));
}
