import type { MeetingView } from '@samenspraak/shared/document/read.ts';
import { CoordinatorLine } from '../../features/coordination/coordinator-line.tsx';
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
  const { participantId } = useConference();
  const leads = onOpen !== null;
  return (
    <People meeting={meeting} me={participantId}>
      <CoordinatorLine meeting={meeting} />
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
