import type { Intent } from '@samenspraak/shared/commands/registry.ts';
import { type AgreementState, RUNNING_STATES, STATES_WITH_REASON } from '@samenspraak/shared/domain/agreements.ts';
import type { CaseAgreementAnswer } from '@samenspraak/shared/protocol/plan.ts';

/** What was begun of a change: it outlives its window. */
export interface StateDraft {
  readonly state: AgreementState;
  /** "2026-11-23": for when it is, where it is set running again. */
  readonly by: string;
  readonly why: string;
}

type Standing = Pick<CaseAgreementAnswer, 'agreementId' | 'state' | 'by'>;

/** The change as it is before anything was said. */
export function untouched({ state, by }: Standing): StateDraft {
  return { state, by: by.slice(0, 10), why: '' };
}

/** Whether it is set running again: then it can have another date. */
export function isResumed(agreement: Standing, { state }: StateDraft): boolean {
  return RUNNING_STATES.includes(state) && !RUNNING_STATES.includes(agreement.state);
}

function hasNewDay(agreement: Standing, draft: StateDraft): boolean {
  return isResumed(agreement, draft) && draft.by !== '' && draft.by !== untouched(agreement).by;
}

/** Whether its date was wiped, or is a day that does not exist: the old one would stand without being meant. */
export function lacksDay(agreement: Standing, draft: StateDraft): boolean {
  return isResumed(agreement, draft) && draft.by === '' && agreement.by !== '';
}

/** Whether why is asked: somebody counted on it, or on the date. */
export function needsReason(agreement: Standing, draft: StateDraft): boolean {
  return STATES_WITH_REASON.includes(draft.state) || hasNewDay(agreement, draft);
}

/** What is sent: another date goes with its running again, and a state beyond that comes after it. */
export function stateIntents(agreement: Standing, draft: StateDraft): Intent[] {
  const { agreementId } = agreement;
  const [why, { state, by }] = [draft.why.trim(), draft];
  if (!hasNewDay(agreement, draft)) return [{ type: 'agreement.update', agreementId, state, why }];
  const again: Intent = { type: 'agreement.change', agreementId, words: { by }, why, again: true };
  return state === 'open' ? [again] : [again, { type: 'agreement.update', agreementId, state, why: '' }];
}
