import type { MeetingView } from '@samenspraak/shared/document/read.ts';
import { ChairBar } from '../../features/chair-bar/chair-bar.tsx';
import { planningShortage } from '../../features/stage-rail/stage-time.ts';
import { useNow } from '../../live/use-clock.ts';
import { BallotPresses } from './ballot-presses.tsx';
import type { DeskWindow } from './desk-window.ts';

/** How often, in seconds, it is reckoned again whether planning time is being used up. */
const RECKON_SECONDS = 20;

interface LeadingBarProps {
  readonly meeting: MeetingView;
  /** Whether the table is at this session. */
  readonly isTable: boolean;
  readonly onOpen: (window: DeskWindow) => void;
}

/** The chair's bar with what the stages bring into it. */
export function LeadingBar({ meeting, isTable, onOpen }: LeadingBarProps) {
  const now = useNow(RECKON_SECONDS);
  return (
    <ChairBar
      meeting={meeting}
      ballot={<BallotPresses meeting={meeting} />}
      planningShort={isTable ? planningShortage(meeting, now) : null}
      isTable={isTable}
      onPlaces={() => onOpen({ type: 'places' })}
      onAddSession={() => onOpen({ type: 'addSession' })}
    />
  );
}
