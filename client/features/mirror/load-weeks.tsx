import { type FamilyWeek, isTooMuch } from '@samenspraak/shared/domain/family-load.ts';
import { useId, useRef } from 'react';
import { useDates } from '../../i18n/use-dates.ts';
import { useText } from '../../i18n/use-text.ts';
import { useScrollStop } from '../../ui/use-scroll-stop.ts';
import { TooMuch } from './too-much.tsx';

/** What the family carries week by week: heavy ones are full squares, light ones open rounds; and the same as a table. */
export function LoadWeeks({ weeks }: { weeks: readonly FamilyWeek[] }) {
  const t = useText();
  const id = useId();
  return (
    <section aria-labelledby={id}>
      <h3 id={id}>{t('mirror.load')}</h3>
      {weeks.length === 0 ? (
        <p className="mirror-soft">{t('mirror.load.none')}</p>
      ) : (
        <>
          <TooMuch weeks={weeks} />
          <WeeksFigure weeks={weeks} />
          <WeeksTable weeks={weeks} />
        </>
      )}
    </section>
  );
}

interface Props {
  readonly weeks: readonly FamilyWeek[];
}

function WeeksFigure({ weeks }: Props) {
  const t = useText();
  const { date } = useDates();
  const heavy = Math.max(...weeks.map((week) => week.heavy));
  const name = t('mirror.load.figure', { count: weeks.length, heavy });
  const area = useRef<HTMLDivElement>(null);
  useScrollStop(area);
  return (
    <figure className="mirror-load">
      {/* half a year does not fit a phone: it scrolls by keyboard too */}
      <div className="mirror-scroll" ref={area}>
        <div className="mirror-weeks" role="img" aria-label={name}>
          {weeks.map((week, index) => (
            <div key={week.monday} className="mirror-week" data-full={isTooMuch(week) || undefined}>
              <Marks count={week.light} load="light" />
              <Marks count={week.heavy} load="heavy" />
              <span className="mirror-day">{dayOf(week)}</span>
              <span className="mirror-month">{beginsMonth(week, index) ? monthOf(date(week.monday)) : ''}</span>
            </div>
          ))}
        </div>
      </div>
      <figcaption className="mirror-legend">
        <span className="mirror-load-mark" data-load="heavy" aria-hidden="true" /> {t('mirror.load.heavy')}{' '}
        <span className="mirror-load-mark" data-load="light" aria-hidden="true" /> {t('mirror.load.light')}
      </figcaption>
    </figure>
  );
}

function Marks({ count, load }: { count: number; load: 'light' | 'heavy' }) {
  const marks = Array.from({ length: count }, (_, index) => index);
  return marks.map((mark) => <span key={mark} className="mirror-load-mark" data-load={load} />);
}

/** "30" of "2026-11-30" */
function dayOf({ monday }: FamilyWeek): string {
  return String(Number(monday.slice(8)));
}

/** The first of the figure, and the first Monday of each month. */
function beginsMonth({ monday }: FamilyWeek, index: number): boolean {
  return index === 0 || Number(monday.slice(8)) <= 7;
}

/** "nov" of "30 nov 2026" */
function monthOf(date: string): string {
  return date.split(' ')[1] ?? '';
}

function WeeksTable({ weeks }: Props) {
  const t = useText();
  const { day } = useDates();
  return (
    <details className="mirror-behind">
      <summary>{t('mirror.load.table')}</summary>
      <table className="mirror-table">
        <thead>
          <tr>
            <th scope="col">{t('mirror.load.column.week')}</th>
            <th scope="col">{t('mirror.load.heavy')}</th>
            <th scope="col">{t('mirror.load.light')}</th>
          </tr>
        </thead>
        <tbody>
          {weeks.map(({ monday, heavy, light }) => (
            <tr key={monday}>
              <th scope="row">{day(monday)}</th>
              <td>{heavy}</td>
              <td>{light}</td>
            </tr>
          ))}
        </tbody>
      </table>
    </details>
  );
}
