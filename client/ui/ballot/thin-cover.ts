import type { BallotView } from '@samenspraak/shared/document/read.ts';
import { SCORE_GROUPS, type ScoreGroup, scoreGroup } from '@samenspraak/shared/domain/roles.ts';
import { type Around, answerCount } from './answer-count.ts';

/** Up to so many people, it is easy to guess who gave what. */
const FEW = 3;

/** How thin the cover of a secret answer is: too few people in all, or in some groups; null when nowhere. */
export type ThinCover =
  | { readonly in: 'all' }
  | { readonly in: 'groups'; readonly groups: readonly ScoreGroup[] }
  | null;

/** Reckoned over who answers for themselves: those who are here, and those who gave an answer and left for a while. */
export function thinCover(ballot: Pick<BallotView, 'scored'>, around: Around): ThinCover {
  const people = answerCount(ballot, around).people.map(({ entry }) => entry);
  if (people.length <= FEW) return { in: 'all' };
  const groups = SCORE_GROUPS.filter((group) => {
    const count = people.filter(({ role }) => scoreGroup(role, null) === group).length;
    return count > 0 && count <= FEW;
  });
  return groups.length === 0 ? null : { in: 'groups', groups };
}
