import { LANES, type Lane } from '@samenspraak/shared/domain/stages.ts';
import { useText } from '../../i18n/use-text.ts';
import { Icon } from '../../ui/icon.tsx';
import { Pill } from '../../ui/pill.tsx';
import type { LaneState } from './lanes.ts';

interface Props {
  readonly id: string;
  readonly lane: Lane;
  readonly state: LaneState;
  readonly count: number;
}

/** The number and name of a lane, what happens in it, and whether it is open. */
export function LaneHead({ id, lane, state, count }: Props) {
  const t = useText();
  return (
    <header className="funnel-head">
      <h3 className="funnel-title">
        <span className="funnel-number">{LANES.indexOf(lane) + 1}</span>
        <span id={id}>{t(`lane.${lane}`)}</span>
        {state === 'now' && <Pill tone="accent">{t('work.funnel.now')}</Pill>}
        {count > 0 && <span className="card-count">{t('work.column.count', { count })}</span>}
      </h3>
      <p className="funnel-what">
        {state === 'closed' && <Icon name="lock" size={14} />}
        {t(state === 'closed' ? 'work.funnel.closed' : `work.funnel.what.${lane}`)}
      </p>
    </header>
  );
}
