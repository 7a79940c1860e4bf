import type { BallotView } from '@samenspraak/shared/document/read.ts';
import type { SubAnswers } from '@samenspraak/shared/domain/ballots.ts';
import type { CardId } from '@samenspraak/shared/domain/ids.ts';
import type { Stage } from '@samenspraak/shared/domain/stages.ts';
import type { Prompt } from '@samenspraak/shared/guide/prompt.ts';
import { type ReactNode, Suspense } from 'react';
import { useAsksKept } from '../../features/family-agreements/use-asks-kept.ts';
import { type Moment, sceneOf, taskOf } from '../../features/family-moment/moment.ts';
import { MomentHead } from '../../features/family-moment/moment-head.tsx';
import { useLate } from '../../features/family-moment/use-late.ts';
import { CompanionPick } from '../../features/family-scale/companion-pick.tsx';
import { CompanionTask } from '../../features/family-scale/companion-task.tsx';
import type { OwnScore } from '../../features/family-scale/own-score.ts';
import { PickTask } from '../../features/family-scale/pick-task.tsx';
import { ScoreTask } from '../../features/family-scale/score-task.tsx';
import { PhaseBox, TopBox } from '../../features/family-scale/settled-box.tsx';
import { CompanionLine } from '../../features/family-thoughts/companion-line.tsx';
import { OwnThoughts } from '../../features/family-thoughts/own-thoughts.tsx';
import { SaySomething } from '../../features/family-thoughts/say-something.tsx';
import { type Draft, ThoughtField } from '../../features/family-thoughts/thought-field.tsx';
import { useOffered } from '../../features/family-thoughts/use-offered.ts';
import { useLanguage } from '../../i18n/use-language.ts';
import { useBallots, useMeeting, usePlan } from '../../live/use-document.ts';
import { useSession } from '../../live/use-session.ts';
import { presentBallot } from '../../ui/ballot/present-ballot.ts';
import { later } from '../../ui/later.ts';
import { ScaleMoment } from './scale-moment.tsx';

/** What this person is in the middle of; it outlives every change of screen. */
interface Work {
  readonly draft: Draft;
  readonly onDraft: (draft: Draft) => void;
  readonly editing: CardId | null;
  readonly onEditing: (id: CardId | null) => void;
  readonly own: OwnScore;
  readonly onOwn: (own: OwnScore) => void;
  /** They are answering whether an agreement was kept. */
  readonly onAnswering: (isAnswering: boolean) => void;
}

interface Props {
  readonly moment: Moment;
  readonly lit: Prompt | null;
  readonly ballot: BallotView | null;
  /** The question of the ballot in the client's wording, when it comes from the guide. */
  readonly ask: string | null;
  /** What is asked beside its number, in the client's wording. */
  readonly asks: SubAnswers;
  readonly work: Work;
  readonly readers: ReactNode;
}

/** What a conference comes to later on comes in after the first screen. */
const AgreementsTask = later(
  async () => (await import('../../features/family-agreements/agreements-task.tsx')).AgreementsTask,
);
const IdeasTask = later(async () => (await import('../../features/family-agreements/ideas-task.tsx')).IdeasTask);
const PlanView = later(async () => (await import('../../features/family-agreements/plan-view.tsx')).PlanView);
const LateChoice = later(async () => (await import('../../features/family-moment/late-choice.tsx')).LateChoice);
const PicksView = later(async () => (await import('../../features/family-scale/picks-view.tsx')).PicksView);
const SpreadView = later(async () => (await import('../../features/family-scale/spread-view.tsx')).SpreadView);
const KeptTask = later(async () => (await import('../../features/family-agreements/kept-task.tsx')).KeptTask);

/** When it is asked what came of the agreements: as a conference begins, and as it ends. */
const KEPT_AT: ReadonlySet<Stage> = new Set(['before', 'close']);

/** From here on it helps to have before one's eyes what weighs most. */
const SETTLED_AT: ReadonlySet<Stage> = new Set(['scale', 'judgement', 'decision', 'close']);

/** The moment at the table: its heading and its one task. */
export function TaskView(props: Props) {
  return (
    <Suspense fallback={null}>
      <MomentTask {...props} />
    </Suspense>
  );
}

function MomentTask({ moment, lit, ballot, ask, asks, work, readers }: Props) {
  const language = useLanguage();
  const { can } = useSession();
  const scene = sceneOf(moment);
  const { late, isChoosing, onChoosing } = useLate(moment, { ballot, hasGiven: work.own.given !== null });
  const task = isChoosing ? 'pick' : taskOf(moment, ballot, can('ballot.score'));
  const numbers = presentBallot(useBallots(), 'scale');
  const isGiven = moment.stage === 'scale' && numbers?.state === 'closed';
  const isOrdered = (useMeeting()?.priority ?? []).length > 0;
  const asksKept = useAsksKept();
  const hasPlan = usePlan().length > 0;
  const offered = useOffered(moment, lit?.collects ?? []);
  const field = (
    <ThoughtField at={scene} draft={work.draft} onDraft={work.onDraft} offered={offered} readers={readers} />
  );

  if (ballot !== null && task === 'score') {
    return (
      <ScaleMoment {...{ moment, readers, ...work }} isShown={false}>
        <ScoreTask {...{ ballot, ask, asks, readers }} own={work.own} onOwn={work.onOwn} />
      </ScaleMoment>
    );
  }
  if (ballot !== null && task === 'companion') {
    return (
      <ScaleMoment {...{ moment, readers, ...work }} isShown={false}>
        <CompanionTask ballot={ballot} ask={ask} />
      </ScaleMoment>
    );
  }
  if (ballot !== null && task === 'spread') {
    return (
      <ScaleMoment {...{ moment, readers, ...work }} isShown>
        <SpreadView ballot={ballot} ask={ask} own={work.own} onOwn={work.onOwn} />
      </ScaleMoment>
    );
  }
  if (ballot !== null && (task === 'pick' || task === 'companionPick' || task === 'picks')) {
    return (
      <>
        {task === 'pick' && <PickTask key={ballot.round} {...{ ballot, readers }} own={work.own} onOwn={work.onOwn} />}
        {late !== 'no' && <LateChoice {...{ late, isChoosing, onChoosing }} />}
        {task === 'companionPick' && <CompanionPick ballot={ballot} />}
        {task === 'picks' && <PicksView ballot={ballot} own={work.own} onOwn={work.onOwn} />}
        {SETTLED_AT.has(moment.stage) && <TopBox />}
      </>
    );
  }
  return (
    <>
      <MomentHead scene={scene} lit={lit?.client[language] ?? null} isGiven={isGiven} isOrdered={isOrdered} />
      {late !== 'no' && <LateChoice {...{ late, isChoosing, onChoosing }} />}
      <CompanionLine />
      {SETTLED_AT.has(moment.stage) && <TopBox />}
      {moment.stage === 'judgement' && <PhaseBox />}
      {task === 'ideas' && <IdeasTask lane={moment.lane ?? 'weigh'} />}
      {task === 'agreements' && <AgreementsTask />}
      {KEPT_AT.has(moment.stage) && hasPlan && (
        <Suspense fallback={null}>
          <KeptTask readers={readers} onWriting={work.onAnswering} />
        </Suspense>
      )}
      {task === 'plan' && <PlanView />}
      {task === 'thought' && !(asksKept && moment.stage === 'before') ? (
        field
      ) : (
        <SaySomething begun={work.draft.text !== ''}>{field}</SaySomething>
      )}
      <OwnThoughts editing={work.editing} onEditing={work.onEditing} />
    </>
  );
}
