import type { MeetingView, RosterEntry } from '@samenspraak/shared/document/read.ts';
import { OwnHand } from '../../features/people/own-hand.tsx';
import { People } from '../../features/people/people.tsx';
import { OwnCalls } from '../../features/timeout/own-calls.tsx';
import { useText } from '../../i18n/use-text.ts';
import { useConference } from '../../live/use-conference.ts';
import { Button } from '../../ui/button.tsx';
import type { DeskWindow } from './desk-window.ts';
import { OtherLanguage } from './other-language.tsx';

interface LivePeopleProps {
  readonly meeting: MeetingView;
  /** Nothing is asked of the table from here: it is over, or elsewhere. */
  readonly isQuiet: boolean;
  /** Opens a window of the desk for who leads, whose own calls stand in the bar; null for all others. */
  readonly onOpen: ((window: DeskWindow) => void) | null;
}

/** The people at the table, with what this person can say to them. */
export function LivePeople({ meeting, isQuiet, onOpen }: LivePeopleProps) {
  const t = useText();
  const { participantId, send } = useConference();
  const leads = onOpen !== null;
  const places = onOpen && ((person: RosterEntry) => onOpen({ type: 'person', participantId: person.participantId }));
  async function remove(person: RosterEntry): Promise<string | null> {
    const answer = await send({ type: 'participant.remove', participantId: person.participantId });
    return answer.ok ? null : answer.text;
  }
  return (
    <People meeting={meeting} me={participantId} onRemove={leads ? remove : null} onPlaces={places}>
      {!leads && !isQuiet && (
        <>
          <OwnHand meeting={meeting} />
          <OwnCalls meeting={meeting} />
        </>
      )}
      {leads && (
        <Button icon="add" size="small" onPress={() => onOpen({ type: 'invite' })}>
          {t('frame.people.invite')}
        </Button>
      )}
      <OtherLanguage />
    </People>
  );
}
