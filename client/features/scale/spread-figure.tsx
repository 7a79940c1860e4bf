import './spread-figure.css';
import type { ScoreGroup } from '@samenspraak/shared/domain/roles.ts';
import type { Phase } from '@samenspraak/shared/domain/stages.ts';
import { useText } from '../../i18n/use-text.ts';
import { useRoster } from '../../live/use-document.ts';
import { personWords } from '../../ui/card/person-words.ts';
import { ScaleEnds } from './scale-ends.tsx';
import { extremesOf, inTurn, NUMBERS, type Round, spreadLines } from './scale-spread.ts';

/** Told apart by shape first, then colour: circle, square, diamond, triangle. Drawn on a grid of 20. */
const SHAPES: Readonly<Record<ScoreGroup, string>> = {
  partners: 'M10 1a9 9 0 1 0 0 18a9 9 0 1 0 0-18z',
  experts: 'M2 2h16v16H2z',
  family: 'M10 0l10 10-10 10L0 10z',
  childrensVoice: 'M10 1l10 18H0z',
};

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
              <Shape group={group} />
              {t(`group.${group}`)}
            </span>
            {NUMBERS.map((number) => (
              <span key={number} className="scale-cell">
                {piles[number - 1]?.map((score) => (
                  <Shape key={`${score.participantId}-${score.voice}`} group={group} />
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
      <figcaption>
        <InWords round={round} />
      </figcaption>
    </figure>
  );
}

function Shape({ group }: { group: ScoreGroup }) {
  return (
    <svg className="scale-shape" viewBox="0 0 20 20" width="18" height="18" aria-hidden="true" focusable="false">
      <path d={SHAPES[group]} />
    </svg>
  );
}

/** The same as a table, for those who listen, read or print. */
function InWords({ round }: { round: Round }) {
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
              <th scope="row">{personWords(score.participantId, roster)}</th>
              <td>{score.voice === null ? t(`group.${score.group}`) : t(`voice.${score.voice}`)}</td>
              <td>{score.grounds}</td>
            </tr>
          ))}
        </tbody>
      </table>
    </details>
  );
}
