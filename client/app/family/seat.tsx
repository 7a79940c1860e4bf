import type { Language } from '@samenspraak/shared/domain/roles.ts';
import type { SessionView } from '@samenspraak/shared/protocol/view.ts';
import { PlanView } from '../../features/family-agreements/plan-view.tsx';
import type { Situation } from '../../features/family-moment/situation.ts';
import { UnsentWords } from '../../features/family-states/unsent-words.tsx';
import type { Draft } from '../../features/family-thoughts/thought-field.tsx';
import { useMeeting } from '../../live/use-document.ts';
import { useSession } from '../../live/use-session.ts';
import { QuietScreen } from './quiet-screen.tsx';
import { TableScreen } from './table-screen.tsx';

interface Props {
  readonly situation: Situation;
  readonly session: SessionView;
  readonly offline: boolean;
  readonly language: Language;
  readonly onLanguage: (language: Language) => void;
  readonly draft: Draft;
  readonly onDraft: (draft: Draft) => void;
}

/** A seat in a session that has begun: the table, or after the end the plan, or the unsent words of somebody who left. */
export function Seat({ situation, offline, ...rest }: Props) {
  const meeting = useMeeting();
  const { lost } = useSession();
  const { language, onLanguage, draft } = rest;
  const words = [...lost.map(({ text }) => text), draft.text].filter((text) => text.trim() !== '');
  const open = situation.type === 'table' && !situation.ended;
  if (open && meeting !== null) return <TableScreen meeting={meeting} {...rest} />;
  const ended: Situation = situation.type === 'table' && situation.ended ? { type: 'ended' } : situation;
  return (
    <QuietScreen situation={ended} offline={offline} language={language} onLanguage={onLanguage}>
      {!open && <UnsentWords words={words} />}
      {ended.type === 'ended' && meeting !== null && <PlanView />}
    </QuietScreen>
  );
}
