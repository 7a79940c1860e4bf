import type { MeetingView } from '@samenspraak/shared/document/read.ts';
import { STAGES, type Stage } from '@samenspraak/shared/domain/stages.ts';
import { useLayoutEffect, useRef } from 'react';
import { useText } from '../../i18n/use-text.ts';
import { useNow } from '../../live/use-clock.ts';
import { StageStop } from './stage-stop.tsx';
import { stageTime } from './stage-time.ts';
import './stage-rail.css';

/** How often, in seconds, the time bars are drawn again: they tell whole minutes, not a race. */
const REDRAW_SECONDS = 10;

interface StageRailProps {
  readonly meeting: MeetingView;
  /** The stage on this person's screen; the table's own stands in `meeting`. */
  readonly shown: Stage;
  readonly onLook: (stage: Stage) => void;
  /** The conference is over: every stage can be read, the plan above all. */
  readonly ended: boolean;
}

/** Where the conference is, what is done, what comes, and the time of each stage in words. */
export function StageRail({ meeting, shown, onLook, ended }: StageRailProps) {
  const t = useText();
  const now = useNow(REDRAW_SECONDS);
  const table = STAGES.indexOf(meeting.stage);
  const rail = useRef<HTMLElement>(null);
  useLayoutEffect(() => {
    const keep = () => keepInSight(rail.current, table);
    keep();
    // A tablet that is turned has another rail.
    window.addEventListener('resize', keep);
    return () => window.removeEventListener('resize', keep);
  }, [table]);
  return (
    <nav className="rail" ref={rail} aria-label={t('frame.rail.title')}>
      <ol className="rail-stops">
        {STAGES.map((stage, index) => {
          const time = stageTime(meeting, stage, now);
          const visited = index < table || time.spent > 0;
          return (
            <StageStop
              key={stage}
              stage={stage}
              standing={index < table ? 'done' : index === table ? 'now' : 'ahead'}
              time={ended ? { ...time, still: false } : time}
              shown={stage === shown}
              onLook={visited || index === table || ended ? onLook : null}
            />
          );
        })}
      </ol>
    </nav>
  );
}

/** On a small screen the rail is longer than the screen: brings the stop at `index` to its middle. */
function keepInSight(rail: HTMLElement | null, index: number): void {
  const stop = rail?.querySelectorAll('li')[index];
  if (rail === null || stop === undefined) return;
  rail.scrollLeft = stop.offsetLeft - (rail.clientWidth - stop.clientWidth) / 2;
}
