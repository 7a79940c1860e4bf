import './trend.css';
import { Suspense, useState } from 'react';
import { useText } from '../../i18n/use-text.ts';
import { useConference } from '../../live/use-conference.ts';
import { useBallots, useMeeting } from '../../live/use-document.ts';
import { useSession } from '../../live/use-session.ts';
import { Button } from '../../ui/button.tsx';
import { later } from '../../ui/later.ts';
import { Panel } from '../../ui/panel.tsx';
import { pointsOf, trendCharts } from './trend-charts.ts';
import { TrendFigure } from './trend-figure.tsx';

const TrendChoice = later(async () => (await import('./trend-choice.tsx')).TrendChoice);

/** How the numbers went over the conferences of this case, as far as the chair brought earlier ones to this table. */
export function TrendPanel() {
  const t = useText();
  const { view } = useConference();
  const { can } = useSession();
  const meeting = useMeeting();
  const ballots = useBallots();
  const [isOpen, open] = useState(false);
  const mayChoose = can('trend.look') && can('trend.show');
  const trend = meeting?.trend ?? [];
  if (view === null || (trend.length === 0 && !mayChoose)) return null;
  const charts = trend.length === 0 ? [] : trendCharts([...trend, ...pointsOf(ballots, view.startsAt)]);
  return (
    <Panel title={t('choice.trend.title')} className={charts.length === 0 ? 'trend-panel trend-none' : 'trend-panel'}>
      {charts.length === 0 && <p className="scale-soft">{t('choice.trend.none')}</p>}
      {charts.map((chart) => (
        <TrendFigure key={chart.key} chart={chart} />
      ))}
      {mayChoose && (
        <Button size="small" icon="clock" onPress={() => open(true)}>
          {t('choice.trend.choose')}
        </Button>
      )}
      {isOpen && (
        <Suspense fallback={null}>
          <TrendChoice onClose={() => open(false)} />
        </Suspense>
      )}
    </Panel>
  );
}
