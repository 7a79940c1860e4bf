import './trend.css';
import type { EarlierAnswer } from '@samenspraak/shared/protocol/beforehand.ts';
import { useState } from 'react';
import { useText } from '../../i18n/use-text.ts';
import { useConference } from '../../live/use-conference.ts';
import { useBallots, useMeeting } from '../../live/use-document.ts';
import { useLoaded } from '../../live/use-loaded.ts';
import { useSession } from '../../live/use-session.ts';
import { Button } from '../../ui/button.tsx';
import { useReadersWords } from '../../ui/card/use-readers-words.ts';
import { Dialog } from '../../ui/dialog.tsx';
import { Notice } from '../../ui/notice.tsx';
import { pointsOf, trendCharts } from './trend-charts.ts';
import { TrendFigure } from './trend-figure.tsx';
import { TrendPoints } from './trend-points.tsx';
import { previewOf, wantedSoFar } from './trend-wanted.ts';

/** The chair's window: which numbers of earlier conferences this table sees, with exactly what it will see. */
export function TrendChoice({ onClose }: { onClose: () => void }) {
  const t = useText();
  const { conferenceId, participantId } = useConference();
  const [earlier] = useLoaded<EarlierAnswer>(`/api/conferences/${conferenceId}/earlier?as=${participantId}`);
  return (
    <Dialog isOpen wide onOpenChange={onClose} title={t('choice.trend.window')} closeLabel={t('common.close')}>
      {earlier.state === 'loading' && <p role="status">{t('choice.trend.loading')}</p>}
      {earlier.state === 'failed' && (
        <Notice tone="warn" role="alert">
          {earlier.failure.detail || t('choice.trend.failed')}
        </Notice>
      )}
      {earlier.state === 'ready' && earlier.value.points.length === 0 && <p>{t('choice.trend.noneEarlier')}</p>}
      {earlier.state === 'ready' && earlier.value.points.length > 0 && (
        <Choice points={earlier.value.points} onClose={onClose} />
      )}
    </Dialog>
  );
}

function Choice({ points, onClose }: { points: EarlierAnswer['points']; onClose: () => void }) {
  const t = useText();
  const { send, view } = useConference();
  const { sessionId } = useSession();
  const ballots = useBallots();
  const readers = useReadersWords();
  const shown = useMeeting()?.trend ?? [];
  const [wanted, want] = useState(() => wantedSoFar(shown));
  const [refusal, setRefusal] = useState<string | null>(null);
  const here = view?.sessions.find((one) => one.sessionId === sessionId);
  if (view === null || here === undefined) return null;
  const preview = previewOf(points, wanted);
  const charts = preview.length === 0 ? [] : trendCharts([...preview, ...pointsOf(ballots, view.startsAt)]);
  async function show() {
    const ballotIds = preview.map(({ ballotId }) => ballotId);
    const agreed = wantedSoFar(preview).agreed;
    const answer = await send({ type: 'trend.show', sessionId, ballotIds, agreed: [...agreed] });
    if (answer.ok) onClose();
    else setRefusal(answer.text);
  }
  return (
    <>
      <div className="trend-choose">
        <section>
          <h3>{t('choice.trend.earlier')}</h3>
          <p className="scale-soft">{t('choice.trend.few')}</p>
          <TrendPoints points={points} here={here} wanted={wanted} onChange={want} />
        </section>
        <section>
          <h3>{t('choice.trend.preview')}</h3>
          <p className="scale-soft">{readers}</p>
          {charts.length === 0 ? (
            <p>{t('choice.trend.nothing')}</p>
          ) : (
            charts.map((chart) => <TrendFigure key={chart.key} chart={chart} />)
          )}
        </section>
      </div>
      {refusal !== null && (
        <Notice tone="warn" role="alert">
          {refusal}
        </Notice>
      )}
      <div className="trend-foot">
        <Button variant="primary" icon="eye" onPress={show} isDisabled={preview.length === 0 && shown.length === 0}>
          {t(preview.length === 0 && shown.length > 0 ? 'choice.trend.takeBack' : 'choice.trend.show')}
        </Button>
      </div>
    </>
  );
}
