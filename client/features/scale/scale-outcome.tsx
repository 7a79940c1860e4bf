import type { BallotView } from '@samenspraak/shared/document/read.ts';
import { useText } from '../../i18n/use-text.ts';
import { NextRound } from '../../ui/ballot/next-round.tsx';
import { Panel } from '../../ui/panel.tsx';
import { extremesOf, type Round } from './scale-spread.ts';
import { SpreadFigure } from './spread-figure.tsx';
import { useQuestion } from './use-question.ts';

/** What was shown: the last two rounds beside each other. */
export function ScaleOutcome({ ballot }: { ballot: BallotView }) {
  const t = useText();
  const question = useQuestion(ballot);
  const first = Math.max(0, ballot.rounds.length - 2);
  return (
    <Panel className="scale-outcome" title={question} action={<NextRound ballot={ballot} />}>
      <div className="scale-rounds">
        {ballot.rounds.slice(first).map((round, index) => {
          const number = first + index + 1;
          return (
            <div key={number} className="scale-one">
              {ballot.rounds.length > 1 && <h3>{t('work.scale.round', { round: number })}</h3>}
              <p className="scale-soft">
                <Summary round={round} />
              </p>
              <SpreadFigure round={round} phase={ballot.phase} />
            </div>
          );
        })}
      </div>
    </Panel>
  );
}

function Summary({ round }: { round: Round }) {
  const t = useText();
  const extremes = extremesOf(round);
  if (extremes === null) return null;
  const { low, high } = extremes;
  if (low === high) return t('work.scale.same', { count: round.length, low });
  return t('work.scale.summary', { count: round.length, low, high });
}
