import type { BallotView } from '@samenspraak/shared/document/read.ts';
import { ballotKind } from '@samenspraak/shared/domain/ballots.ts';
import { latestOf } from '@samenspraak/shared/domain/latest-round.ts';
import { useText } from '../../i18n/use-text.ts';
import { useBallots } from '../../live/use-document.ts';
import { extremesOf } from './scale-spread.ts';
import { SpreadFigure } from './spread-figure.tsx';
import { useQuestion } from './use-question.ts';

/** The other scaling questions of this conference that were shown, folded: one per member of the family, perhaps. */
export function ShownBefore({ besides }: { besides: BallotView | null }) {
  const others = useBallots().filter(
    ({ id, question, rounds }) => id !== besides?.id && rounds.length > 0 && ballotKind(question) === 'scale',
  );
  return others.map((ballot) => <Before key={ballot.id} ballot={ballot} />);
}

function Before({ ballot }: { ballot: BallotView }) {
  const t = useText();
  const question = useQuestion(ballot);
  const { scores: round, kept, earlier } = latestOf(ballot.rounds);
  const extremes = extremesOf(round);
  if (extremes === null) return null;
  const { low, high } = extremes;
  return (
    <details className="scale-before">
      <summary>{t('choice.before', { question, low, high })}</summary>
      {earlier.length > 0 && (
        <p className="scale-soft">
          {t('choice.scores.mixed', { groups: earlier.map((group) => t(`group.${group}`)).join(', ') })}
        </p>
      )}
      <SpreadFigure round={round} phase={ballot.phase} kept={kept} />
    </details>
  );
}
