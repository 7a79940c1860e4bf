import type { Stage } from '@samenspraak/shared/domain/stages.ts';
import type { SessionView } from '@samenspraak/shared/protocol/view.ts';
import { OwnPreparation } from '../../features/preparation/own-preparation.tsx';
import { preparersOf } from '../../features/preparation/prepared-people.tsx';
import { ReleasePanel } from '../../features/preparation/release-panel.tsx';
import { useConference } from '../../live/use-conference.ts';
import { useSession } from '../../live/use-session.ts';

/** Who comes late with a preparation can still bring it in while the picture forms. */
const LATE: ReadonlySet<Stage> = new Set(['goal', 'picture']);

interface Props {
  readonly session: SessionView;
  /** The stage on this screen. */
  readonly stage: Stage;
}

/** Above the work: for the chair who has something ready and its release, for whoever prepares their own. */
export function LivePreparation({ session, stage }: Props) {
  const { view, send } = useConference();
  const { can, sessionId } = useSession();
  if (view === null || (stage !== 'before' && !LATE.has(stage))) return null;
  const { desk, me } = view;
  if (can('preparation.keep')) return <OwnPreparation session={session} me={me} isMoment={stage === 'before'} />;
  if (desk === null || !can('preparation.release')) return null;
  if (stage !== 'before' && preparersOf(desk, sessionId).length === 0) return null;
  async function release(): Promise<string | null> {
    const answer = await send({ type: 'preparation.release', sessionId });
    return answer.ok ? null : answer.text;
  }
  return <ReleasePanel session={session} desk={desk} onRelease={release} />;
}
