import './group-shape.css';
import type { ScoreGroup } from '@samenspraak/shared/domain/roles.ts';

/** Told apart by shape first, then colour: circle, square, diamond, triangle. Drawn on a grid of 20. */
const SHAPES: Readonly<Record<ScoreGroup, string>> = {
  partners: 'M10 1a9 9 0 1 0 0 18a9 9 0 1 0 0-18z',
  experts: 'M2 2h16v16H2z',
  family: 'M10 0l10 10-10 10L0 10z',
  childrensVoice: 'M10 1l10 18H0z',
};

interface Props {
  readonly group: ScoreGroup;
  /** Brought in by somebody else for them: drawn open. */
  readonly lent?: boolean;
  /** Of a round before: drawn pale, with a dotted edge. */
  readonly kept?: boolean;
}

/** One answer, in the shape of its group. Decorative: words beside it say the same. */
export function GroupShape({ group, lent = false, kept = false }: Props) {
  return (
    <svg
      className="group-shape"
      data-group={group}
      data-lent={lent || undefined}
      data-kept={kept || undefined}
      viewBox="-2 -2 24 24"
      width="18"
      height="18"
      aria-hidden="true"
      focusable="false"
    >
      <path d={SHAPES[group]} />
    </svg>
  );
}
