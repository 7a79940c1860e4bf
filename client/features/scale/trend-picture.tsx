import type { ScoreGroup } from '@samenspraak/shared/domain/roles.ts';
import { isFew } from '@samenspraak/shared/domain/trend.ts';
import { useDates } from '../../i18n/use-dates.ts';
import { marksOf, type TrendChart, type TrendDot, waysOf } from './trend-charts.ts';

const [LEFT, TOP, HEIGHT, FOOT] = [26, 10, 120, 34];
/** How far apart, in units of the drawing, two conferences stand; a date fits between. */
const STEP = 76;
/** Groups at the same number stand beside each other, so that none hides another. */
const BESIDE: Readonly<Record<ScoreGroup, number>> = { partners: -9, experts: -3, family: 3, childrensVoice: 9 };
/** Drawn around the dot's own point. */
const MARKS: Readonly<Record<ScoreGroup, string>> = {
  partners: 'M-4.5 0a4.5 4.5 0 1 0 9 0a4.5 4.5 0 1 0 -9 0z',
  experts: 'M-4 -4h8v8h-8z',
  family: 'M0 -5.500l5.500 5.500l-5.500 5.500l-5.500 -5.500z',
  childrensVoice: 'M0 -5l5.200 9h-10.400z',
};

const y = (number: number) => TOP + ((10 - number) / 9) * HEIGHT;

/** Around what is of an earlier round, wider than any mark. */
const RING = 8;

/**
 * A line per group through its middle number; a thin upright from its lowest to its highest. One or two numbers stand by
 * themselves, without an upright; a ring goes around what is of an earlier round.
 */
export function TrendPicture({ chart, label }: { chart: TrendChart; label: string }) {
  const dates = useDates();
  const { points, lines } = chart;
  const width = LEFT + STEP * Math.max(3, points.length);
  const x = ({ at, group }: TrendDot) => LEFT + STEP * (at + 0.5) + BESIDE[group];
  return (
    <div className="trend-scroll">
      <svg
        className="trend-picture"
        role="img"
        aria-label={label}
        viewBox={`0 0 ${width} ${TOP + HEIGHT + FOOT}`}
        data-many={points.length > 4 || undefined}
      >
        {[1, 5, 10].map((number) => (
          <g key={number} className="trend-rule">
            <path d={`M${LEFT} ${y(number)}H${width}`} />
            <text x={LEFT - 6} y={y(number) + 4} textAnchor="end">
              {number}
            </text>
          </g>
        ))}
        {points.map(({ ballotId, at }, index) => (
          <text key={ballotId} x={LEFT + STEP * (index + 0.5)} y={TOP + HEIGHT + 22} textAnchor="middle">
            {shortDate(dates.date(at))}
          </text>
        ))}
        {lines.map(({ group, pieces }) => (
          <g key={group} className="trend-line" data-group={group}>
            {pieces.map((dots) => (
              <g key={dots[0]?.at}>
                {waysOf(dots).map((way, index) => (
                  <path
                    key={index === 0 ? 'low' : 'high'}
                    className="trend-way"
                    d={`M${dots.map((dot, step) => `${x(dot)} ${y(way[step] ?? dot.low)}`).join('L')}`}
                  />
                ))}
                {dots.map((dot) => (
                  <g key={dot.at}>
                    {!isFew(dot.count) && <path className="trend-band" d={`M${x(dot)} ${y(dot.low)}V${y(dot.high)}`} />}
                    {marksOf(dot).map((number) => (
                      <g key={number} transform={`translate(${x(dot)} ${y(number)})`}>
                        {dot.isEarlier && <circle className="trend-ring" r={RING} />}
                        <path className="trend-mark" d={MARKS[group]} />
                      </g>
                    ))}
                  </g>
                ))}
              </g>
            ))}
          </g>
        ))}
      </svg>
    </div>
  );
}

/** "23 nov 2026" without the century, so that dates fit beside each other. */
function shortDate(date: string): string {
  return date.replace(/\b\d\d(\d\d)$/, '’$1');
}
