import './spread-figure.css';
import type { Phase } from '@samenspraak/shared/domain/stages.ts';
import { useText } from '../../i18n/use-text.ts';
import { useRoster } from '../../live/use-document.ts';
import { giverWords } from '../../ui/ballot/giver-words.ts';
import { GroupShape } from '../../ui/ballot/group-shape.tsx';
import { ScaleEnds } from './scale-ends.tsx';
import { extremesOf, inTurn, NUMBERS, type Round, spreadLines } from './scale-spread.ts';
import { SubAnswerList } from './sub-answer-list.tsx';

interface Props {
  readonly round: Round;
  readonly phase: Phase;
}

/** The spread of the dots on the line from 1 to 10, a line per group, and the same in words. */
export function SpreadFigure({ round, phase }: Props) {
  const t = useText();
  const lines = spreadLines(round);
  const extremes = extremesOf(round);
  if (extremes === null) return null;
  const { low, high } = extremes;
  return (
    <figure className="scale-figure">
      <div className="scale-spread" role="img" aria-label={t('work.scale.figure', { count: round.length, low, high })}>
        {lines.map(({ group, piles }) => (
          <div key={group} className="scale-line" data-group={group}>
            <span className="scale-group">
              <GroupShape group={group} />
              {t(`group.${group}`)}
            </span>
            {NUMBERS.map((number) => (
              <span key={number} className="scale-cell">
                {piles[number - 1]?.map((score) => (
                  <GroupShape
                    key={`${score.participantId}-${score.voice}`}
                    group={group}
                    lent={score.voice === 'client'}
                  />
                ))}
              </span>
            ))}
          </div>
        ))}
        <div className="scale-line scale-axis">
          <span />
          {NUMBERS.map((number) => (
            <span key={number}>{number}</span>
          ))}
        </div>
      </div>
      <ScaleEnds phase={phase} />
      {round.some(({ voice }) => voice === 'client') && (
        <p className="scale-lent">
          <GroupShape group="family" lent />
          {t('choice.lent')}
        </p>
      )}
      <figcaption>
        <InWords round={round} phase={phase} />
      </figcaption>
    </figure>
  );
}

/** The same as a table, for those who listen, read or print. */
function InWords({ round, phase }: Props) {
  const t = useText();
  const roster = useRoster();
  return (
    <details className="scale-words">
      <summary>{t('work.scale.inWords')}</summary>
      <table>
        <thead>
          <tr>
            <th scope="col">{t('work.scale.column.score')}</th>
            <th scope="col">{t('work.scale.column.who')}</th>
            <th scope="col">{t('work.scale.column.group')}</th>
            <th scope="col">{t('work.scale.column.grounds')}</th>
          </tr>
        </thead>
        <tbody>
          {inTurn(round).map((score) => (
            <tr key={`${score.participantId}-${score.voice}`}>
              <td>{score.score}</td>
              <th scope="row">{giverWords(score, { roster, text: t })}</th>
              <td>{t(`group.${score.group}`)}</td>
              <td>
                {score.grounds}
                <SubAnswerList score={score} phase={phase} />
              </td>
            </tr>
          ))}
        </tbody>
      </table>
    </details>
  );
}
