import { PHASE_OUTCOMES, PHASES, type PhaseOutcome, phaseAfter, STAGES } from '@samenspraak/shared/domain/stages.ts';
import { promptsAt } from '@samenspraak/shared/guide/find-prompt.ts';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { attempt, done, FAMILY, JOINT, opened, refusalOf, sessionOf, type Table } from './table.ts';

const decide = (outcome: PhaseOutcome) =>
  ({ type: 'phase.decide', sessionId: JOINT, outcome, why: 'together' }) as const;
const at = (table: Table) => {
  const { phase, stage, step, guide } = sessionOf(table);
  return { phase, stage, step, guide };
};

describe('the phase in which a family is', () => {
  test('[PHASE-1] the guide follows, forward and back, in whatever stage that is concluded', () => {
    for (const stage of STAGES) {
      let table = done(opened(), 'chair', { type: 'stage.set', sessionId: JOINT, stage: 'picture' });
      if (stage !== 'picture') table = done(table, 'chair', { type: 'stage.set', sessionId: JOINT, stage });
      for (const [outcome, phase] of [
        ['forward', 'riskFocused'],
        ['forward', 'recovery'],
        ['back', 'riskFocused'],
        ['stay', 'riskFocused'],
        ['back', 'immediateSafety'],
      ] as const) {
        table = done(table, 'chair', decide(outcome));
        expect(sessionOf(table)).toMatchObject({ phase, stage, litPrompt: null });
        expect(promptsAt(at(table)).every(({ phases }) => phases.includes(phase))).toBe(true);
      }
    }
  });

  test('[PHASE-5] what was concluded last is kept with why, for the whole table to read', () => {
    let table = opened();
    expect(sessionOf(table).decided).toBeNull();
    table = done(table, 'chair', decide('forward'));
    table = done(table, 'chair', { ...decide('back'), why: 'threats again' });
    expect(sessionOf(table).decided).toEqual({
      ...{ from: 'riskFocused', outcome: 'back', phase: 'immediateSafety', why: 'threats again' },
    });
    expect(sessionOf(table, FAMILY).decided).toBeNull();
  });

  test('[PHASE-2] a question that was lit in one phase is not lit in the next, also when it is asked there too', () => {
    let table = done(opened(), 'chair', { type: 'stage.set', sessionId: JOINT, stage: 'scale' });
    table = done(table, 'chair', { type: 'prompt.light', sessionId: JOINT, promptId: 'scale.immediateSafety' });
    table = done(table, 'chair', decide('forward'));
    expect(sessionOf(table).litPrompt).toBeNull();
    const light = { type: 'prompt.light', sessionId: JOINT, promptId: 'scale.immediateSafety' } as const;
    expect(refusalOf(table, 'chair', light)).toBe('prompt.unknown');
    expect(refusalOf(table, 'chair', { ...light, promptId: 'scale.riskFocused' })).toBeNull();
  });

  test('[PHASE-3] scales that were asked keep the phase in which they were asked; other sessions keep theirs', () => {
    let table = done(opened(), 'chair', { type: 'ballot.open', sessionId: JOINT, question: 'immediateSafety' });
    table = done(table, 'chair', decide('forward'));
    expect([...table.conference.ballots.values()].map(({ phase }) => phase)).toEqual(['immediateSafety']);
    expect(sessionOf(table, FAMILY).phase).toBe('immediateSafety');
  });

  test('[PHASE-6] the same press a second time changes nothing; one that saw another phase is refused', () => {
    const seen = { ...decide('forward'), from: 'immediateSafety' } as const;
    const once = done(opened(), 'chair', seen);
    const twice = attempt(once, 'chair', { ...seen, why: 'once more' });
    expect(twice.outcome).toMatchObject({ ok: true, events: [] });
    expect(sessionOf(twice.table)).toMatchObject({ phase: 'riskFocused', decided: { why: 'together' } });
    expect(refusalOf(once, 'chair', { ...seen, outcome: 'stay' })).toBe('conference.moved');
    const back = done(once, 'chair', { ...decide('back'), from: 'riskFocused' });
    expect(sessionOf(done(back, 'chair', seen)).phase).toBe('riskFocused');
  });

  test('[PHASE-4] whatever is concluded one after the other, one goes a step at a time and never beyond the ends', () => {
    fc.assert(
      fc.property(fc.array(fc.constantFrom(...PHASE_OUTCOMES), { maxLength: 20 }), (outcomes) => {
        let table = opened();
        let place = 0;
        for (const outcome of outcomes) {
          const to = place + { stay: 0, forward: 1, back: -1 }[outcome];
          const { table: after, outcome: answer } = attempt(table, 'chair', decide(outcome));
          expect(answer.ok).toBe(to >= 0 && to < PHASES.length);
          expect(phaseAfter(PHASES[place] ?? 'recovery', outcome)).toBe(PHASES[to] ?? null);
          if (answer.ok) place = to;
          table = after;
          expect(sessionOf(table).phase).toBe(PHASES[place]);
        }
      }),
    );
  });
});
