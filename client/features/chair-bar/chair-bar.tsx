import type { Intent } from '@samenspraak/shared/commands/registry.ts';
import type { MeetingView } from '@samenspraak/shared/document/read.ts';
import { type ReactNode, useMemo, useState } from 'react';
import { Toolbar } from 'react-aria-components/Toolbar';
import { useText } from '../../i18n/use-text.ts';
import { useConference } from '../../live/use-conference.ts';
import { BarContext } from './bar-context.ts';
import { BarLine } from './bar-line.tsx';
import { HelpMenu } from './help-menu.tsx';
import { MovePresses } from './move-presses.tsx';
import type { Goal } from './moves.ts';
import { SessionMenu } from './session-menu.tsx';
import { SwitchMenu } from './switch-menu.tsx';
import { usePressGuard } from './use-press-guard.ts';
import { WaitingMenu } from './waiting-menu.tsx';
import './chair-bar.css';

interface ChairBarProps {
  readonly meeting: MeetingView;
  /** What the scaling question needs here: open, reveal, once more, close. */
  readonly ballot: ReactNode;
  /** Whether the table is at this session: only there it is moved. */
  readonly isTable: boolean;
  /** Asked before the table goes on to a next stage or lane: calls `go`, now or when the chair says so. */
  readonly onOnward: (to: Goal, go: () => void) => void;
  /** Opens what is seldom needed: the phase, who sits in which session, how time is divided, and one more session. */
  readonly onPlaces: () => void;
  readonly onPhase: () => void;
  readonly onTime: () => void;
  readonly onAddSession: () => void;
}

/** The chair's hand on the table. Every press moves the screens of all, says so beforehand, and can be taken back. */
export function ChairBar(props: ChairBarProps) {
  const { meeting, ballot, isTable, onOnward, onPlaces, onPhase, onTime, onAddSession } = props;
  const t = useText();
  const { send } = useConference();
  const [considered, setConsidered] = useState<string | null>(null);
  const [says, setSays] = useState<string | null>(null);
  const [refusal, setRefusal] = useState<string | null>(null);
  const [sheets, setSheets] = useState<Element | null>(null);
  const { still, guarded } = usePressGuard();
  const bar = useMemo(() => {
    function consider(id: string, isOn: boolean) {
      setConsidered((before) => (isOn ? id : before === id ? null : before));
      if (isOn) setRefusal(null);
    }
    async function press(intent: Intent) {
      const answer = await guarded(intent, send);
      if (answer !== null) setRefusal(answer.ok ? null : answer.text);
    }
    return { considered, consider, tell: setSays, press, still, sheets };
  }, [send, guarded, still, sheets, considered]);
  return (
    <BarContext value={bar}>
      <section className="bar" aria-label={t('frame.bar.title')}>
        <Toolbar className="bar-presses" aria-label={t('frame.bar.presses')}>
          {isTable ? <MovePresses {...{ meeting, ballot, onOnward }} /> : <div className="bar-moves" />}
          <div className="bar-desk">
            <HelpMenu />
            <WaitingMenu />
            <SwitchMenu />
            <SessionMenu meeting={isTable ? meeting : null} {...{ onPlaces, onPhase, onTime, onAddSession }} />
          </div>
        </Toolbar>
        <BarLine meeting={isTable ? meeting : null} says={says} refusal={refusal} />
        <div ref={setSheets} />
      </section>
    </BarContext>
  );
}
