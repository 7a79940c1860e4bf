import type { MeetingView } from '@samenspraak/shared/document/read.ts';
import type { Signals } from '../../features/family-frame/feet.tsx';
import { useConference } from '../../live/use-conference.ts';
import { useSession } from '../../live/use-session.ts';

/** What the two feet do at this table; null when its session is over, so that they reassure instead. */
export function useSignals(meeting: MeetingView): Signals | null {
  const { send } = useConference();
  const { sessionId, can } = useSession();
  if (!can('help.ask') || !can('timeout.call')) return null;
  return {
    askHelp: async () => (await send({ type: 'help.ask', sessionId })).ok,
    callTimeout: async () => (await send({ type: 'timeout.call', sessionId })).ok,
    resting: meeting.timeoutSince !== null,
    explaining: meeting.helpSince !== null,
  };
}
