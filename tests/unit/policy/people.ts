import { organisationId, participantId } from '@samenspraak/shared/domain/ids.ts';
import type { Role } from '@samenspraak/shared/domain/roles.ts';
import type { Actor, Place, Target } from '@samenspraak/shared/policy/actors.ts';
import { judge } from '@samenspraak/shared/policy/can.ts';
import type { Action } from '@samenspraak/shared/policy/table.ts';

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

export interface Asked {
  readonly actor: Actor;
  readonly action: Action;
  readonly place?: Place;
  readonly target: Target;
}

/** The code with which it is refused, or null when it may be. */
export function answer({ actor, action, place = at(), target }: Asked): string | null {
  return judge(actor, action, place, target)?.code ?? null;
}
