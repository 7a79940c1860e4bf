import { projectSession } from '@samenspraak/server/rooms/project-session.ts';
import { fold } from '@samenspraak/shared/commands/registry.ts';
import { readPlan } from '@samenspraak/shared/document/read.ts';
import type { ParticipantId, SessionId } from '@samenspraak/shared/domain/ids.ts';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import * as Y from 'yjs';
import { plansFrom, toldIn } from './plan-oracle.ts';
import { moves, play, type State, seatedIn } from './played.ts';

const byId = (one: { readonly id: string }, other: { readonly id: string }) => (one.id < other.id ? -1 : 1);

function documentsOf({ conference }: State): Y.Doc[] {
  return [...conference.sessions.values()].map((session) => {
    const doc = new Y.Doc();
    projectSession({ doc, conference, session, isPresent: () => false, leavingGraceMs: 0 });
    return doc;
  });
}

/** Those at the table by their id, who left it by name, and who was never there by their organisation if they have one. */
function namedIn(state: State, session: SessionId, who: readonly string[]): string[] {
  const { people, sessions } = state.conference;
  return who.flatMap((name) => {
    const person = people.get(name as ParticipantId);
    if (person === undefined || seatedIn(state, session).includes(person.id)) return [name];
    if (sessions.get(session)?.sat.includes(person.id)) return [person.name];
    return person.organisation ?? [];
  });
}

describe('the plan that people read', () => {
  test('[PLAN-101] equals the fold of what happened, whatever was commanded', () => {
    const seen = new Set<string>();
    fc.assert(
      fc.property(fc.array(moves, { minLength: 20, maxLength: 80, size: 'max' }), (drawn) =>
        play(drawn, (state, last) => {
          if (!last) return;
          const plans = plansFrom(state.facts);
          const documents = documentsOf(state);
          for (const [index, session] of [...state.conference.sessions.keys()].entries()) {
            const read = documents[index] === undefined ? [] : readPlan(documents[index]);
            const plan = (plans.get(session) ?? []).map((told) => ({
              ...told,
              who: namedIn(state, session, told.who),
            }));
            expect(read.map(toldIn).sort(byId)).toEqual(plan.sort(byId));
          }
          for (const { fact } of state.facts) seen.add(fact.type);
        }),
      ),
      { numRuns: 200, seed: 501 },
    );
    const aboutPlans = ['adopted', 'updated', 'changed', 'answered', 'published'].map((one) => `agreement.${one}`);
    for (const type of [...aboutPlans, 'plan.carried']) expect(seen, type).toContain(type);
  });

  test('[PLAN-102] is the same when it is folded once more from what was stored', () => {
    fc.assert(
      fc.property(fc.array(moves, { minLength: 1, maxLength: 60 }), (drawn) =>
        play(drawn, ({ conference, facts, step: { before } }, last) => {
          if (!last) return;
          const stored = facts.slice(before.facts.length).map((one) => JSON.parse(JSON.stringify(one)));
          const again = stored.reduce((now, { fact, at }) => fold(now, fact, at), before.conference);
          expect(again.agreements).toEqual(conference.agreements);
          expect(again.coordination).toEqual(conference.coordination);
        }),
      ),
      { numRuns: 100 },
    );
  });

  test('[PLAN-103] a reason and who gave it are read in the session where it was said, and where it was taken along to', () => {
    fc.assert(
      fc.property(fc.array(moves, { minLength: 20, maxLength: 80, size: 'max' }), (drawn) =>
        play(drawn, (state, last) => {
          if (!last) return;
          for (const { agreements } of [state.conference])
            for (const agreement of agreements.values())
              for (const { at, why, by } of agreement.changes) {
                if (why === '' && by === null) continue;
                const said = state.facts.filter(
                  ({ fact, at: when }) =>
                    when === at &&
                    ((fact.type === 'agreement.updated' && fact.said === agreement.id) ||
                      (fact.type === 'agreement.changed' && fact.agreementId === agreement.id)),
                );
                const taken = state.facts.filter(
                  ({ fact }) =>
                    fact.type === 'plan.carried' &&
                    fact.agreements.some(
                      ({ id, changes }) => id === agreement.id && changes.some((one) => one.why === why),
                    ),
                );
                expect(said.length + taken.length).toBeGreaterThan(0);
              }
        }),
      ),
      { numRuns: 100 },
    );
  });
});
