import './board-head.css';
import type { Phase } from '@samenspraak/shared/domain/stages.ts';
import type { ReactNode } from 'react';
import { useText } from '../../i18n/use-text.ts';

interface BoardHeadProps {
  readonly reference: string;
  readonly phase: Phase;
  /** Which session this is, and for whom. */
  readonly session: ReactNode;
  readonly rail: ReactNode;
  /** Whether what was written is on disk. */
  readonly saved: ReactNode;
  /** The way to the video call; null when this session has none. */
  readonly video: ReactNode;
  /** Opens what can be opened beside the work. */
  readonly aside: ReactNode;
}

/** Which case, in which part, how far, in which phase: what everybody must be able to see at any moment. */
export function BoardHead({ reference, phase, session, rail, saved, video, aside }: BoardHeadProps) {
  const t = useText();
  return (
    <>
      <div className="frame-where">
        <h1 className="frame-case">{t('frame.case', { reference })}</h1>
        {session}
      </div>
      {rail}
      <div className="frame-state">
        <strong>{t(`phase.${phase}`)}</strong>
        {saved}
        {aside}
        {video}
      </div>
    </>
  );
}
