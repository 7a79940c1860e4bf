import './trend.css';
import type { TrendGroup } from '@samenspraak/shared/domain/trend.ts';
import { useDates } from '../../i18n/use-dates.ts';
import { useText } from '../../i18n/use-text.ts';
import { GroupShape } from '../../ui/ballot/group-shape.tsx';
import type { TrendChart } from './trend-charts.ts';
import { TrendPicture } from './trend-picture.tsx';

/** How numbers went over the conferences: a picture, and the same in a table for those who listen, read or print. */
export function TrendFigure({ chart }: { chart: TrendChart }) {
  const t = useText();
  const { direction, subject, points } = chart;
  return (
    <figure className="trend">
      {subject !== null && <p className="trend-subject">{t('choice.trend.about', { subject })}</p>}
      <p className="trend-direction">{t(`choice.trend.${direction}`)}</p>
      <TrendPicture chart={chart} label={t('choice.trend.figure', { count: points.length })} />
      <ul className="trend-legend">
        {chart.lines.map(({ group, few }) => (
          <li key={group}>
            <GroupShape group={group} />
            {few === 'none' ? t(`group.${group}`) : t(`choice.trend.few.${few}`, { group: t(`group.${group}`) })}
          </li>
        ))}
        {chart.lines.some(isPartlyEarlier) && (
          <li>
            <svg className="trend-ring-sample" viewBox="-10 -10 20 20" aria-hidden="true" focusable="false">
              <circle className="trend-ring" r="8" />
            </svg>
            {t('choice.trend.ring')}
          </li>
        )}
      </ul>
      <figcaption>
        <details className="scale-words">
          <summary>{t('choice.trend.inWords')}</summary>
          <TrendTable chart={chart} />
        </details>
      </figcaption>
    </figure>
  );
}

function isPartlyEarlier({ pieces }: TrendChart['lines'][number]): boolean {
  return pieces.flat().some(({ isEarlier }) => isEarlier);
}

/** A heading per conference, and under it a row per group: narrow enough to stand beside the numbers of today. */
function TrendTable({ chart }: { chart: TrendChart }) {
  const t = useText();
  const dates = useDates();
  return (
    <table>
      <thead>
        <tr>
          <th scope="col">{t('work.scale.column.group')}</th>
          <th scope="col">{t('choice.trend.column.numbers')}</th>
        </tr>
      </thead>
      {chart.points.map(({ ballotId, at, phase, groups }) => (
        <tbody key={ballotId}>
          <tr className="trend-when">
            <th scope="rowgroup" colSpan={2}>
              {t('choice.trend.when', { date: dates.date(at), phase: t(`phase.${phase}`) })}
            </th>
          </tr>
          {groups.map((one) => (
            <tr key={one.group}>
              <th scope="row">{t(`group.${one.group}`)}</th>
              <td>
                <Numbers of={one} />
              </td>
            </tr>
          ))}
        </tbody>
      ))}
    </table>
  );
}

function Numbers({ of }: { of: TrendGroup }) {
  const t = useText();
  const { low, high, median, count, isEarlier } = of;
  return (
    <>
      {median === null ? t(wordsOfFew(count), { low, high }) : t(wordsOfMany(of), { low, high, median, count })}
      {isEarlier && ` ${t('choice.scores.earlier')}`}
    </>
  );
}

function wordsOfFew(count: number) {
  return count === 1 ? 'choice.trend.numbersOne' : 'choice.trend.numbersTwo';
}

function wordsOfMany({ low, high }: TrendGroup) {
  return low === high ? 'choice.trend.numbersSame' : 'choice.trend.numbers';
}
