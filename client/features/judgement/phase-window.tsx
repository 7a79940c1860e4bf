import './judgement.css';
import type { Phase, Stage } from '@samenspraak/shared/domain/stages.ts';
import { useEffect, useRef } from 'react';
import { useText } from '../../i18n/use-text.ts';
import { useMeeting } from '../../live/use-document.ts';
import { Dialog } from '../../ui/dialog.tsx';
import { PhaseSettling } from './phase-decision.tsx';

interface Props {
  readonly phase: Phase;
  /** Where the table is: once it goes on, the window is gone. */
  readonly stage: Stage;
  readonly onClose: () => void;
}

/**
 * The phase settled outside the judgement: the guide asks in the picture whether it is still safe, and a worry leads back at
 * once (domain.md §3). It says beforehand what everybody will see.
 */
export function PhaseWindow({ phase, stage, onClose }: Props) {
  const t = useText();
  const words = useRef<HTMLDivElement>(null);
  const decided = JSON.stringify(useMeeting()?.decided ?? null);
  const before = useRef(decided);
  useEffect(() => {
    // the press that settled it can be pressed no more: the focus goes to what was concluded, not out of the window
    if (before.current !== decided) words.current?.focus();
    before.current = decided;
  }, [decided]);
  const opened = useRef(stage);
  useEffect(() => {
    if (opened.current !== stage) onClose();
  }, [stage, onClose]);
  return (
    <Dialog isOpen wide onOpenChange={onClose} title={t('choice.phase.window')} closeLabel={t('common.close')}>
      <div className="judgement-phase" ref={words} tabIndex={-1}>
        <p>{t('choice.phase.windowWhat')}</p>
        <PhaseSettling phase={phase} />
      </div>
    </Dialog>
  );
}
