import { PHASES, STAGES, type Stage } from '@samenspraak/shared/domain/stages.ts';
import { promptsAt } from '@samenspraak/shared/guide/find-prompt.ts';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { attempt, done, JOINT, opened, refusalOf, second, sessionOf, type Table } from './table.ts';

function go(table: Table, stage: Stage, at?: string): Table {
  return done(table, 'chair', { type: 'stage.set', sessionId: JOINT, stage }, at);
}

describe('moving the table', () => {
  test('[CMD-11] the table moves to any stage, forward and back', () => {
    let table = opened();
    for (const stage of [...STAGES, ...STAGES.toReversed()]) {
      table = go(table, stage);
      expect(sessionOf(table).stage).toBe(stage);
    }
  });

  test('[CMD-12] the decision has steps and begins wide; other stages are without', () => {
    const table = go(opened(), 'decision');
    expect(sessionOf(table)).toMatchObject({ step: 'brainstorm', lane: 'brainstorm', lanes: ['brainstorm'] });
    expect(sessionOf(go(table, 'close')).step).toBeNull();
    const misplaced = { type: 'stage.set', sessionId: JOINT, stage: 'picture', step: 'weigh' } as const;
    expect(refusalOf(table, 'chair', misplaced)).toBe('stage.unknownStep');
  });

  test('[CMD-13] moving to where one is changes nothing', () => {
    const { outcome } = attempt(opened(), 'chair', { type: 'stage.set', sessionId: JOINT, stage: 'before' });
    expect(outcome).toMatchObject({ ok: true, events: [] });
  });

  test('[CMD-14] what was spent counts for the stage in which it was spent', () => {
    const there = go(opened(), 'picture', second(60));
    const back = go(there, 'before', second(90));
    const table = done(back, 'chair', { type: 'session.pause', sessionId: JOINT }, second(100));
    expect(sessionOf(table).spent).toMatchObject({ before: 70_000, picture: 30_000, goal: 0 });
  });

  test('[CMD-15] the stage that was left is remembered with the moment, and its lit question goes out', () => {
    const [prompt] = promptsAt({ stage: 'before', phase: 'immediateSafety', step: null });
    const lit = done(opened(), 'chair', { type: 'prompt.light', sessionId: JOINT, promptId: prompt?.id ?? null });
    expect(sessionOf(lit).litPrompt).toBe(prompt?.id);
    const session = sessionOf(go(lit, 'goal', second(5)));
    expect(session).toMatchObject({ litPrompt: null, left: { stage: 'before', at: second(5) } });
  });

  test('[CMD-15] of a table that goes on twice both stages are remembered, each once and with its last moment', () => {
    const twice = go(go(go(opened(), 'picture', second(1)), 'scale', second(20)), 'judgement', second(30));
    expect(sessionOf(twice)).toMatchObject({
      left: { stage: 'scale', at: second(30) },
      leftEarlier: [
        { stage: 'before', at: second(1) },
        { stage: 'picture', at: second(20) },
      ],
    });
    const back = go(go(twice, 'picture', second(40)), 'scale', second(50));
    expect(sessionOf(back)).toMatchObject({
      left: { stage: 'picture', at: second(50) },
      leftEarlier: [
        { stage: 'before', at: second(1) },
        { stage: 'scale', at: second(30) },
        { stage: 'judgement', at: second(40) },
      ],
    });
  });

  test('[CMD-16] forth and back is the identity on everything but the clock and what was left', () => {
    fc.assert(
      fc.property(fc.constantFrom(...STAGES), fc.constantFrom(...STAGES), (from, to) => {
        const start = go(opened(), from);
        const { left: _left, leftEarlier: _earlier, spent: _spent, clockSince: _since, ...rest } = sessionOf(start);
        const { lane, lanes, ...before } = rest;
        const after = sessionOf(go(go(start, to, second(3)), from, second(9)));
        expect(after).toMatchObject(before);
        expect(after.lanes).toEqual(expect.arrayContaining([...lanes]));
        if (to !== 'decision') expect(after.lane).toBe(lane);
      }),
    );
  });

  test('[CMD-17] coming back to the decision goes on where the funnel was', () => {
    for (const lane of ['weigh', 'prioritise', 'commit'] as const) {
      const table = done(go(opened(), 'decision'), 'chair', { type: 'funnel.open', sessionId: JOINT, lane });
      const back = go(go(table, 'picture'), 'decision');
      const { step, lane: here, lanes } = sessionOf(table);
      expect(sessionOf(back)).toMatchObject({ step, lane: here, lanes });
    }
  });
});

describe('the funnel, the lit question and the phase', () => {
  test('[CMD-18] lanes open in the decision alone, and stay open when an earlier one is opened again', () => {
    const lane = 'commit' as const;
    expect(refusalOf(opened(), 'chair', { type: 'funnel.open', sessionId: JOINT, lane })).toBe('stage.closed');
    const firm = done(go(opened(), 'decision'), 'chair', { type: 'funnel.open', sessionId: JOINT, lane });
    expect(sessionOf(firm)).toMatchObject({ lane, step: 'commit', lanes: ['brainstorm', 'commit'] });
    const again = done(firm, 'chair', { type: 'funnel.open', sessionId: JOINT, lane: 'brainstorm' });
    expect(sessionOf(again)).toMatchObject({ lane: 'brainstorm', step: 'brainstorm', lanes: ['brainstorm', 'commit'] });
    expect(
      attempt(again, 'chair', { type: 'funnel.open', sessionId: JOINT, lane: 'brainstorm' }).outcome,
    ).toMatchObject({
      events: [],
    });
  });

  test('[CMD-19] weighing keeps the order that was begun', () => {
    const table = done(go(opened(), 'decision'), 'chair', {
      type: 'funnel.open',
      sessionId: JOINT,
      lane: 'prioritise',
    });
    expect(sessionOf(table)).toMatchObject({ step: 'weigh', lane: 'prioritise' });
    const ahead = done(table, 'chair', { type: 'stage.set', sessionId: JOINT, stage: 'decision', step: 'cooperate' });
    expect(sessionOf(ahead).lane).toBe('commit');
  });

  test('[CMD-20] only a question of this stage and phase is lit; null puts it out', () => {
    const light = (promptId: string | null) => ({ type: 'prompt.light', sessionId: JOINT, promptId }) as const;
    const table = go(opened(), 'picture');
    expect(refusalOf(table, 'chair', light('picture.future'))).toBe('prompt.unknown');
    expect(refusalOf(table, 'chair', light('no such question'))).toBe('prompt.unknown');
    const lit = done(table, 'chair', light('picture.worries'));
    expect(sessionOf(lit).litPrompt).toBe('picture.worries');
    expect(sessionOf(done(lit, 'chair', light(null))).litPrompt).toBeNull();
  });

  test('[CMD-21] a phase decision moves the phase by one and stops at both ends', () => {
    const decide = (outcome: 'stay' | 'forward' | 'back') =>
      ({ type: 'phase.decide', sessionId: JOINT, outcome, why: 'nothing happened for weeks' }) as const;
    let table = opened();
    expect(refusalOf(table, 'chair', decide('back'))).toBe('phase.none');
    for (const phase of PHASES.slice(1)) {
      table = done(table, 'chair', decide('forward'));
      expect(sessionOf(table).phase).toBe(phase);
    }
    expect(refusalOf(table, 'chair', decide('forward'))).toBe('phase.none');
    expect(sessionOf(done(table, 'chair', decide('stay'))).phase).toBe('recovery');
  });
});
