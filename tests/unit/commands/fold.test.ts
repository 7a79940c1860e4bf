import { missingOf } from '@samenspraak/shared/commands/agreement.ts';
import {
  audienceOf,
  type Conference,
  newSession,
  type Session,
} from '@samenspraak/shared/commands/conference-state.ts';
import { type Fact, fold } from '@samenspraak/shared/commands/registry.ts';
import { isFamily } from '@samenspraak/shared/domain/roles.ts';
import { LANES, STAGES } from '@samenspraak/shared/domain/stages.ts';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { actorOf, type Draw, draws, intentOf } from './drawn.ts';
import { allFormer } from './former-tables.ts';
import {
  attempt,
  card,
  earlierPoint,
  FAMILY,
  id,
  JOINT,
  opened,
  PROSECUTION,
  second,
  type Table,
  withCard,
  withSecondClient,
} from './table.ts';

interface Step {
  readonly before: Table;
  readonly after: Table;
  readonly actor: string;
  readonly facts: readonly Fact[];
  readonly accepted: boolean;
}

/** An open conference with a client more, who has a session of their own, and all kinds of cards on its boards. */
function laid(): Table {
  let table = withSecondClient(opened());
  for (let i = 0; i < 12; i += 1) {
    for (const session of [JOINT, FAMILY, PROSECUTION]) {
      table = withCard(table, session, {
        id: card(`${i}`),
        kind: i % 4 === 0 ? 'concern' : 'agreement',
        author: id('partner'),
        text: i % 5 === 0 ? '' : 'somebody does something',
        who: ['somebody'],
        by: '2027-01-01',
        why: i % 6 === 0 ? ' ' : 'it helps',
        answers: [card('0')],
      });
    }
  }
  return {
    ...table,
    former: allFormer(),
    earlier: ['ballot-before', 'ballot-long-before'].map((name) => earlierPoint(name)),
  };
}

/** Plays the drawn commands one after the other; the clock of the table may even go back a little. */
function play(drawn: readonly Draw[]): Step[] {
  const steps: Step[] = [];
  let table = laid();
  let now = 0;
  for (const draw of drawn) {
    now += draw.seconds;
    const actor = actorOf(table, draw);
    const { table: after, outcome } = attempt(table, actor, intentOf(table, draw), second(now));
    steps.push({ before: table, after, actor, facts: outcome.ok ? outcome.events : [], accepted: outcome.ok });
    table = after;
  }
  return steps;
}

/** Checks something of every step of many random conferences. */
function always(holds: (step: Step) => void): void {
  fc.assert(
    fc.property(fc.array(draws, { minLength: 1, maxLength: 60 }), (drawn) => {
      for (const step of play(drawn)) holds(step);
    }),
    { numRuns: 150 },
  );
}

const sessions = ({ conference }: Table): Session[] => [...conference.sessions.values()];
const present = (conference: Conference) =>
  new Set([...conference.people.values()].filter((one) => one.participation !== 'removed').map((one) => one.id));

