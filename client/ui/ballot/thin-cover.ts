import type { RosterEntry } from '@samenspraak/shared/document/read.ts';
import type { OrganisationId } from '@samenspraak/shared/domain/ids.ts';
import { SCORE_GROUPS, type ScoreGroup, scoreGroup } from '@samenspraak/shared/domain/roles.ts';
import type { Place } from '@samenspraak/shared/policy/actors.ts';
import { can } from '@samenspraak/shared/policy/can.ts';

/** Up to so many people, it is easy to guess who gave what. */
const FEW = 3;

/** Whether somebody of the roster gives an answer of their own when a ballot is open. */
export function mayAnswer(entry: RosterEntry, place: Place): boolean {
  const { participantId, role, clientOf } = entry;
  const organisationId = entry.organisationId as OrganisationId | null;
  return can({ participantId, role, organisationId, clientOf, admitted: !entry.waiting }, 'ballot.score', place);
}

/** How thin the cover of a secret answer is: too few people in all, or in some groups; null when nowhere. */
export type ThinCover =
  | { readonly in: 'all' }
  | { readonly in: 'groups'; readonly groups: readonly ScoreGroup[] }
  | null;

/** Reckoned over those who are here and answer for themselves. */
export function thinCover(roster: readonly RosterEntry[], place: Place): ThinCover {
  const people = roster.filter((entry) => entry.present && mayAnswer(entry, place));
  if (people.length <= FEW) return { in: 'all' };
  const groups = SCORE_GROUPS.filter((group) => {
    const count = people.filter(({ role }) => scoreGroup(role, null) === group).length;
    return count > 0 && count <= FEW;
  });
  return groups.length === 0 ? null : { in: 'groups', groups };
}
