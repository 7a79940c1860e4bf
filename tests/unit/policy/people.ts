import { organisationId, participantId } from '@samenspraak/shared/domain/ids.ts';
import type { Role } from '@samenspraak/shared/domain/roles.ts';
import type { Actor, Place } from '@samenspraak/shared/policy/actors.ts';

/** Somebody of this role, of an organisation of their own unless said otherwise. */
export function somebody(role: Role, rest: Partial<Actor> = {}): Actor {
  return {
    participantId: participantId.parse(`${role}-one`.padEnd(8, '-')),
    role,
    organisationId: organisationId.parse(`house-of-${role}`),
    clientOf: null,
    admitted: true,
    ...rest,
  };
}

/** A session at work in the picture, unless said otherwise. */
export function at(rest: Partial<Place> = {}): Place {
  return { status: 'running', stage: 'picture', lane: null, lanes: [], leaving: null, ...rest };
}
