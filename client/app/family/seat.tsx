import { Suspense } from 'react';
import type { Situation } from '../../features/family-moment/situation.ts';
import { UnsentWords } from '../../features/family-states/unsent-words.tsx';
import { useMeeting } from '../../live/use-document.ts';
import { useSession } from '../../live/use-session.ts';
import { later } from '../../ui/later.ts';
import { QuietScreen } from './quiet-screen.tsx';
import { type TableProps, TableScreen } from './table-screen.tsx';

const PlanView = later(async () => (await import('../../features/family-agreements/plan-view.tsx')).PlanView);

interface Props extends Omit<TableProps, 'ahead'> {
  readonly situation: Situation;
  readonly offline: boolean;
  /** What is written and not sent, for whatever session. */
  readonly words: readonly string[];
}

/** A seat in a session that has begun: the table, or after the end the plan, or the unsent words of somebody who left. */
export function Seat({ situation, offline, words, ...rest }: Props) {
  const meeting = useMeeting();
  const { lost } = useSession();
  const { language, onLanguage, left } = rest;
  const unsent = [...lost.map(({ text }) => text), ...words].filter((text) => text.trim() !== '');
  const open = situation.type === 'waiting' || (situation.type === 'table' && !situation.ended);
  const ahead = situation.type === 'waiting' ? situation.ahead : null;
  if (open && meeting !== null) return <TableScreen meeting={meeting} ahead={ahead} {...rest} />;
  const ended: Situation = situation.type === 'table' && situation.ended ? { type: 'ended' } : situation;
  return (
    <QuietScreen situation={ended} offline={offline} language={language} onLanguage={onLanguage} been>
      {left}
      {!open && <UnsentWords words={unsent} />}
      <Suspense fallback={null}>{ended.type === 'ended' && meeting !== null && <PlanView />}</Suspense>
    </QuietScreen>
  );
}
