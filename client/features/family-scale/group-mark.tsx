import type { ScoreGroup } from '@samenspraak/shared/domain/roles.ts';

const PATHS: Readonly<Record<ScoreGroup, string>> = {
  partners: 'M-8 0a8 8 0 1 0 16 0a8 8 0 1 0 -16 0z',
  experts: 'M-7.5 -7.5h15v15h-15z',
  family: 'M0 -10l10 10l-10 10l-10 -10z',
  childrensVoice: 'M0 -9l9.5 16.5h-19z',
};

/** One score: the shape says which group, a filled one is the reader's own. */
export function GroupMark({
  group,
  own = false,
  x = 0,
  y = 0,
}: {
  group: ScoreGroup;
  own?: boolean;
  x?: number;
  y?: number;
}) {
  return <path className="family-scale-mark" data-own={own} d={PATHS[group]} transform={`translate(${x} ${y})`} />;
}
