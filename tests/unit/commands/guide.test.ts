import { kindsOfGuide } from '@samenspraak/client/features/cards/groups-of-stage.ts';
import { projectSession } from '@samenspraak/server/rooms/project-session.ts';
import { readMeeting } from '@samenspraak/shared/document/read.ts';
import { PHASES, STAGES } from '@samenspraak/shared/domain/stages.ts';
import {
  type ArrangedPrompt,
  arrangementFault,
  guideFault,
  KEPT_PROMPTS,
  MOST_PROMPTS_PER_MOMENT,
} from '@samenspraak/shared/guide/arrangement.ts';
import { arrangedPrompts } from '@samenspraak/shared/guide/arrangement-form.ts';
import { findPrompt, promptsAt } from '@samenspraak/shared/guide/find-prompt.ts';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import * as Y from 'yjs';
import { attempt, done, FAMILY, JOINT, opened, planned, refusalOf, sessionOf, type Table } from './table.ts';

const GOAL = { phase: 'immediateSafety', stage: 'goal', step: null } as const;
const OWN: ArrangedPrompt = {
  id: 'own.dog-question',
  own: {
    ask: 'Wie zorgt er voor de hond?',
    followUps: ['En in het weekend?'],
    client: 'Wie let op de hond?',
    step: null,
  },
};

const named = (ids: readonly string[]): ArrangedPrompt[] => ids.map((id) => ({ id, own: null }));
const idsAt = (moment: Parameters<typeof promptsAt>[0]) => promptsAt(moment).map(({ id }) => id);

const arrange = (
  prompts: readonly ArrangedPrompt[] | null,
  at: { phase?: 'immediateSafety'; stage?: 'goal' | 'picture' | 'scale' | 'decision' } = {},
) =>
  ({
    type: 'guide.arrange',
    sessionId: JOINT,
    ...GOAL,
    ...at,
    prompts: prompts === null ? null : [...prompts],
  }) as const;

const arranged = (prompts: readonly ArrangedPrompt[] | null, table: Table = opened()) =>
  done(table, 'chair', arrange(prompts));

