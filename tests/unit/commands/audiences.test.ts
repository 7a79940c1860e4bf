import type { ParticipantId } from '@samenspraak/shared/domain/ids.ts';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { pairOf } from './oracle.ts';
import { always, everySession, moves, play, type State, seatedIn } from './played.ts';

const roleOf = ({ reckoning }: State, one: ParticipantId) => reckoning.people.get(one)?.role;

describe('whatever is commanded, nobody meets whom they may not meet', () => {
  test('[AUD-1] a prosecutor and the family are never in one audience, and no session has room for both', () => {
    always((state) => {
      for (const session of everySession(state)) {
        const roles = seatedIn(state, session).map((one) => roleOf(state, one));
        const family = roles.includes('client') || roles.includes('confidant');
        expect(family && roles.includes('prosecutor')).toBe(false);
        const room = state.reckoning.rooms.get(session);
        expect(room?.clients === true && room.prosecutor).toBe(false);
        if (family) expect(room?.clients).toBe(true);
        if (roles.includes('prosecutor')) expect(room?.prosecutor).toBe(true);
      }
    }, 200);
  });

  test('[AUD-2] two people who are never together share no session', () => {
    always((state) => {
      for (const session of everySession(state)) {
        const there = seatedIn(state, session);
        const pairs = there.flatMap((one) => there.map((other) => pairOf(one, other)));
        expect(pairs.filter((pair) => state.reckoning.apart.has(pair))).toEqual([]);
      }
    }, 200);
  });

  test('[AUD-3] a confidant sits only where their client sits', () => {
    always((state) => {
      for (const session of everySession(state)) {
        const there = seatedIn(state, session);
        for (const one of there) {
          const known = state.reckoning.people.get(one);
          if (known?.role === 'confidant') expect(there).toContain(known.clientOf);
        }
      }
    }, 200);
  });

  test('[AUD-4] the audience of a session is who was seated there and has neither left nor been removed', () => {
    always((state) => {
      for (const session of everySession(state)) {
        const there = [...state.conference.people.values()]
          .filter((person) => person.participation !== 'removed' && person.sessionIds.includes(session))
          .map((person) => person.id);
        expect(new Set(there)).toEqual(new Set(seatedIn(state, session)));
      }
    }, 100);
  });
});

describe('the random conferences', () => {
  const GUIDED = ['top', 'trend', 'prepared', 'guide', 'choice'];

  test('[AUD-8] the random conferences reach what they are meant to try', () => {
    const reached = new Set<string>();
    for (const drawn of fc.sample(fc.array(moves, { minLength: 60, maxLength: 60 }), { numRuns: 120, seed: 8 })) {
      play(drawn, (state, last) => {
        if (!last) return;
        for (const [, plan] of state.reckoning.plans) if (plan.size > 1) reached.add('plan');
        if (state.reckoning.apart.size > 0) reached.add('apart');
        if (state.conference.sessions.size > 4) reached.add('session');
        if (state.conference.copies.length > 0) reached.add('copy');
        for (const one of state.conference.people.values()) reached.add(`${one.role} ${one.participation}`);
        for (const [, top] of state.reckoning.tops) if (top.length > 0) reached.add('top');
        for (const [, trend] of state.reckoning.trends) if (trend.length > 0) reached.add('trend');
        for (const [, prepared] of state.reckoning.prepared) if (prepared.size > 0) reached.add('prepared');
        if (state.reckoning.guides.size > 0) reached.add('guide');
        if ([...state.reckoning.shown.values()].flat().some((round) => /card-of|"stay"/.test(round)))
          reached.add('choice');
        if ([...state.conference.agreements.values()].some(({ copyOf }) => copyOf !== null)) reached.add('agreement');
      });
    }
    for (const what of ['plan', 'apart', 'session', 'copy', 'agreement', ...GUIDED]) expect(reached).toContain(what);
    for (const role of ['client', 'confidant', 'prosecutor']) expect(reached).toContain(`${role} removed`);
  });
});
