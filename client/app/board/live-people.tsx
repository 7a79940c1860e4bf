import type { MeetingView, RosterEntry } from '@samenspraak/shared/document/read.ts';
import { OwnHand } from '../../features/people/own-hand.tsx';
import { People } from '../../features/people/people.tsx';
import { OwnCalls } from '../../features/timeout/own-calls.tsx';
import { useConference } from '../../live/use-conference.ts';
import { OtherLanguage } from './other-language.tsx';

interface LivePeopleProps {
  readonly meeting: MeetingView;
  readonly ended: boolean;
  /** Whether this person leads; their own calls then stand in the bar. */
  readonly leads: boolean;
}

/** The people at the table, with what this person can say to them. */
export function LivePeople({ meeting, ended, leads }: LivePeopleProps) {
  const { participantId, send } = useConference();
  async function remove(person: RosterEntry): Promise<string | null> {
    const answer = await send({ type: 'participant.remove', participantId: person.participantId });
    return answer.ok ? null : answer.text;
  }
  return (
    <People meeting={meeting} me={participantId} onRemove={leads ? remove : null}>
      {!leads && !ended && (
        <>
          <OwnHand meeting={meeting} />
          <OwnCalls meeting={meeting} />
        </>
      )}
      <OtherLanguage />
    </People>
  );
}
