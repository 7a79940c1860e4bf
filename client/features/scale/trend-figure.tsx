import './trend.css';
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
        {chart.lines.map(({ group }) => (
          <li key={group}>
            <GroupShape group={group} />
            {t(`group.${group}`)}
          </li>
        ))}
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

function TrendTable({ chart }: { chart: TrendChart }) {
  const t = useText();
  const dates = useDates();
  return (
    <table>
      <thead>
        <tr>
          <th scope="col">{t('choice.trend.column.when')}</th>
          <th scope="col">{t('work.scale.column.group')}</th>
          <th scope="col">{t('choice.trend.column.numbers')}</th>
        </tr>
      </thead>
      <tbody>
        {chart.points.flatMap(({ ballotId, at, phase, groups }) =>
          groups.map(({ group, low, high, median, count }) => (
            <tr key={`${ballotId}-${group}`}>
              <th scope="row">{t('choice.trend.when', { date: dates.date(at), phase: t(`phase.${phase}`) })}</th>
              <td>{t(`group.${group}`)}</td>
              <td>
                {low === high
                  ? t('choice.trend.numbersSame', { low, count })
                  : t('choice.trend.numbers', { low, high, median, count })}
              </td>
            </tr>
          )),
        )}
      </tbody>
    </table>
  );
}
