import * as z from 'zod/mini';
import type { EarlierCoordinator, HandOver } from '../domain/coordination.ts';
import { refuse } from '../domain/errors.ts';
import { type ParticipantId, participantId } from '../domain/ids.ts';
import type { Conference } from './conference-state.ts';
import { coordinatorOf } from './coordinator-of.ts';
import { command, decided, NOTHING_TO_DO } from './define.ts';

export type CoordinatorEvent =
  | { readonly type: 'coordinator.handedOver'; readonly handOver: Omit<HandOver, 'at'> }
  | { readonly type: 'coordinator.took'; readonly participantId: ParticipantId }
  | { readonly type: 'coordinator.declined' | 'coordinator.kept' }
  /** The conference began, and in an earlier one of the case somebody had been named. */
  | { readonly type: 'coordinator.remembered'; readonly before: EarlierCoordinator };

/**
 * One family, one plan, one coordinator (domain.md §2). Handing over is a step that the next one acknowledges: until then
 * nothing has changed hands. It is for who coordinates and for the chair: nobody else takes it, or takes an offer of it back.
 */
export const coordinatorCommands = {
  'coordinator.handOver': command<{ to: ParticipantId; notes: string }, CoordinatorEvent>({
    schema: z.object({ to: participantId, notes: z.string().check(z.trim(), z.maxLength(4_000)) }),
    rule(conference, { to, notes }, context) {
      const next = conference.people.get(to);
      if (next === undefined || next.participation === 'removed') return refuse('participant.unknown');
      // What the actor may not know of, they cannot name.
      const meets = next.sessionIds.some((id) => context.actor.sessionIds.includes(id));
      if (!meets) return refuse('participant.unknown');
      if (next.role !== 'caseManager' && next.role !== 'partner') return refuse('coordinator.notTheirs');
      const present = coordinatorOf(conference);
      // until somebody is named it is theirs by their role alone: then it can be given to them by name
      if (present?.id === to && conference.coordination.coordinator === to) return refuse('coordinator.theirs');
      return decided([{ type: 'coordinator.handedOver', handOver: { from: present?.id ?? null, to, notes } }]);
    },
  }),
  /** Takes coordination on; by the one to whom it was handed. */
  'coordinator.take': command<Record<never, never>, CoordinatorEvent>({
    schema: z.object({}),
    rule(conference, _fields, { actor }) {
      const { handOver, coordinator } = conference.coordination;
      if (handOver?.to === actor.id) return decided([{ type: 'coordinator.took', participantId: actor.id }]);
      return coordinator === actor.id ? NOTHING_TO_DO : refuse('coordinator.none');
    },
  }),
  'coordinator.decline': command<Record<never, never>, CoordinatorEvent>({
    schema: z.object({}),
    rule(conference, _fields, { actor }) {
      if (conference.coordination.handOver?.to !== actor.id) return refuse('coordinator.none');
      return decided([{ type: 'coordinator.declined' }]);
    },
  }),
  /** Takes back what was handed over and not taken on yet. */
  'coordinator.keep': command<Record<never, never>, CoordinatorEvent>({
    schema: z.object({}),
    rule(conference) {
      if (conference.coordination.handOver === null) return NOTHING_TO_DO;
      return decided([{ type: 'coordinator.kept' }]);
    },
  }),
};

function stays(conference: Conference): Conference {
  return { ...conference, coordination: { ...conference.coordination, handOver: null } };
}

export const coordinatorFacts = {
  'coordinator.handedOver': (
    conference: Conference,
    { handOver }: CoordinatorEvent & { type: 'coordinator.handedOver' },
    at: string,
  ): Conference => ({ ...conference, coordination: { ...conference.coordination, handOver: { ...handOver, at } } }),
  'coordinator.took': (
    conference: Conference,
    { participantId: coordinator }: CoordinatorEvent & { type: 'coordinator.took' },
    at: string,
  ): Conference => {
    const before = coordinatorOf(conference);
    const { handOver, former: earlier = [] } = conference.coordination;
    const former = [...(before === null ? [] : [before.id]), ...earlier].filter((id) => id !== coordinator);
    return {
      ...conference,
      coordination: {
        ...conference.coordination,
        coordinator,
        since: at,
        handOver: null,
        former,
        ...(handOver !== null && { taken: handOver }),
      },
    };
  },
  'coordinator.remembered': (
    conference: Conference,
    { before }: CoordinatorEvent & { type: 'coordinator.remembered' },
  ): Conference => ({ ...conference, coordination: { ...conference.coordination, before } }),
  'coordinator.declined': stays,
  'coordinator.kept': stays,
};
