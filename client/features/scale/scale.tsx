import './scale.css';
import '../../ui/ballot/ballot.css';
import type { BallotView } from '@samenspraak/shared/document/read.ts';
import { useText } from '../../i18n/use-text.ts';
import { useBallots, useMeeting } from '../../live/use-document.ts';
import { useSession } from '../../live/use-session.ts';
import { presentBallot } from '../../ui/ballot/present-ballot.ts';
import { WhoAnswered } from '../../ui/ballot/who-answered.tsx';
import { CardRegion } from '../../ui/card/card-region.tsx';
import { Panel } from '../../ui/panel.tsx';
import { OneBetter } from './one-better.tsx';
import { OpenScale } from './open-scale.tsx';
import { ScaleGrounds } from './scale-grounds.tsx';
import { ScaleOutcome } from './scale-outcome.tsx';
import { ScorePanel } from './score-panel.tsx';
import { ShownBefore } from './shown-before.tsx';
import { TrendPanel } from './trend-panel.tsx';

/** The scaling question: everybody a number, unseen until all are shown at once; then the talk about it. */
export function Scale() {
  const t = useText();
  const meeting = useMeeting();
  const ballots = useBallots();
  const ballot = presentBallot(ballots, 'scale');
  // one question at a time: while another one is answered, this one waits
  const isTaken = ballots.some(({ id, state }) => state === 'open' && id !== ballot?.id);
  if (meeting === null) return null;
  const isBetween = ballot === null || ballot.state === 'closed';
  return (
    <CardRegion className="scale" label={t('stage.scale')}>
      {isBetween && !isTaken && <BetweenBallots none={ballot === null} />}
      {ballot?.state === 'open' && (
        <div className="ballot-beside">
          <ScorePanel key={`${ballot.id}-${ballot.round}`} ballot={ballot} />
          <WhoAnswered ballot={ballot} />
        </div>
      )}
      {ballot !== null && ballot.rounds.length > 0 && <Shown ballot={ballot} />}
      <ShownBefore besides={ballot} />
      {ballot === null && <TrendPanel />}
    </CardRegion>
  );
}

/**
 * After the numbers came on the table: first what they rest on, with the trend beside it or after it. A trend is not looked
 * at while new numbers are being given.
 */
function Shown({ ballot }: { ballot: BallotView }) {
  const isOpen = ballot.state === 'open';
  return (
    <div className="scale-shown" data-rounds={ballot.rounds.length > 1 ? 'two' : 'one'}>
      <ScaleOutcome ballot={ballot} />
      <div className="scale-talk">
        {!isOpen && <ScaleGrounds ballot={ballot} />}
        <OneBetter />
      </div>
      {!isOpen && <TrendPanel />}
    </div>
  );
}

/** No question is open: the chair may open one, others read what comes. */
function BetweenBallots({ none }: { none: boolean }) {
  const t = useText();
  const { can } = useSession();
  if (can('ballot.open')) return <OpenScale again={!none} />;
  if (!none) return null;
  return (
    <Panel title={t('work.scale.waitTitle')}>
      <p>{t('work.scale.wait')}</p>
    </Panel>
  );
}
