import type { BallotView } from '@samenspraak/shared/document/read.ts';
import { latestOf } from '@samenspraak/shared/domain/latest-round.ts';
import { useText } from '../../i18n/use-text.ts';
import { NextRound } from '../../ui/ballot/next-round.tsx';
import { useIntoSight } from '../../ui/ballot/use-into-sight.ts';
import { Panel } from '../../ui/panel.tsx';
import { extremesOf, type Round } from './scale-spread.ts';
import { SpreadFigure } from './spread-figure.tsx';
import { useQuestion } from './use-question.ts';

/** What was shown: how the table stood after each of the last two rounds, beside each other. */
export function ScaleOutcome({ ballot }: { ballot: BallotView }) {
  const t = useText();
  const question = useQuestion(ballot);
  const panel = useIntoSight(ballot.state === 'revealed' ? `${ballot.id}/${ballot.round}` : null);
  const first = Math.max(0, ballot.rounds.length - 2);
  const stood = ballot.rounds.map((_, index) => latestOf(ballot.rounds.slice(0, index + 1))).slice(first);
  const beside = stood.map(({ scores }) => scores);
  return (
    <Panel ref={panel} className="scale-outcome" title={question} action={<NextRound ballot={ballot} />}>
      <div className="scale-rounds">
        {stood.map(({ scores, kept }, index) => {
          const number = first + index + 1;
          return (
            <div key={number} className="scale-one">
              {ballot.rounds.length > 1 && <h3>{t('work.scale.round', { round: number })}</h3>}
              <p className="scale-soft">
                <Summary round={scores} kept={kept.length} />
              </p>
              <SpreadFigure round={scores} phase={ballot.phase} {...{ kept, beside }} />
            </div>
          );
        })}
      </div>
    </Panel>
  );
}

function Summary({ round, kept }: { round: Round; kept: number }) {
  const t = useText();
  const extremes = extremesOf(round);
  if (extremes === null) return null;
  const { low, high } = extremes;
  if (kept > 0) return t('work.scale.summaryKept', { count: round.length, kept, low, high });
  if (low === high) return t('work.scale.same', { count: round.length, low });
  return t('work.scale.summary', { count: round.length, low, high });
}
