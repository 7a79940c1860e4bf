import type { Intent } from '@samenspraak/shared/commands/registry.ts';
import type { MeetingView } from '@samenspraak/shared/document/read.ts';
import { QuietNotice } from '../../features/people/quiet-notice.tsx';
import { TimeWarning } from '../../features/stage-rail/time-warning.tsx';
import { useSession } from '../../live/use-session.ts';

interface LeadingNoticesProps {
  readonly meeting: MeetingView;
  readonly press: (intent: Intent) => Promise<void>;
}

/** What is told to whoever leads and to nobody else. */
export function LeadingNotices({ meeting, press }: LeadingNoticesProps) {
  const { sessionId } = useSession();
  return (
    <>
      <TimeWarning
        meeting={meeting}
        onSettle={(minutes) => void press({ type: 'budget.settle', sessionId, minutes: { ...minutes } })}
      />
      <QuietNotice meeting={meeting} />
    </>
  );
}
