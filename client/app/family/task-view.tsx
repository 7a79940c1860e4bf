import type { BallotView } from '@samenspraak/shared/document/read.ts';
import type { SubAnswers } from '@samenspraak/shared/domain/ballots.ts';
import type { CardId } from '@samenspraak/shared/domain/ids.ts';
import type { Stage } from '@samenspraak/shared/domain/stages.ts';
import type { Prompt } from '@samenspraak/shared/guide/prompt.ts';
import type { ReactNode } from 'react';
import { AgreementsTask } from '../../features/family-agreements/agreements-task.tsx';
import { PlanView } from '../../features/family-agreements/plan-view.tsx';
import { type Moment, sceneOf, taskOf } from '../../features/family-moment/moment.ts';
import { MomentHead } from '../../features/family-moment/moment-head.tsx';
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
import { useBallots } from '../../live/use-document.ts';
import { useSession } from '../../live/use-session.ts';
import { presentBallot } from '../../ui/ballot/present-ballot.ts';
import { later } from '../../ui/later.ts';
import { ScaleMoment } from './scale-moment.tsx';

const IdeasTask = later(async () => (await import('../../features/family-agreements/ideas-task.tsx')).IdeasTask);
const SpreadView = later(async () => (await import('../../features/family-scale/spread-view.tsx')).SpreadView);
const PicksView = later(async () => (await import('../../features/family-scale/picks-view.tsx')).PicksView);

/** What this person is in the middle of; it outlives every change of screen. */
interface Work {
  readonly draft: Draft;
  readonly onDraft: (draft: Draft) => void;
  readonly editing: CardId | null;
  readonly onEditing: (id: CardId | null) => void;
  readonly own: OwnScore;
  readonly onOwn: (own: OwnScore) => void;
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

/** From here on it helps to have before one's eyes what weighs most. */
const SETTLED_AT: ReadonlySet<Stage> = new Set(['scale', 'judgement', 'decision', 'close']);

/** The moment at the table: its heading and its one task. */
export function TaskView({ moment, lit, ballot, ask, asks, work, readers }: Props) {
  const language = useLanguage();
  const { can } = useSession();
  const scene = sceneOf(moment);
  const task = taskOf(moment, ballot, can('ballot.score'));
  const numbers = presentBallot(useBallots(), 'scale');
  const isGiven = moment.stage === 'scale' && numbers?.state === 'closed';
  const offered = useOffered(moment, lit?.collects ?? []);
  const field = <ThoughtField draft={work.draft} onDraft={work.onDraft} offered={offered} readers={readers} />;

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
        {task === 'companionPick' && <CompanionPick ballot={ballot} />}
        {task === 'picks' && <PicksView ballot={ballot} own={work.own} onOwn={work.onOwn} />}
        {SETTLED_AT.has(moment.stage) && <TopBox />}
      </>
    );
  }
  return (
    <>
      <MomentHead scene={scene} lit={lit?.client[language] ?? null} isGiven={isGiven} />
      <CompanionLine />
      {SETTLED_AT.has(moment.stage) && <TopBox />}
      {moment.stage === 'judgement' && <PhaseBox />}
      {task === 'ideas' && <IdeasTask lane={moment.lane ?? 'weigh'} />}
      {task === 'agreements' && <AgreementsTask />}
      {task === 'plan' && <PlanView />}
      {task === 'thought' ? field : <SaySomething begun={work.draft.text !== ''}>{field}</SaySomething>}
      <OwnThoughts editing={work.editing} onEditing={work.onEditing} />
    </>
  );
}
