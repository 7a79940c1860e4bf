import { type MeetingView, readBallots, readCards, readPlan } from '@samenspraak/shared/document/read.ts';
import type { CardId } from '@samenspraak/shared/domain/ids.ts';
import { Suspense, useState } from 'react';
import { ChairBar } from '../../features/chair-bar/chair-bar.tsx';
import { funnelStop, type Goal } from '../../features/chair-bar/moves.ts';
import { useSession } from '../../live/use-session.ts';
import { later } from '../../ui/later.ts';
import { BallotPresses } from './ballot-presses.tsx';
import type { DeskWindow } from './desk-window.ts';
import { leftLying } from './left-lying.ts';

const LooseEndsAsk = later(async () => (await import('./loose-ends-ask.tsx')).LooseEndsAsk);

interface LeadingBarProps {
  readonly meeting: MeetingView;
  /** Whether the table is at this session. */
  readonly isTable: boolean;
  readonly onOpen: (window: DeskWindow) => void;
  /** Brings a card into sight. */
  readonly onJump: (card: CardId) => void;
}

/** What the chair is asked about before the table goes on. */
interface Asking {
  /** Where the table was; once it is elsewhere nothing is asked any more. */
  readonly from: string;
  readonly to: Goal;
  readonly go: () => void;
}

/** The chair's bar with what the stages bring into it. */
export function LeadingBar({ meeting, isTable, onOpen, onJump }: LeadingBarProps) {
  const { doc } = useSession();
  const [asking, setAsking] = useState<Asking | null>(null);
  const from = `${meeting.stage}/${funnelStop(meeting)}`;
  function isLeft(to: Goal): boolean {
    const board = { cards: readCards(doc), plan: readPlan(doc), ballots: readBallots(doc) };
    const { ends, unsaid, dots } = leftLying(board, { meeting, to });
    return ends.length + unsaid.length > 0 || dots !== null;
  }
  return (
    <>
      <ChairBar
        meeting={meeting}
        ballot={<BallotPresses meeting={meeting} />}
        isTable={isTable}
        onOnward={(to, go) => (isLeft(to) ? setAsking({ from, to, go }) : go())}
        onPlaces={() => onOpen({ type: 'places' })}
        onPhase={() => onOpen({ type: 'phase' })}
        onTime={() => onOpen({ type: 'time' })}
        onAddSession={() => onOpen({ type: 'addSession' })}
      />
      {asking?.from === from && (
        <Suspense fallback={null}>
          <LooseEndsAsk {...{ meeting, onJump }} to={asking.to} go={asking.go} onClose={() => setAsking(null)} />
        </Suspense>
      )}
    </>
  );
}
