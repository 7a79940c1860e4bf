import type { OrganisationId, ParticipantId } from '@samenspraak/shared/domain/ids.ts';
import type { Role } from '@samenspraak/shared/domain/roles.ts';
import type { Stage } from '@samenspraak/shared/domain/stages.ts';
import { LANES } from '@samenspraak/shared/domain/stages.ts';
import type { Actor, Maker, Place } from '@samenspraak/shared/policy/actors.ts';
import type { Random } from './random.ts';

function person(role: Role, name: string, rest: Partial<Actor> = {}): Actor {
  return {
    participantId: `${name}-000000` as ParticipantId,
    role,
    organisationId: `org-of-${name}` as OrganisationId,
    clientOf: null,
    admitted: true,
    ...rest,
  };
}

const CLIENT = person('client', 'client', { organisationId: null });

/** One of every role, and a second partner. */
export const PEOPLE: readonly Actor[] = [
  person('chair', 'chair'),
  person('caseManager', 'manager'),
  person('partner', 'partner1'),
  person('partner', 'partner2'),
  person('expert', 'expert'),
  person('prosecutor', 'prosecutor'),
  CLIENT,
  person('confidant', 'confidant', { organisationId: null, clientOf: CLIENT.participantId }),
  person('experienceExpert', 'lived'),
  person('recorder', 'recorder'),
];

export function personOf(role: Role): Actor {
  const found = PEOPLE.find((one) => one.role === role);
  if (found === undefined) throw new Error(`nobody is ${role}`);
  return found;
}

export function makerOf(id: ParticipantId): Maker | null {
  return PEOPLE.find((one) => one.participantId === id) ?? null;
}

export function placeAt(stage: Stage, rest: Partial<Place> = {}): Place {
  return { status: 'running', stage, lane: null, lanes: [], leaving: null, ...rest };
}

/** Somewhere in a running meeting. */
export function anyPlace(random: Random): Place {
  const stage = random.pick(['before', 'goal', 'picture', 'picture', 'judgement', 'decision', 'decision'] as const);
  const open = random.below(LANES.length + 1);
  const lane = stage === 'decision' ? (LANES[open - 1] ?? null) : null;
  const leaving = random.bool(0.3) ? random.pick(['goal', 'picture', 'judgement'] as const) : null;
  return placeAt(stage, { lane, lanes: LANES.slice(0, lane === null ? 0 : open), leaving });
}
