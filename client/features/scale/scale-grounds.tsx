import type { Phase } from '@samenspraak/shared/domain/stages.ts';
import { useText } from '../../i18n/use-text.ts';
import { useRoster } from '../../live/use-document.ts';
import { giverWords } from '../../ui/ballot/giver-words.ts';
import { GroupShape } from '../../ui/ballot/group-shape.tsx';
import { Icon } from '../../ui/icon.tsx';
import { Pill } from '../../ui/pill.tsx';
import { extremesOf, inTurn, type Round, type ShownScore } from './scale-spread.ts';
import { SubAnswerList } from './sub-answer-list.tsx';

/** What the numbers rest on: the lowest and the highest are asked first, also when they wrote nothing. */
export function ScaleGrounds({ round, phase }: { round: Round; phase: Phase }) {
  const t = useText();
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
          <li key={`${score.participantId}-${score.voice}`} className="scale-ground" data-group={score.group}>
            <Ground
              score={score}
              phase={phase}
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
  readonly phase: Phase;
  readonly end: 'lowest' | 'highest' | null;
}

function Ground({ score, phase, end }: GroundProps) {
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
        <GroupShape group={score.group} lent={score.voice === 'client'} />
        {giverWords(score, { roster, text: t })}
      </p>
    </>
  );
}
