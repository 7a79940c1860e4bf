import './minutes.css';
import { type ReactNode, useEffect, useId, useRef } from 'react';
import { useText } from '../../i18n/use-text.ts';
import { useSession } from '../../live/use-session.ts';
import { Button } from '../../ui/button.tsx';
import { Notice } from '../../ui/notice.tsx';
import { MinutesReader } from './minutes-reader.tsx';
import { MinutesWriters } from './minutes-writers.tsx';
import { useCoversBoard } from './use-covers-board.ts';
import { useWritingPart } from './use-writing-part.ts';

interface Props {
  /** The conference is over: the minutes stand as they are. */
  readonly ended: boolean;
  /** What is told of the line and the disk where the panel covers the board. */
  readonly state: ReactNode;
  readonly onClose: () => void;
}

/** The minutes of this session, beside the work: those who keep them write, all others read along. */
export function MinutesPanel({ ended, state, onClose }: Props) {
  const t = useText();
  const id = useId();
  const { can } = useSession();
  const panel = useRef<HTMLElement>(null);
  const covers = useCoversBoard(panel);
  useEffect(() => panel.current?.focus(), []);
  return (
    <section className="minutes" ref={panel} tabIndex={-1} aria-labelledby={id}>
      <header className="minutes-head">
        <h2 id={id} className="minutes-title">
          {t('minutes.title')}
        </h2>
        {covers && <div className="minutes-state">{state}</div>}
        <Button size="small" variant="quiet" icon="close" onPress={onClose}>
          {t('minutes.close')}
        </Button>
      </header>
      <MinutesWriters />
      {can('minutes.write') && !ended ? <Writing /> : <MinutesReader />}
    </section>
  );
}

/** Until the editor is there, and where it cannot be had, the minutes can be read. */
function Writing() {
  const t = useText();
  const [part, again] = useWritingPart();
  if (part.state === 'here') return <part.Desk />;
  return (
    <>
      {part.state === 'missing' && (
        <Notice
          tone="warn"
          actions={
            <Button size="small" onPress={again}>
              {t('minutes.missing.again')}
            </Button>
          }
        >
          {t('minutes.missing.what')}
        </Notice>
      )}
      <MinutesReader />
    </>
  );
}
