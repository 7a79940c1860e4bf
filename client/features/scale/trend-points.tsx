import type { BallotId } from '@samenspraak/shared/domain/ids.ts';
import type { EarlierAnswer } from '@samenspraak/shared/protocol/beforehand.ts';
import type { SessionView } from '@samenspraak/shared/protocol/view.ts';
import { useDates } from '../../i18n/use-dates.ts';
import { useText } from '../../i18n/use-text.ts';
import { Checkbox } from '../../ui/checkbox.tsx';
import { Icon } from '../../ui/icon.tsx';
import { trendCaution } from './trend-caution.ts';

interface Props {
  readonly points: EarlierAnswer['points'];
  /** The session on whose table it comes. */
  readonly here: Pick<SessionView, 'clients' | 'prosecutor'>;
  readonly chosen: readonly BallotId[];
  readonly onChoose: (chosen: readonly BallotId[]) => void;
}

/** Earlier numbers to tick, each with where it is from, and a caution when others sat there. */
export function TrendPoints({ points, here, chosen, onChoose }: Props) {
  const t = useText();
  const dates = useDates();
  return (
    <ul className="trend-list">
      {points.map(({ point, session, ...there }) => {
        const caution = trendCaution(there, here);
        const what = t('choice.trend.when', { date: dates.date(point.at), phase: t(`phase.${point.phase}`) });
        return (
          <li key={point.ballotId}>
            <Checkbox
              isDisabled={caution === 'fromProsecutor'}
              isChecked={chosen.includes(point.ballotId)}
              onChange={(on) =>
                onChoose(on ? [...chosen, point.ballotId] : chosen.filter((one) => one !== point.ballotId))
              }
            >
              {point.subject === null ? what : t('choice.trend.whenAbout', { what, subject: point.subject })}
            </Checkbox>
            <p className="trend-from">{t('choice.trend.from', { session })}</p>
            {caution !== null && (
              <p className="trend-caution">
                <Icon name="alert" size={16} />
                {t(`choice.trend.caution.${caution}`)}
              </p>
            )}
          </li>
        );
      })}
    </ul>
  );
}
