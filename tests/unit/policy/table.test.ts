import { ROLES, type Role } from '@samenspraak/shared/domain/roles.ts';
import { can, judge } from '@samenspraak/shared/policy/can.ts';
import { CONDITIONS } from '@samenspraak/shared/policy/conditions.ts';
import { type Action, POLICY, type Row } from '@samenspraak/shared/policy/table.ts';
import { describe, expect, test } from 'vitest';
import { at, somebody } from './people.ts';

const CHAIR: readonly Role[] = ['chair'];
const ALL: readonly Role[] = ROLES;
const WRITERS: readonly Role[] = ALL.filter((role) => role !== 'recorder');
const NOT_FAMILY: readonly Role[] = WRITERS.filter((role) => role !== 'client' && role !== 'confidant');
const SCORERS: readonly Role[] = ['caseManager', 'partner', 'expert', 'prosecutor', 'client', 'experienceExpert'];

/** Who may do what, written down a second time: a change of the table is a change of two places. */
const WHO: Readonly<Record<Action, readonly Role[]>> = {
  'conference.open': CHAIR,
  'conference.close': CHAIR,
  'participant.invite': CHAIR,
  'participant.reissue': CHAIR,
  'participant.join': ALL,
  'participant.admit': CHAIR,
  'participant.remove': CHAIR,
  'participant.place': CHAIR,
  'participant.keepApart': CHAIR,
  'session.add': CHAIR,
  'guide.arrange': CHAIR,
  'budget.settle': CHAIR,
  'preparation.keep': SCORERS,
  'preparation.release': CHAIR,
  'session.plan': CHAIR,
  'session.start': CHAIR,
  'session.pause': CHAIR,
  'session.resume': CHAIR,
  'stage.set': CHAIR,
  'prompt.light': CHAIR,
  'phase.decide': CHAIR,
  'round.start': CHAIR,
  'round.next': CHAIR,
  'round.end': CHAIR,
  'round.pass': ALL,
  'hand.raise': ALL,
  'hand.lower': ALL,
  'hand.answer': CHAIR,
  'timeout.call': ALL,
  'timeout.end': CHAIR,
  'help.ask': ALL,
  'help.answer': CHAIR,
  'ballot.open': CHAIR,
  'ballot.pick': SCORERS,
  'ballot.score': SCORERS,
  'ballot.reveal': CHAIR,
  'ballot.again': CHAIR,
  'ballot.close': CHAIR,
  'concern.settle': CHAIR,
  'trend.look': CHAIR,
  'trend.show': CHAIR,
  'funnel.open': CHAIR,
  'card.add': WRITERS,
  'card.write': WRITERS,
  'card.place': NOT_FAMILY,
  'card.mark': WRITERS,
  'organisation.change': NOT_FAMILY,
  'card.publish': CHAIR,
  'card.withdraw': WRITERS,
  'link.add': NOT_FAMILY,
  'link.remove': NOT_FAMILY,
  'minutes.write': ['recorder', 'chair', 'caseManager'],
  'agreement.adopt': CHAIR,
  'agreement.update': NOT_FAMILY,
  'agreement.change': NOT_FAMILY,
  'agreement.answer': ['client', 'confidant', 'caseManager'],
  'coordinator.handOver': NOT_FAMILY,
  'coordinator.take': NOT_FAMILY,
  'coordinator.decline': NOT_FAMILY,
  'coordinator.keep': NOT_FAMILY,
  'plan.carry': CHAIR,
  'picture.carry': CHAIR,
  'priority.settle': CHAIR,
  'ballot.dots': ['caseManager', 'partner', 'expert', 'prosecutor', 'experienceExpert'],
};
const ACTIONS = Object.keys(POLICY) as Action[];
/** What may happen while no session is at work. */
const ANY_TIME: readonly Action[] = ACTIONS.filter((action) =>
  /^(conference|participant|guide|budget|organisation|coordinator)\.|^session\.(start|add|plan)$|^preparation\.keep$|^trend\.look$/.test(
    action,
  ),
);

/** What is still done when the meeting is over: the plan is kept. */
const AFTERWARDS: readonly Action[] = ['agreement.update', 'agreement.change', 'agreement.answer'];

/** A target that meets every condition for whoever asks: their own concern, in the picture, and their own organisation. */
function asked(role: Role) {
  const actor = { ...somebody(role), coordinates: true };
  const own = actor.organisationId === null ? {} : { organisationId: actor.organisationId };
  return {
    actor,
    target: {
      kind: 'concern' as const,
      maker: actor,
      ...(role === 'caseManager' && { voice: 'child' as const }),
      ...own,
    },
  };
}

describe('the table of rights', () => {
  test('[POL-1] the table speaks of exactly the actions that are known here', () => {
    expect([...ACTIONS].sort()).toEqual(Object.keys(WHO).sort());
  });

  test.each(ACTIONS)('[POL-2] %s is for its own roles and for nobody else', (action) => {
    for (const role of ROLES) {
      const { actor, target } = asked(role);
      const refusal = judge(actor, action, at(), target);
      expect(refusal?.code ?? null, role).toBe(WHO[action].includes(role) ? null : 'role.forbidden');
      expect(can(actor, action, at(), target)).toBe(refusal === null);
    }
  });

  test.each(ACTIONS)(
    '[POL-3] %s is for those who were admitted; before that one can only join and prepare',
    (action) => {
      for (const role of WHO[action]) {
        const actor = somebody(role, { admitted: false });
        const code = judge(actor, action, at(), { kind: 'concern', maker: actor })?.code ?? null;
        expect(code, role).toBe(
          ['participant.join', 'preparation.keep'].includes(action) ? null : 'participant.waiting',
        );
      }
    },
  );

  test.each(ACTIONS)('[POL-4] %s happens in a session that is under way, or stands outside all of them', (action) => {
    const [role] = WHO[action];
    const { actor, target } = asked(role ?? 'chair');
    for (const status of ['planned', 'running', 'paused', 'ended'] as const) {
      const live = status === 'running' || status === 'paused';
      const code = judge(actor, action, at({ status }), target)?.code ?? null;
      const after = status === 'ended' && AFTERWARDS.includes(action);
      expect(code, status).toBe(live || after || ANY_TIME.includes(action) ? null : 'session.notRunning');
    }
  });

  test('[POL-5] the chair leads and does not score; who keeps the minutes brings no content', () => {
    expect(POLICY['ballot.score'].roles).not.toContain('chair');
    for (const action of [
      'card.add',
      'card.write',
      'card.place',
      'card.withdraw',
      'link.add',
      'ballot.score',
    ] as const) {
      expect((POLICY[action] as Row).roles, action).not.toContain('recorder');
    }
  });

  test('[POL-6] every condition is asked for by some row', () => {
    const used = new Set(Object.values(POLICY).flatMap((row: Row) => row.when));
    expect(Object.keys(CONDITIONS).filter((name) => !used.has(name as keyof typeof CONDITIONS))).toEqual([]);
  });
});
