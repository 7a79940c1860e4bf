import type { BallotView } from '@samenspraak/shared/document/read.ts';
import type { CardId } from '@samenspraak/shared/domain/ids.ts';
import type { Prompt } from '@samenspraak/shared/guide/prompt.ts';
import type { ReactNode } from 'react';
import { AgreementsTask } from '../../features/family-agreements/agreements-task.tsx';
import { IdeasTask } from '../../features/family-agreements/ideas-task.tsx';
import { PlanView } from '../../features/family-agreements/plan-view.tsx';
import { type Moment, sceneOf, taskOf } from '../../features/family-moment/moment.ts';
import { MomentHead } from '../../features/family-moment/moment-head.tsx';
import { CompanionTask } from '../../features/family-scale/companion-task.tsx';
import type { OwnScore } from '../../features/family-scale/own-score.ts';
import { ScoreTask } from '../../features/family-scale/score-task.tsx';
import { SpreadView } from '../../features/family-scale/spread-view.tsx';
import { CompanionLine } from '../../features/family-thoughts/companion-line.tsx';
import { OwnThoughts } from '../../features/family-thoughts/own-thoughts.tsx';
import { SaySomething } from '../../features/family-thoughts/say-something.tsx';
import { type Draft, ThoughtField } from '../../features/family-thoughts/thought-field.tsx';
import { useOffered } from '../../features/family-thoughts/use-offered.ts';
import { useLanguage } from '../../i18n/use-language.ts';
import { useSession } from '../../live/use-session.ts';

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
  readonly work: Work;
  readonly readers: ReactNode;
}

/** The moment at the table: its heading and its one task. */
export function TaskView({ moment, lit, ballot, ask, work, readers }: Props) {
  const language = useLanguage();
  const { can } = useSession();
  const scene = sceneOf(moment);
  const task = taskOf(scene, ballot, can('ballot.score'));
  const offered = useOffered(moment, lit?.collects ?? []);
  const field = <ThoughtField draft={work.draft} onDraft={work.onDraft} offered={offered} readers={readers} />;

  if (ballot !== null && task === 'score') {
    return <ScoreTask ballot={ballot} ask={ask} own={work.own} onOwn={work.onOwn} readers={readers} />;
  }
  if (ballot !== null && task === 'companion') return <CompanionTask ballot={ballot} ask={ask} />;
  if (ballot !== null && task === 'spread') return <SpreadView ballot={ballot} ask={ask} own={work.own} />;
  return (
    <>
      <MomentHead scene={scene} lit={lit?.client[language] ?? null} />
      <CompanionLine />
      {task === 'ideas' && <IdeasTask lane={moment.lane ?? 'weigh'} />}
      {task === 'agreements' && <AgreementsTask />}
      {task === 'plan' && <PlanView />}
      {task === 'thought' ? field : <SaySomething begun={work.draft.text !== ''}>{field}</SaySomething>}
      <OwnThoughts editing={work.editing} onEditing={work.onEditing} />
    </>
  );
}
