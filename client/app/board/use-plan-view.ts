import type { Stage } from '@samenspraak/shared/domain/stages.ts';
import { type Former, useFormer } from '../../features/follow-up/use-former.ts';
import { usePlan } from '../../live/use-document.ts';
import { useSession } from '../../live/use-session.ts';

interface PlanView {
  /** Whether the plan is one press away in this stage. At the end it is the work itself. */
  readonly isOffered: boolean;
  /** Whether the conference begins with it: agreements of an earlier one are here, or the chair may bring them. */
  readonly isFirst: boolean;
  readonly former: Former;
}

/** The plan beside the work of a stage, and what the chair may bring to it. */
export function usePlanView(stage: Stage, readOnly: boolean): PlanView {
  const { can } = useSession();
  const plan = usePlan();
  const former = useFormer(can('plan.carry'));
  const hasFormer = (former.sessions?.length ?? 0) > 0;
  return {
    isOffered: stage !== 'close' && (plan.length > 0 || hasFormer),
    isFirst: stage === 'before' && !readOnly && (hasFormer || plan.some(({ earlier }) => earlier)),
    former,
  };
}

/** Whether the caret is in a field: then nothing else takes its place. */
export function isWriting(): boolean {
  return document.activeElement?.matches('textarea, [contenteditable="true"], input:not([type="checkbox"])') === true;
}
