import { useText } from '../../i18n/use-text.ts';
import { useRoster } from '../../live/use-document.ts';
import { personWords } from '../../ui/card/person-words.ts';
import { Icon } from '../../ui/icon.tsx';
import { Pill } from '../../ui/pill.tsx';
import { extremesOf, inTurn, type Round, type ShownScore } from './scale-spread.ts';

/** What the numbers rest on: the lowest and the highest are asked first, also when they wrote nothing. */
export function ScaleGrounds({ round }: { round: Round }) {
  const t = useText();
  const extremes = extremesOf(round);
  if (extremes === null) return null;
  const { low, high } = extremes;
  const isEnd = ({ score }: ShownScore) => low !== high && (score === low || score === high);
  const told = inTurn(round).filter((score) => isEnd(score) || score.grounds !== '');
  return (
    <section className="scale-column" aria-labelledby="scale-grounds">
      <h3 id="scale-grounds">
        <Icon name="question" size={18} />
        {t('work.scale.groundsTitle')}
      </h3>
      {low !== high && <p className="scale-soft">{t('work.scale.firstAsked', { low, high })}</p>}
      <ol className="scale-told">
        {told.map((score) => (
          <li key={`${score.participantId}-${score.voice}`} className="scale-ground" data-group={score.group}>
            <Ground score={score} end={isEnd(score) ? (score.score === low ? 'lowest' : 'highest') : null} />
          </li>
        ))}
      </ol>
    </section>
  );
}

function Ground({ score, end }: { score: ShownScore; end: 'lowest' | 'highest' | null }) {
  const t = useText();
  const roster = useRoster();
  return (
    <>
      <p>
        <strong className="scale-given">{score.score}</strong>
        {score.grounds === '' ? <span className="scale-soft">{t('work.scale.noGrounds')}</span> : score.grounds}
      </p>
      <p className="scale-by">
        {end !== null && <Pill tone="accent">{t(`work.scale.${end}`)}</Pill>}
        {personWords(score.participantId, roster)}
        {score.voice !== null && ` · ${t(`voice.${score.voice}`)}`}
      </p>
    </>
  );
}
