import {
  type At,
  arrangedAt,
  changedMoments,
  groupsOf,
  leftOut,
  orAsGuided,
  placed,
  questionsOf,
  withBack,
  withMoment,
  withOwn,
  without,
} from '@samenspraak/client/ui/guide/arranging.ts';
import { PHASES, STAGES } from '@samenspraak/shared/domain/stages.ts';
import { type ArrangedPrompt, arrangementFault, KEPT_PROMPTS } from '@samenspraak/shared/guide/arrangement.ts';
import { promptsAt } from '@samenspraak/shared/guide/find-prompt.ts';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';

const AT: At = { phase: 'immediateSafety', stage: 'picture' };
const DECISION: At = { phase: 'recovery', stage: 'decision' };
const own = (ask: string, step: 'weigh' | null = null) => ({ ask, followUps: [], client: null, step });
const ids = (arranged: readonly ArrangedPrompt[]) => arranged.map(({ id }) => id);

const moments = fc.record({ phase: fc.constantFrom(...PHASES), stage: fc.constantFrom(...STAGES) });
/** Any number of things a chair may do, each with a question somewhere in the list. */
const doings = fc.array(fc.tuple(fc.constantFrom('move', 'leave', 'back', 'own'), fc.nat(40), fc.nat(40)), {
  maxLength: 20,
});

function done(at: At, steps: readonly (readonly [string, number, number])[]): readonly ArrangedPrompt[] {
  return steps.reduce<readonly ArrangedPrompt[]>(
    (arranged, [what, one, other], turn) => {
      const id = arranged[one % Math.max(1, arranged.length)]?.id ?? '';
      const before = arranged[other % (arranged.length + 1)]?.id ?? null;
      const left = leftOut(arranged, at);
      const back = left[one % Math.max(1, left.length)]?.id;
      if (what === 'move') return placed(arranged, id, before);
      if (what === 'leave') return KEPT_PROMPTS.has(id) ? arranged : without(arranged, id);
      if (what === 'back') return back === undefined ? arranged : withBack(arranged, back, at);
      return withOwn(arranged, `own.question-${turn}`, { own: own('Wat nog?'), at });
    },
    arrangedAt({}, at),
  );
}

describe('putting questions in order', () => {
  test('[GUIDE-20] whatever is moved, left out, taken back or added, the server has no fault to find in it', () => {
    fc.assert(
      fc.property(moments, doings, (at, steps) => {
        expect(arrangementFault(at, done(at, steps))).toBeNull();
      }),
    );
  });

  test('[GUIDE-20] no question is ever lost: what is not asked stands among those left out', () => {
    fc.assert(
      fc.property(moments, doings, (at, steps) => {
        const arranged = done(at, steps);
        const asked = ids(arranged).filter((id) => !id.startsWith('own.'));
        const left = leftOut(arranged, at).map(({ id }) => id);
        expect([...asked, ...left].sort()).toEqual(
          promptsAt({ ...at, step: null })
            .map(({ id }) => id)
            .sort(),
        );
      }),
    );
  });

  test('[GUIDE-21] a question comes before another, or at the foot', () => {
    const [first = '', second = '', third = ''] = ids(arrangedAt({}, AT));
    expect(ids(placed(arrangedAt({}, AT), third, first)).slice(0, 3)).toEqual([third, first, second]);
    expect(ids(placed(arrangedAt({}, AT), first, null)).at(-1)).toBe(first);
    expect(placed(arrangedAt({}, AT), first, first)).toEqual(arrangedAt({}, AT));
  });

  test('[GUIDE-22] a question that is taken back comes behind those that go before it in the guide', () => {
    const usual = arrangedAt({}, AT);
    for (const { id } of usual) expect(withBack(without(usual, id), id, AT)).toEqual(usual);
    const [first = '', second = '', third = ''] = ids(usual);
    const moved = placed(without(usual, second), third, first);
    expect(ids(withBack(moved, second, AT)).slice(0, 3)).toEqual([third, first, second]);
  });

  test('[GUIDE-23] an own question of the decision joins its step, and keeps its place when its words change', () => {
    const usual = arrangedAt({}, DECISION);
    const added = withOwn(usual, 'own.question-1', { own: own('Wie merkt het?', 'weigh'), at: DECISION });
    const weighing = groupsOf(questionsOf(added, DECISION)).find(({ step }) => step === 'weigh')?.of ?? [];
    expect(weighing.at(-1)?.id).toBe('own.question-1');
    const changed = withOwn(added, 'own.question-1', { own: own('Wie ziet het?', 'weigh'), at: DECISION });
    expect(ids(changed)).toEqual(ids(added));
    expect(questionsOf(changed, DECISION).find(({ id }) => id === 'own.question-1')?.prompt.client.nl.ask).toBe(
      'Wie ziet het?',
    );
  });

  test('[GUIDE-24] what is as our guide has it is kept as nothing, so that it follows the guide', () => {
    const usual = arrangedAt({}, AT);
    const [first = ''] = ids(usual);
    expect(orAsGuided(usual, AT)).toBeNull();
    const guide = withMoment({}, AT, without(usual, first));
    expect(changedMoments({}, guide)).toEqual([AT]);
    expect(withMoment(guide, AT, usual)).toEqual({});
  });
});