describe('whatever is commanded, in whatever order', () => {
  test('[CMD-60] a refusal changes nothing, and every fact counts one', () => {
    always(({ before, after, facts, accepted }) => {
      if (!accepted) expect(after).toBe(before);
      expect(after.conference.seq).toBe(before.conference.seq + facts.length);
    });
  });

  test('[CMD-61] nobody removes themselves', () => {
    always(({ before, after, actor }) => {
      const was = before.conference.people.get(id(actor))?.participation;
      if (was !== 'removed') expect(after.conference.people.get(id(actor))?.participation).not.toBe('removed');
    });
  });

  test('[CMD-62] at most one session runs', () => {
    always(({ after }) => {
      expect(sessions(after).filter(({ status }) => status === 'running').length).toBeLessThanOrEqual(1);
    });
  });

  test('[CMD-63] time that was spent is never negative and never taken back; a clock runs only in a running session', () => {
    always(({ before, after }) => {
      for (const session of sessions(after)) {
        const earlier = before.conference.sessions.get(session.id);
        for (const stage of STAGES) {
          expect(Number.isFinite(session.spent[stage])).toBe(true);
          expect(session.spent[stage]).toBeGreaterThanOrEqual(earlier?.spent[stage] ?? 0);
        }
        if (session.clockSince !== null) expect(session).toMatchObject({ status: 'running', timeout: null });
      }
    });
  });

  test('[CMD-64] a session has a step in the decision alone, and stands in a lane that is open', () => {
    always(({ after }) => {
      for (const { stage, step, lane, lanes } of sessions(after)) {
        expect(step !== null).toBe(stage === 'decision');
        expect(lanes).toEqual(LANES.filter((one) => lanes.includes(one)));
        if (lane !== null) expect(lanes).toContain(lane);
      }
    });
  });

  test('[CMD-65] no prosecutor and client are ever in one audience', () => {
    always(({ after }) => {
      for (const { id: session } of sessions(after)) {
        const roles = audienceOf(after.conference, session).map(({ role }) => role);
        expect(roles.includes('prosecutor') && roles.some(isFamily)).toBe(false);
      }
    });
  });

  test('[CMD-72] nobody sits with whom they are kept apart from, and everybody sits somewhere', () => {
    always(({ after }) => {
      for (const { id: session } of sessions(after)) {
        const there = audienceOf(after.conference, session);
        const ids = new Set(there.map(({ id: one }) => one));
        const together = there.flatMap((one) => one.apartFrom.filter((other) => ids.has(other)));
        expect(together).toEqual([]);
      }
      const nowhere = [...after.conference.people.values()].filter(({ sessionIds }) => sessionIds.length === 0);
      expect(nowhere).toEqual([]);
    });
  });

  test('[CMD-73] a confidant sits nowhere without their client', () => {
    always(({ after }) => {
      for (const { role, clientOf, sessionIds, participation } of after.conference.people.values()) {
        if (role !== 'confidant' || clientOf === null || participation === 'removed') continue;
        const client = after.conference.people.get(clientOf);
        for (const session of sessionIds) expect(client?.sessionIds).toContain(session);
      }
    });
  });

  test('[CMD-66] a turn, a raised hand and a question belong to people who are still there', () => {
    always(({ after }) => {
      const there = present(after.conference);
      for (const { round, hands, helps } of sessions(after)) {
        for (const { by } of [...hands, ...helps]) expect(there).toContain(by);
        for (const one of round?.order ?? []) expect(there).toContain(one);
        if (round !== null) expect(round.order[round.index]).toBeDefined();
      }
    });
  });

  test('[BAL-13] no fact but a reveal carries a score, a choice or their grounds, none what was prepared, and nothing of it is in the conference before', () => {
    always(({ before, after, facts }) => {
      for (const fact of facts) {
        if (fact.type === 'ballot.revealed') continue;
        expect(JSON.stringify(fact)).not.toMatch(/"(score|scores|grounds|choice|items)"|seen \d|small \d|brought/);
      }
      for (const ballot of after.conference.ballots.values()) {
        const earlier = before.conference.ballots.get(ballot.id)?.revealed ?? [];
        const revealedNow = facts.some((fact) => fact.type === 'ballot.revealed' && fact.ballotId === ballot.id);
        expect(ballot.revealed.length).toBe(earlier.length + (revealedNow ? 1 : 0));
        for (const one of ballot.scored) expect(Object.keys(one).sort()).toEqual(['participantId', 'voice', 'voiceOf']);
      }
    });
  });

  test('[CMD-67] what is adopted was whole, and once per card', () => {
    always(({ before, after, facts }) => {
      for (const fact of facts) {
        if (fact.type !== 'agreement.adopted') continue;
        const snapshot = before.cards.get(`${fact.sessionId}/${fact.agreement.cardId}`);
        expect(snapshot === undefined ? null : missingOf(snapshot)).toEqual([]);
      }
      const cards = [...after.conference.agreements.values()].map((one) => `${one.sessionId}/${one.cardId}`);
      expect(new Set(cards).size).toBe(cards.length);
    });
  });

  test('[CMD-68] the facts alone, as they are stored, make the same conference again', () => {
    fc.assert(
      fc.property(fc.array(draws, { minLength: 1, maxLength: 60 }), (drawn) => {
        const end = play(drawn).at(-1)?.after ?? laid();
        const people = new Map(laid().conference.people);
        const sessions = new Map(laid().conference.sessions);
        for (const effect of end.effects) {
          if (effect.type === 'person.add') people.set(effect.person.id, effect.person);
          if (effect.type === 'session.add' || effect.type === 'session.plan') {
            const begun =
              sessions.get(effect.session.id) ?? newSession({ ...effect.session, phase: 'immediateSafety' });
            sessions.set(begun.id, { ...begun, ...effect.session });
          }
        }
        const base: Conference = { ...laid().conference, people, sessions };
        const later = end.facts.slice(laid().facts.length);
        const again = later.reduce((now, { fact, at }) => fold(now, JSON.parse(JSON.stringify(fact)), at), base);
        expect(again).toEqual(end.conference);
      }),
      { numRuns: 100 },
    );
  });

  test('[CMD-69] the random conferences reach what they are meant to try', () => {
    const seen = new Set<string>();
    for (const drawn of fc.sample(fc.array(draws, { minLength: 60, maxLength: 60 }), { numRuns: 500, seed: 69 })) {
      for (const { facts } of play(drawn)) for (const { type } of facts) seen.add(type);
    }
    for (const type of [
      'agreement.adopted',
      'ballot.revealed',
      'ballot.reopened',
      'round.moved',
      'timeout.ended',
      'concern.settled',
      'guide.arranged',
      'budget.settled',
      'preparation.kept',
      'preparation.released',
      'trend.shown',
      'phase.decided',
      'plan.carried',
      'picture.carried',
      'agreement.changed',
      'agreement.answered',
      'coordinator.took',
    ] as const) {
      expect(seen).toContain(type);
    }
    expect(seen).toContain('session.resumed');
    expect(seen).toContain('participant.removed');
    for (const type of [
      'participant.seated',
      'participant.unseated',
      'participant.keptApart',
      'session.added',
      'session.planned',
    ] as const) {
      expect(seen).toContain(type);
    }
  });
});
