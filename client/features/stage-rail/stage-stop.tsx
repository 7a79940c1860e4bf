import type { Stage } from '@samenspraak/shared/domain/stages.ts';
import type { CSSProperties, ReactNode } from 'react';
import { useText } from '../../i18n/use-text.ts';
import { VisuallyHidden } from '../../ui/visually-hidden.tsx';
import type { StageTime } from './stage-time.ts';

interface StageStopProps {
  readonly stage: Stage;
  readonly standing: 'done' | 'now' | 'ahead';
  readonly time: StageTime;
  /** Whether this stage is on this person's screen. */
  readonly shown: boolean;
  /** Null for a stage in which there is nothing to look at yet. */
  readonly onLook: ((stage: Stage) => void) | null;
}

/** One stage on the rail: a dot, its name, a thin bar for its time and the same in words. */
export function StageStop({ stage, standing, time, shown, onLook }: StageStopProps) {
  const t = useText();
  const share = { '--rail-share': time.share } as CSSProperties;
  return (
    <li className="rail-stop" data-standing={standing} data-shown={shown || undefined}>
      <StopName stage={stage} shown={shown} now={standing === 'now'} onLook={onLook}>
        <span className="rail-name">{t(`stage.${stage}`)}</span>
        <VisuallyHidden>, {t(`frame.rail.${standing}`)},</VisuallyHidden>
        <span className="rail-bar" style={share} aria-hidden="true" />
        <span className="rail-time" data-over={time.over > 0 || undefined}>
          {timeInWords(t, standing, time)}
        </span>
      </StopName>
    </li>
  );
}

interface StopNameProps extends Pick<StageStopProps, 'stage' | 'shown' | 'onLook'> {
  readonly now: boolean;
  readonly children: ReactNode;
}

/** A button where there is something to look at, plain words where there is not. */
function StopName({ stage, shown, now, onLook, children }: StopNameProps) {
  const current = now ? 'step' : undefined;
  if (onLook === null) {
    return (
      <span className="rail-press" aria-current={current}>
        {children}
      </span>
    );
  }
  return (
    <button
      type="button"
      className="rail-press"
      aria-current={current}
      aria-pressed={shown}
      onClick={() => onLook(stage)}
    >
      {children}
    </button>
  );
}

function timeInWords(t: ReturnType<typeof useText>, standing: StageStopProps['standing'], time: StageTime): string {
  const { spent, planned, over, still } = time;
  if (still) return t('frame.rail.still', { spent, planned });
  if (over > 0) return t('frame.rail.over', { spent, planned, over });
  if (standing !== 'ahead' || spent > 0) return t('frame.rail.spent', { spent, planned });
  return t('frame.rail.planned', { planned });
}
