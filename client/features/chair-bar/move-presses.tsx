import type { MeetingView } from '@samenspraak/shared/document/read.ts';
import type { ReactNode } from 'react';
import { type Fold, foldingOrder } from './fold.ts';
import { FunnelBack, FunnelNext } from './funnel-presses.tsx';
import { LightMenu } from './light-menu.tsx';
import { MoreMenu } from './more-menu.tsx';
import type { Goal } from './moves.ts';
import { RestPresses } from './rest-presses.tsx';
import { RoundPresses } from './round-presses.tsx';
import { StagePresses } from './stage-presses.tsx';
import { useFold } from './use-fold.ts';

interface MovePressesProps {
  readonly meeting: MeetingView;
  readonly ballot: ReactNode;
  /** Asks beforehand when the table goes on to a next stage or lane. */
  readonly onOnward: (to: Goal, go: () => void) => void;
}

/** What moves the table. Where there is no room for all of it, the least needed goes into a menu: nothing is cut off. */
export function MovePresses({ meeting, ballot, onOnward }: MovePressesProps) {
  const { row, folded } = useFold(foldingOrder(meeting.round !== null));
  const inRow = (name: Fold, press: ReactNode) =>
    !folded.includes(name) && (
      <div className="bar-fold" data-fold={name}>
        {press}
      </div>
    );
  return (
    <div ref={row} className="bar-moves">
      <StagePresses {...{ meeting, onOnward }} />
      <FunnelNext {...{ meeting, onOnward }} />
      {inRow('back', <FunnelBack meeting={meeting} />)}
      {ballot}
      {inRow('light', <LightMenu meeting={meeting} />)}
      <RestPresses meeting={meeting} />
      {inRow('round', <RoundPresses meeting={meeting} />)}
      {folded.length > 0 && (
        <div className="bar-fold" data-more="">
          <MoreMenu meeting={meeting} folded={folded} />
        </div>
      )}
    </div>
  );
}
