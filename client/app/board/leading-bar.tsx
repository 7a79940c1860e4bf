import { looseEnds } from '@samenspraak/shared/document/loose-ends.ts';
import { type MeetingView, readCards } from '@samenspraak/shared/document/read.ts';
import type { CardId } from '@samenspraak/shared/domain/ids.ts';
import type { Stage } from '@samenspraak/shared/domain/stages.ts';
import { Suspense, useState } from 'react';
import { ChairBar } from '../../features/chair-bar/chair-bar.tsx';
import { useSession } from '../../live/use-session.ts';
import { later } from '../../ui/later.ts';
import { BallotPresses } from './ballot-presses.tsx';
import type { DeskWindow } from './desk-window.ts';

const LooseEndsAsk = later(async () => (await import('./loose-ends-ask.tsx')).LooseEndsAsk);

interface LeadingBarProps {
  readonly meeting: MeetingView;
  /** Whether the table is at this session. */
  readonly isTable: boolean;
  readonly onOpen: (window: DeskWindow) => void;
  /** Brings a card into sight. */
  readonly onJump: (card: CardId) => void;
}

/** The chair's bar with what the stages bring into it. */
export function LeadingBar({ meeting, isTable, onOpen, onJump }: LeadingBarProps) {
  const { doc } = useSession();
  const [asking, setAsking] = useState<{ readonly stage: Stage; readonly go: () => void } | null>(null);
  const { stage } = meeting;
  return (
    <>
      <ChairBar
        meeting={meeting}
        ballot={<BallotPresses meeting={meeting} />}
        isTable={isTable}
        onOnward={(go) => (looseEnds(readCards(doc), stage).length === 0 ? go() : setAsking({ stage, go }))}
        onPlaces={() => onOpen({ type: 'places' })}
        onPhase={() => onOpen({ type: 'phase' })}
        onTime={() => onOpen({ type: 'time' })}
        onAddSession={() => onOpen({ type: 'addSession' })}
      />
      {asking?.stage === stage && (
        <Suspense fallback={null}>
          <LooseEndsAsk meeting={meeting} go={asking.go} onJump={onJump} onClose={() => setAsking(null)} />
        </Suspense>
      )}
    </>
  );
}
