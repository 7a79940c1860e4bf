import './scale.css';
import type { BallotView } from '@samenspraak/shared/document/read.ts';
import { useText } from '../../i18n/use-text.ts';
import { useBallots, useMeeting } from '../../live/use-document.ts';
import { useSession } from '../../live/use-session.ts';
import { CardRegion } from '../../ui/card/card-region.tsx';
import { Panel } from '../../ui/panel.tsx';
import { OneBetter } from './one-better.tsx';
import { OpenScale } from './open-scale.tsx';
import { ScaleGrounds } from './scale-grounds.tsx';
import { ScaleOutcome } from './scale-outcome.tsx';
import { ScorePanel } from './score-panel.tsx';
import { WhoScored } from './who-scored.tsx';

/** The ballot that is going on; else the last one of which numbers were shown. */
function presentBallot(ballots: readonly BallotView[]): BallotView | null {
  const going = ballots.find((ballot) => ballot.state !== 'closed');
  return going ?? ballots.findLast((ballot) => ballot.rounds.length > 0) ?? null;
}

/** The scaling question: everybody a number, unseen until all are shown at once; then the talk about it. */
export function Scale() {
  const t = useText();
  const meeting = useMeeting();
  const ballot = presentBallot(useBallots());
  if (meeting === null) return null;
  return (
    <CardRegion className="scale" label={t('stage.scale')}>
      {ballot === null || ballot.state === 'closed' ? <BetweenBallots none={ballot === null} /> : null}
      {ballot?.state === 'open' && (
        <div className="scale-top">
          <ScorePanel key={`${ballot.id}-${ballot.round}`} ballot={ballot} />
          <WhoScored ballot={ballot} />
        </div>
      )}
      {ballot !== null && ballot.rounds.length > 0 && <ScaleOutcome ballot={ballot} />}
      {ballot !== null && ballot.rounds.length > 0 && (
        <div className="scale-talk">
          {ballot.state !== 'open' && <ScaleGrounds round={ballot.rounds.at(-1) ?? []} />}
          <OneBetter />
        </div>
      )}
    </CardRegion>
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
