import type { Stage } from '@samenspraak/shared/domain/stages.ts';
import { lazy, Suspense, useEffect } from 'react';
import { CardColumns } from '../../features/cards/card-columns.tsx';

/** The later stages come in while people are still forming the picture, so that the first screen is there sooner. */
const LATER = {
  scale: () => import('../../features/scale/scale.tsx'),
  judgement: () => import('../../features/judgement/judgement.tsx'),
  decision: () => import('../../features/funnel/funnel.tsx'),
  close: () => import('../../features/plan/plan.tsx'),
} as const;

const Scale = lazy(async () => ({ default: (await LATER.scale()).Scale }));
const Judgement = lazy(async () => ({ default: (await LATER.judgement()).Judgement }));
const Funnel = lazy(async () => ({ default: (await LATER.decision()).Funnel }));
const Plan = lazy(async () => ({ default: (await LATER.close()).Plan }));

/** The windows that open over the board. */
const WINDOWS = [
  () => import('../../ui/card/card-details.tsx'),
  () => import('../../features/people/person-dialog.tsx'),
  () => import('../../features/publish/publish-dialog.tsx'),
  () => import('./desk-windows.tsx'),
] as const;

/** Fetched early, not when first asked for: by then the line may be gone. */
function fetchLater(): void {
  for (const load of [...Object.values(LATER), ...WINDOWS]) load().catch(() => {});
}

interface WorkAreaProps {
  /** The stage on this screen. */
  readonly stage: Stage;
  /** Nothing is put on the board from here: somebody looks back, or the conference has ended. */
  readonly readOnly: boolean;
}

/** What people work on in a stage. */
export function WorkArea(props: WorkAreaProps) {
  useEffect(fetchLater, []);
  return (
    <Suspense fallback={null}>
      <StageWork {...props} />
    </Suspense>
  );
}

function StageWork({ stage, readOnly }: WorkAreaProps) {
  switch (stage) {
    case 'before':
    case 'goal':
    case 'picture':
      return <CardColumns stage={stage} readOnly={readOnly} />;
    case 'scale':
      return <Scale />;
    case 'judgement':
      return <Judgement />;
    case 'decision':
      return <Funnel />;
    case 'close':
      return <Plan />;
  }
}
