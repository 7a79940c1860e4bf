import type { CardId } from '@samenspraak/shared/domain/ids.ts';
import type { Stage } from '@samenspraak/shared/domain/stages.ts';
import { type ReactNode, Suspense, useEffect, useState } from 'react';
import { TopConcerns } from '../../features/biggest-concern/top-concerns.tsx';
import { CardColumns } from '../../features/cards/card-columns.tsx';
import { BoardView, type BoardViewChoice } from '../../features/concern-map/board-view.tsx';
import { LifeDomains } from '../../features/life-domains/life-domains.tsx';
import { useText } from '../../i18n/use-text.ts';
import { useSession } from '../../live/use-session.ts';
import { jumpToCard } from '../../ui/card/jump-to-card.ts';
import { later } from '../../ui/later.ts';
import { isWriting, usePlanView } from './use-plan-view.ts';

/** The later stages come in while people are still forming the picture, so that the first screen is there sooner. */
const Scale = later(async () => (await import('../../features/scale/scale.tsx')).Scale);
const Judgement = later(async () => (await import('../../features/judgement/judgement.tsx')).Judgement);
const Funnel = later(async () => (await import('../../features/funnel/funnel.tsx')).Funnel);
const FollowUp = later(async () => (await import('../../features/follow-up/follow-up.tsx')).FollowUp);
const Plan = later(async () => (await import('../../features/plan/plan.tsx')).Plan);
const QualityMirror = later(async () => (await import('../../features/mirror/quality-mirror.tsx')).QualityMirror);
const ConcernMap = later(async () => (await import('../../features/concern-map/concern-map.tsx')).ConcernMap);
const BiggestConcern = later(
  async () => (await import('../../features/biggest-concern/biggest-concern.tsx')).BiggestConcern,
);

/** A card to be brought into sight; a new object each time. */
export interface WantedCard {
  readonly id: CardId;
}

interface WorkAreaProps {
  /** The stage on this screen. */
  readonly stage: Stage;
  /** Nothing is put on the board from here: somebody looks back, or the conference has ended. */
  readonly readOnly: boolean;
  readonly wanted: WantedCard | null;
  /** Brings a card of the picture into sight. */
  readonly onShow: (card: CardId) => void;
}

/** In these stages there is no picture yet. */
const BEFORE_PICTURE: ReadonlySet<Stage> = new Set(['before', 'goal']);

/** What people work on in a stage; from the picture on, how it hangs together is one press away. */
export function WorkArea(props: WorkAreaProps) {
  const { stage, readOnly } = props;
  const t = useText();
  const { sessionId } = useSession();
  // Per stage: whoever looks at the map in one stage is at the work of the next when the table goes on.
  const [choices, setChoices] = useState<Partial<Record<Stage, BoardViewChoice>>>({});
  const { wanted } = props;
  useEffect(() => {
    if (wanted === null) return;
    setChoices({});
    return jumpToCard(wanted.id);
  }, [wanted]);
  const hasMap = !BEFORE_PICTURE.has(stage);
  const plan = usePlanView(stage, readOnly);
  useEffect(() => {
    if (plan.isFirst && !isWriting()) setChoices((before) => ({ before: 'plan', ...before }));
  }, [plan.isFirst]);
  const ofStage = choices[stage] ?? 'work';
  const isThere = ofStage === 'plan' ? plan.isOffered : hasMap;
  const choice = isThere ? ofStage : 'work';
  const isPicture = stage === 'picture';
  const work = { id: 'work', name: isPicture ? t('frame.view.columns') : t(`stage.${stage}`) } as const;
  const map = { id: 'map', name: t('frame.view.map') } as const;
  const domains = { id: 'domains', name: t('frame.view.domains') } as const;
  const ofPicture = isPicture ? [work, map, domains] : [work, map];
  const agreed = plan.isOffered ? [{ id: 'plan', name: t('frame.view.plan') } as const] : [];
  const ofStart = agreed.length > 0 ? [work] : [];
  return (
    <BoardView
      choice={choice}
      views={[...(hasMap ? ofPicture : ofStart), ...agreed]}
      onChoose={(chosen) => setChoices({ ...choices, [stage]: chosen })}
    >
      <Suspense fallback={null}>
        {hasMap && <WeighsMost {...props} />}
        {choice === 'map' && <ConcernMap readOnly={readOnly} />}
        {choice === 'plan' && <Plan stage={stage} before={<FollowUp key={sessionId} former={plan.former} />} />}
        {(choice === 'work' || choice === 'domains') && <StageWork {...props} showsDomains={choice === 'domains'} />}
      </Suspense>
    </BoardView>
  );
}

/** Where what weighs most is chosen, and from then on stands above the work. */
const CHOSEN_AT: ReadonlySet<Stage> = new Set(['picture', 'scale']);

function WeighsMost({ stage, readOnly, onShow }: WorkAreaProps) {
  return (
    <>
      <TopConcerns onJump={onShow} isAsked={stage === 'scale' && !readOnly} />
      {CHOSEN_AT.has(stage) && !readOnly && <BiggestConcern />}
    </>
  );
}

const domains = (beside: ReactNode) => <LifeDomains beside={beside} />;

interface StageWorkProps extends WorkAreaProps {
  /** The life domains in the place of the columns. */
  readonly showsDomains: boolean;
}

function StageWork({ stage, readOnly, wanted, showsDomains, onShow }: StageWorkProps) {
  const mirror = (
    <Suspense fallback={null}>
      <QualityMirror onJump={onShow} />
    </Suspense>
  );
  switch (stage) {
    case 'before':
    case 'goal':
    case 'picture':
      // life domains are gone round beforehand, beside the cards, and looked back at while the picture forms
      return (
        <CardColumns {...{ stage, readOnly, wanted }} domains={stage === 'before' || showsDomains ? domains : null} />
      );
    case 'scale':
      return <Scale />;
    case 'judgement':
      return <Judgement />;
    case 'decision':
      return <Funnel mirror={mirror} />;
    case 'close':
      return <Plan stage={stage} beside={mirror} />;
  }
}
