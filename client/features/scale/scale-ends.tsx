import './spread-figure.css';
import { type Phase, SCALE_DIRECTION } from '@samenspraak/shared/domain/stages.ts';
import { useText } from '../../i18n/use-text.ts';
import { Icon } from '../../ui/icon.tsx';

/** What a 1 and a 10 mean; which end is good differs by phase, so each end has its mark as well as its words. */
export function ScaleEnds({ phase }: { phase: Phase }) {
  const t = useText();
  const highIsGood = SCALE_DIRECTION[phase] === 'highIsGood';
  return (
    <p className="scale-ends">
      <span>
        <Icon name={highIsGood ? 'alert' : 'check'} size={16} />
        {t(`work.scale.low.${phase}`)}
      </span>
      <span>
        {t(`work.scale.high.${phase}`)}
        <Icon name={highIsGood ? 'check' : 'alert'} size={16} />
      </span>
    </p>
  );
}
