import './spread-figure.css';
import { giverKey } from '@samenspraak/shared/domain/givers.ts';
import type { Phase } from '@samenspraak/shared/domain/stages.ts';
import type { CSSProperties } from 'react';
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
  /** Those of `round` that were given in one before it. */
  readonly kept?: Round;
  /** Rounds drawn beside this one: their lines are as high, and of the same groups. */
  readonly beside?: readonly Round[];
}

/** The spread of the dots on the line from 1 to 10, a line per group, and the same in words. */
export function SpreadFigure({ round, phase, kept = [], beside = [] }: Props) {
  const t = useText();
  const lines = spreadLines(round, beside);
  const extremes = extremesOf(round);
  if (extremes === null) return null;
  const { low, high } = extremes;
  return (
    <figure className="scale-figure">
      <div className="scale-spread" role="img" aria-label={t('work.scale.figure', { count: round.length, low, high })}>
        {lines.map(({ group, piles, tallest }) => (
          <div key={group} className="scale-line" data-group={group} style={highAs(tallest)}>
            <span className="scale-group">
              <GroupShape group={group} />
              {t(`group.${group}`)}
            </span>
            {NUMBERS.map((number) => (
              <span key={number} className="scale-cell">
                {piles[number - 1]?.map((score) => (
                  <GroupShape
                    key={giverKey(score)}
                    group={group}
                    lent={score.voice === 'client'}
                    kept={kept.includes(score)}
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
      {kept.length > 0 && (
        <p className="scale-lent">
          <GroupShape group={kept[0]?.group ?? 'family'} kept />
          {t('work.scale.keptMark')}
        </p>
      )}
      <figcaption>
        <InWords round={round} phase={phase} kept={kept} />
      </figcaption>
    </figure>
  );
}

function highAs(tallest: number): CSSProperties {
  return { '--scale-tallest': tallest } as CSSProperties;
}

/** The same as a table, for those who listen, read or print. */
function InWords({ round, phase, kept }: Pick<Props, 'round' | 'phase'> & { kept: Round }) {
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
            <tr key={giverKey(score)}>
              <td>{score.score}</td>
              <th scope="row">
                {giverWords(score, { roster, text: t })}
                {kept.includes(score) && ` ${t('choice.scores.kept')}`}
              </th>
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
