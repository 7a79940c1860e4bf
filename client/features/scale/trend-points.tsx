import '../../ui/visually-hidden.css';
import { AGREEABLE_GROUPS } from '@samenspraak/shared/domain/trend.ts';
import type { EarlierAnswer } from '@samenspraak/shared/protocol/beforehand.ts';
import type { SessionView } from '@samenspraak/shared/protocol/view.ts';
import { useDates } from '../../i18n/use-dates.ts';
import { useText } from '../../i18n/use-text.ts';
import { Checkbox } from '../../ui/checkbox.tsx';
import { Icon } from '../../ui/icon.tsx';
import { trendCaution } from './trend-caution.ts';
import { agree, isAgreed, type TrendWanted, tick } from './trend-wanted.ts';

interface Choosing {
  readonly wanted: TrendWanted;
  readonly onChange: (wanted: TrendWanted) => void;
}

interface Props extends Choosing {
  readonly points: EarlierAnswer['points'];
  /** The session on whose table it comes. */
  readonly here: Pick<SessionView, 'clients' | 'prosecutor'>;
}

/** Earlier numbers to tick, each with where it is from, and a caution when others sat there. */
export function TrendPoints({ points, here, ...choosing }: Props) {
  return (
    <ul className="trend-list">
      {points.map((one) => (
        <Earlier key={one.point.ballotId} one={one} here={here} {...choosing} />
      ))}
    </ul>
  );
}

function Earlier({ one, here, wanted, onChange }: { one: Props['points'][number]; here: Props['here'] } & Choosing) {
  const t = useText();
  const dates = useDates();
  const { point, few, session, ...there } = one;
  const { ballotId, groups } = point;
  const caution = trendCaution(there, here);
  const when = t('choice.trend.when', { date: dates.date(point.at), phase: t(`phase.${point.phase}`) });
  const what = point.subject === null ? when : t('choice.trend.whenAbout', { what: when, subject: point.subject });
  const isChosen = wanted.ballotIds.includes(ballotId);
  const isBarred = caution === 'fromProsecutor';
  return (
    <li>
      {groups.length === 0 ? (
        <p>{what}</p>
      ) : (
        <Checkbox isDisabled={isBarred} isChecked={isChosen} onChange={(on) => onChange(tick(wanted, ballotId, on))}>
          {what}
        </Checkbox>
      )}
      <p className="trend-from">{t('choice.trend.from', { session })}</p>
      {caution !== null && (
        <p className="trend-caution">
          <Icon name="alert" size={16} />
          {t(`choice.trend.caution.${caution}`)}
        </p>
      )}
      {few.length > 0 && (
        <fieldset className="trend-few">
          <legend className="visually-hidden">{what}</legend>
          {AGREEABLE_GROUPS.flatMap((group) => {
            const count = few.find((found) => found.group === group)?.count;
            if (count === undefined) return [];
            const word = { ballotId, group };
            return (
              <Checkbox
                key={group}
                isDisabled={isBarred || (groups.length > 0 && !isChosen)}
                isChecked={isAgreed(wanted, word)}
                onChange={(on) => onChange(agree(wanted, word, { on, bringsMore: groups.length > 0 }))}
              >
                {t(`choice.trend.agree.${group}`, { count })}
              </Checkbox>
            );
          })}
        </fieldset>
      )}
    </li>
  );
}
