import { Suspense } from 'react';
import { SaveState } from '../../features/connection/save-state.tsx';
import { LookingOn } from '../../live/looking-on.tsx';
import { useSession } from '../../live/use-session.ts';
import { later } from '../../ui/later.ts';

/** Comes in when it is opened, and brings what it is written with for those who write. */
const MinutesPanel = later(async () => (await import('../../features/minutes/minutes-panel.tsx')).MinutesPanel);

interface LiveMinutesProps {
  /** The table is at another session: these minutes are to read. */
  readonly isLooking: boolean;
  readonly ended: boolean;
  readonly onClose: () => void;
}

/** The minutes of the session on this screen. */
export function LiveMinutes({ isLooking, ended, onClose }: LiveMinutesProps) {
  const { saved } = useSession();
  return (
    <LookingOn isLooking={isLooking}>
      <Suspense fallback={null}>
        <MinutesPanel ended={ended} state={<SaveState saved={saved} />} onClose={onClose} />
      </Suspense>
    </LookingOn>
  );
}