describe('arranging the questions of a conference', () => {
  test('[ARR-1] questions are asked in the order in which the chair put them, with those left out and the own ones added', () => {
    const here = idsAt(GOAL).toReversed().slice(1);
    const guide = sessionOf(arranged([OWN, ...named(here)])).guide;
    expect(idsAt({ ...GOAL, guide })).toEqual([OWN.id, ...here]);
    expect(findPrompt({ ...GOAL, guide }, OWN.id)?.professional.en.ask).toBe(OWN.own?.ask);
    expect(findPrompt({ ...GOAL, guide }, OWN.id)?.client.nl.ask).toBe('Wie let op de hond?');
  });

  test('[ARR-11] an own question may say which kinds of card it collects; without that it collects none', () => {
    const collects = ['need', 'support'] as const;
    const asking = {
      ...OWN,
      own: { ask: 'Wat helpt?', followUps: [], client: null, step: null, collects: [...collects] },
    };
    const { guide } = sessionOf(arranged([asking]));
    expect(findPrompt({ ...GOAL, guide }, OWN.id)?.collects).toEqual(collects);
    expect(kindsOfGuide('goal', { phase: GOAL.phase, litPrompt: OWN.id, guide }).lit).toEqual(new Set(collects));
    const plain = sessionOf(arranged([OWN])).guide;
    expect(findPrompt({ ...GOAL, guide: plain }, OWN.id)?.collects).toEqual([]);
    expect(arrangedPrompts.safeParse([asking]).data).toEqual([asking]);
    const wrong = { ...asking, own: { ...asking.own, collects: ['hope'] } };
    expect(arrangedPrompts.safeParse([wrong]).success).toBe(false);
  });

  test('[ARR-2] other moments and other sessions keep theirs', () => {
    const table = arranged([OWN]);
    const { guide } = sessionOf(table);
    for (const phase of PHASES) {
      for (const stage of STAGES) {
        if (phase === GOAL.phase && stage === GOAL.stage) continue;
        expect(idsAt({ phase, stage, step: null, guide })).toEqual(idsAt({ phase, stage, step: null }));
      }
    }
    expect(sessionOf(table, FAMILY).guide).toEqual({});
  });

  test('[ARR-3] taken back, the guide asks what it asked before', () => {
    expect(sessionOf(arranged(null, arranged([OWN]))).guide).toEqual({});
    expect(attempt(opened(), 'chair', arrange(null)).outcome).toMatchObject({ ok: true, events: [] });
    expect(attempt(arranged([OWN]), 'chair', arrange([OWN])).outcome).toMatchObject({ ok: true, events: [] });
  });

  test('[ARR-4] the chair arranges before the conference and during it, nobody else does, and nobody afterwards', () => {
    expect(refusalOf(planned(), 'chair', arrange([OWN]))).toBeNull();
    for (const who of ['manager', 'partner', 'client', 'recorder'])
      expect(refusalOf(opened(), who, { ...arrange([OWN]), sessionId: FAMILY })).toBe('role.forbidden');
    const closed = done(opened(), 'chair', { type: 'conference.close' });
    expect(refusalOf(closed, 'chair', arrange([OWN]))).toBe('conference.closed');
  });

  test.each([
    ['a question twice', [OWN, OWN]],
    ['a question of the guide twice', named(['goal.safetyNow', 'goal.safetyNow'])],
    ['one that nobody knows', named(['goal.nothing'])],
    ['one of another stage', named(['scale.immediateSafety'])],
    ['an own one with an id of the guide', [{ ...OWN, id: idsAt(GOAL)[0] ?? '' }]],
    ['an own one with an id that is too short', [{ ...OWN, id: 'own.short' }]],
    [
      'an own one for cards that are not made then',
      [{ ...OWN, own: { ...OWN.own, collects: ['idea'] } } as ArrangedPrompt],
    ],
    ['an own one of a step, outside the decision', [{ ...OWN, own: { ...OWN.own, step: 'weigh' } } as ArrangedPrompt]],
  ])('[ARR-5] %s is refused', (_, prompts) => {
    expect(refusalOf(opened(), 'chair', arrange(prompts))).toBe('prompt.unknown');
  });

  test('[ARR-6] the question that trends lean on may be moved, never left out', () => {
    const scale = { ...GOAL, stage: 'scale' } as const;
    expect(refusalOf(opened(), 'chair', arrange([OWN], { stage: 'scale' }))).toBe('guide.keptPrompt');
    const moved = idsAt(scale).toReversed();
    expect(refusalOf(opened(), 'chair', arrange(named(moved), { stage: 'scale' }))).toBeNull();
    for (const phase of PHASES) {
      expect(guideFault({ [`${phase}.scale`]: [] })).toBe('kept');
      expect(KEPT_PROMPTS).toContain(`scale.${phase}`);
    }
  });

  test('[ARR-10] a guide holds so many questions of its own and no more, over all moments together', () => {
    const own = (from: number, count: number) =>
      Array.from({ length: count }, (_, index) => ({ ...OWN, id: `own.question-${from + index}` }));
    const table = done(arranged(own(0, 30)), 'chair', arrange(own(30, 30), { stage: 'picture' }));
    expect(refusalOf(table, 'chair', arrange(own(60, 1), { stage: 'decision' }))).toBe('guide.tooMany');
    expect(refusalOf(table, 'chair', arrange(own(60, 30), { stage: 'picture' }))).toBeNull();
    const many = { 'recovery.goal': own(0, 30), 'recovery.before': own(30, 30), 'recovery.close': own(60, 1) };
    expect(guideFault(many)).toBe('many');
  });

  test('[ARR-11] arranging one moment writes that moment, and those of another phase stand in no document', () => {
    const doc = new Y.Doc();
    const project = ({ conference }: Table) => {
      const session = sessionOf({ conference } as Table);
      projectSession({ doc, conference, session, isPresent: () => false, leavingGraceMs: 0 });
    };
    const first = done(arranged([OWN]), 'chair', arrange(named([]), { stage: 'picture' }));
    project(first);
    const touched: string[] = [];
    doc.getMap('meeting').observe((event) => touched.push(...event.keysChanged));
    project(done(first, 'chair', arrange([], { stage: 'decision' })));
    expect(touched).toEqual(['guide.immediateSafety.decision']);
    expect(Object.keys(readMeeting(doc)?.guide ?? {}).sort()).toEqual(
      ['decision', 'goal', 'picture'].map((stage) => `immediateSafety.${stage}`),
    );
    const onward = done(first, 'chair', { type: 'phase.decide', sessionId: JOINT, outcome: 'forward', why: 'safe' });
    project(onward);
    expect(readMeeting(doc)?.guide).toEqual({});
  });

  test('[ARR-7] a lit question that is left out goes out; one that stays, or is added, can be lit', () => {
    const picture = done(opened(), 'chair', { type: 'stage.set', sessionId: JOINT, stage: 'picture' });
    const put = (table: Table, prompts: readonly ArrangedPrompt[] | null) =>
      done(table, 'chair', arrange(prompts, { stage: 'picture' }));
    const light = (promptId: string) => ({ type: 'prompt.light', sessionId: JOINT, promptId }) as const;
    const [first = '', second = ''] = idsAt({ ...GOAL, stage: 'picture' });
    const lit = done(picture, 'chair', light(first));
    expect(sessionOf(put(lit, named([second, first]))).litPrompt).toBe(first);
    const without = put(lit, [OWN, ...named([second])]);
    expect(sessionOf(without).litPrompt).toBeNull();
    expect(refusalOf(without, 'chair', light(first))).toBe('prompt.unknown');
    const own = done(without, 'chair', light(OWN.id));
    expect(sessionOf(own).litPrompt).toBe(OWN.id);
    expect(sessionOf(put(own, null)).litPrompt).toBeNull();
  });

  test('[ARR-8] an own question of a step is asked in that step, one without in all of them', () => {
    const weigh = {
      id: 'own.weigh-question',
      own: { ask: 'Wat eerst?', followUps: [], client: null, step: 'weigh' as const },
    };
    const table = done(opened(), 'chair', arrange([weigh, OWN], { stage: 'decision' }));
    const { guide } = sessionOf(table);
    const at = { phase: 'immediateSafety', stage: 'decision', guide } as const;
    expect(idsAt({ ...at, step: 'weigh' })).toEqual([weigh.id, OWN.id]);
    expect(idsAt({ ...at, step: 'commit' })).toEqual([OWN.id]);
  });

  test('[ARR-9] whatever is arranged, what is asked is what was arranged, each question once', () => {
    const moments = PHASES.flatMap((phase) => STAGES.map((stage) => ({ phase, stage, step: null })));
    const someMoment = fc.constantFrom(...moments);
    fc.assert(
      fc.property(someMoment, fc.array(fc.nat(60), { maxLength: MOST_PROMPTS_PER_MOMENT }), (at, numbers) => {
        const known = idsAt(at);
        const prompts = numbers.map((number) => {
          const id = known[number];
          return id === undefined ? { ...OWN, id: `own.question-${number}` } : { id, own: null };
        });
        const fault = arrangementFault(at, prompts);
        const ids = prompts.map(({ id }) => id);
        expect(fault === 'twice').toBe(new Set(ids).size !== ids.length);
        const intent = { type: 'guide.arrange', sessionId: JOINT, phase: at.phase, stage: at.stage, prompts } as const;
        const { table, outcome } = attempt(opened(), 'chair', intent);
        expect(outcome.ok).toBe(fault === null);
        if (fault !== null) return;
        const { guide } = sessionOf(table);
        expect(idsAt({ ...at, guide })).toEqual(ids);
        for (const kept of KEPT_PROMPTS) if (known.includes(kept)) expect(ids).toContain(kept);
      }),
    );
  });
});
