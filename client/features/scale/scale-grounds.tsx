import type { BallotView } from '@samenspraak/shared/document/read.ts';
import { giverKey } from '@samenspraak/shared/domain/givers.ts';
import { latestOf } from '@samenspraak/shared/domain/latest-round.ts';
import { useText } from '../../i18n/use-text.ts';
import { useRoster } from '../../live/use-document.ts';
import { giverWords } from '../../ui/ballot/giver-words.ts';
import { GroupShape } from '../../ui/ballot/group-shape.tsx';
import { Icon } from '../../ui/icon.tsx';
import { Pill } from '../../ui/pill.tsx';
import { extremesOf, inTurn, type ShownScore } from './scale-spread.ts';
import { SubAnswerList } from './sub-answer-list.tsx';

/** What the numbers rest on: the lowest and the highest are asked first, also when they wrote nothing. */
export function ScaleGrounds({ ballot }: { ballot: BallotView }) {
  const t = useText();
  const { scores: round, kept } = latestOf(ballot.rounds);
  const extremes = extremesOf(round);
  if (extremes === null) return null;
  const { low, high } = extremes;
  const isEnd = ({ score }: ShownScore) => low !== high && (score === low || score === high);
  const told = inTurn(round).filter(
    (score) => isEnd(score) || score.grounds !== '' || Object.keys(score.answers).length > 0,
  );
  return (
    <section className="scale-column" aria-labelledby="scale-grounds">
      <h3 id="scale-grounds">
        <Icon name="question" size={18} />
        {t('work.scale.groundsTitle')}
      </h3>
      {low !== high && <p className="scale-soft">{t('work.scale.firstAsked', { low, high })}</p>}
      {told.length === 0 && <p className="scale-soft">{t('work.scale.noGrounds')}</p>}
      <ol className="scale-told">
        {told.map((score) => (
          <li key={giverKey(score)} className="scale-ground" data-group={score.group}>
            <Ground
              score={score}
              phase={ballot.phase}
              isKept={kept.includes(score)}
              end={isEnd(score) ? (score.score === low ? 'lowest' : 'highest') : null}
            />
          </li>
        ))}
      </ol>
    </section>
  );
}

interface GroundProps {
  readonly score: ShownScore;
  readonly phase: BallotView['phase'];
  readonly end: 'lowest' | 'highest' | null;
  /** Given in an earlier round, and not again. */
  readonly isKept: boolean;
}

function Ground({ score, phase, end, isKept }: GroundProps) {
  const t = useText();
  const roster = useRoster();
  return (
    <>
      <p>
        <strong className="scale-given">{score.score}</strong>
        {score.grounds === '' ? <span className="scale-soft">{t('work.scale.noGrounds')}</span> : score.grounds}
      </p>
      <SubAnswerList score={score} phase={phase} />
      <p className="scale-by">
        {end !== null && <Pill tone="accent">{t(`work.scale.${end}`)}</Pill>}
        <GroupShape group={score.group} lent={score.voice === 'client'} kept={isKept} />
        {giverWords(score, { roster, text: t })}
        {isKept && <span>{t('choice.scores.kept')}</span>}
      </p>
    </>
  );
}
