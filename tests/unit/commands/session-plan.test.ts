import { parseCommand } from '@samenspraak/shared/commands/registry.ts';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { actorOf, draws, intentOf } from './drawn.ts';
import { attempt, done, FAMILY, JOINT, opened, PROSECUTION, planned, refusalOf, second, sessionOf } from './table.ts';

const at = (time: string) => `2026-11-23T${time}:00.000Z`;
const plan = (fields: object, sessionId = FAMILY) => ({ type: 'session.plan', sessionId, ...fields }) as const;
const ENVELOPE = { id: '0b8f5f0e-3c57-4c1b-9a55-6c1a4d0f7a11', conferenceId: 'conference' };

describe('what is planned of a session is changed', () => {
  test('[TURN-1] its name, its start, its length and its call, each by itself; the rest stays as it was', () => {
    let table = planned();
    const before = sessionOf(table, FAMILY);
    const changes = [
      { name: 'Linden' },
      { startsAt: at('10:00') },
      { plannedMinutes: 45 },
      { videoUrl: 'https://video.example/linden' },
    ];
    for (const change of changes) table = done(table, 'chair', plan(change));
    expect(sessionOf(table, FAMILY)).toEqual({ ...before, ...Object.assign({}, ...changes) });
    table = done(table, 'chair', plan({ videoUrl: null }));
    expect(sessionOf(table, FAMILY).videoUrl).toBeNull();
    for (const other of [JOINT, PROSECUTION]) expect(sessionOf(table, other)).toEqual(sessionOf(planned(), other));
  });

  test('[TURN-1] moments are stored in one form, whatever zone they were meant in', () => {
    const table = done(planned(), 'chair', plan({ startsAt: '2026-11-23T11:00:00+01:00' }));
    expect(sessionOf(table, FAMILY).startsAt).toBe(at('10:00'));
    const { outcome } = attempt(table, 'chair', plan({ startsAt: '2026-11-23T11:00:00+01:00' }));
    expect(outcome).toMatchObject({ ok: true, events: [], effects: [] });
  });

  test('[TURN-2] what happened says that it was planned otherwise, not what it is called now', () => {
    const { outcome } = attempt(planned(), 'chair', plan({ name: 'Linden', videoUrl: 'https://video.example/x' }));
    expect(outcome).toMatchObject({ ok: true });
    const events = outcome.ok ? outcome.events : [];
    expect(events).toEqual([{ type: 'session.planned', sessionId: FAMILY, expectedAt: null }]);
  });

  test('[TURN-3] two sessions never share a call, and nothing changes once the conference is closed', () => {
    const table = done(planned(), 'chair', plan({ videoUrl: 'https://video.example/one' }));
    expect(refusalOf(table, 'chair', plan({ videoUrl: 'https://VIDEO.example/one' }, JOINT))).toBe('session.sameCall');
    expect(refusalOf(table, 'chair', plan({ videoUrl: 'https://video.example/one' }))).toBeNull();
    const closed = done(done(table, 'chair', { type: 'conference.open' }), 'chair', { type: 'conference.close' });
    expect(refusalOf(closed, 'chair', plan({ name: 'Linden' }))).toBe('conference.closed');
  });

  test('[TURN-3] the chair alone changes it', () => {
    for (const who of ['manager', 'partner', 'client', 'confidant']) {
      expect(refusalOf(planned(), who, plan({ name: 'Linden' }))).toBe('role.forbidden');
    }
    expect(refusalOf(planned(), 'prosecutor', plan({ name: 'Linden' }))).toBe('session.unknown');
  });

  test('[TURN-4] nothing to change, no name, no length or no link is no command', () => {
    const parsed = (fields: object) => parseCommand({ ...ENVELOPE, ...plan(fields) });
    for (const wrong of [
      {},
      { name: ' ' },
      { name: 'x'.repeat(121) },
      { plannedMinutes: 6 },
      { plannedMinutes: 601 },
      { startsAt: 'soon' },
      { expectedAt: '2026-11-23T10:00' },
      { videoUrl: 'http://video.example/x' },
    ]) {
      expect(parsed(wrong), JSON.stringify(wrong)).toBeNull();
    }
    expect(parsed({ name: ' Linden ' })?.fields).toEqual({ ...plan({ name: 'Linden' }), type: undefined });
  });

  test('[TURN-5] a conference begins with the session that is planned first, also when it was moved there', () => {
    const earlier = done(planned(), 'chair', plan({ startsAt: at('08:30') }));
    const table = done(earlier, 'chair', { type: 'conference.open' });
    expect(sessionOf(table, FAMILY).status).toBe('running');
    expect(sessionOf(table, JOINT).status).toBe('planned');
  });
});

describe('when whoever waits may roughly expect their session', () => {
  test('[TURN-6] a switch says when what it stops goes on, of that session alone; without a word nobody knows', () => {
    const backAt = '2026-11-23T11:30:00+01:00';
    const table = done(opened(), 'chair', { type: 'session.start', sessionId: FAMILY, backAt });
    expect(sessionOf(table, JOINT)).toMatchObject({ away: true, expectedAt: at('10:30') });
    expect(sessionOf(table, FAMILY).expectedAt).toBeNull();
    expect(sessionOf(table, PROSECUTION).expectedAt).toBeNull();
    const third = done(table, 'chair', { type: 'session.start', sessionId: PROSECUTION });
    expect(sessionOf(third, JOINT).expectedAt).toBe(at('10:30'));
    expect(sessionOf(third, FAMILY)).toMatchObject({ away: true, expectedAt: null });
  });

  test('[TURN-7] the chair says another time, or none, while it waits; it goes when the session begins or goes on', () => {
    let table = done(opened(), 'chair', plan({ expectedAt: at('10:00') }));
    expect(sessionOf(table, FAMILY)).toMatchObject({ expectedAt: at('10:00'), startsAt: at('09:00') });
    table = done(table, 'chair', { type: 'session.start', sessionId: FAMILY, backAt: at('11:00') });
    expect(sessionOf(table, FAMILY).expectedAt).toBeNull();
    table = done(table, 'chair', plan({ expectedAt: at('11:15') }, JOINT));
    expect(sessionOf(table, JOINT).expectedAt).toBe(at('11:15'));
    const silent = done(table, 'chair', plan({ expectedAt: null }, JOINT));
    expect(sessionOf(silent, JOINT).expectedAt).toBeNull();
    table = done(table, 'chair', { type: 'session.resume', sessionId: JOINT });
    expect(sessionOf(table, JOINT).expectedAt).toBeNull();
  });

  test('[TURN-8] what runs is expected at no time, and a new start makes an older word void', () => {
    const { outcome } = attempt(opened(), 'chair', plan({ expectedAt: at('10:00') }, JOINT));
    expect(outcome).toMatchObject({ ok: true, events: [] });
    const told = done(opened(), 'chair', plan({ expectedAt: at('10:00') }));
    expect(sessionOf(done(told, 'chair', plan({ plannedMinutes: 40 })), FAMILY).expectedAt).toBe(at('10:00'));
    expect(sessionOf(done(told, 'chair', plan({ startsAt: at('12:00') })), FAMILY).expectedAt).toBeNull();
  });

  test('[TURN-9] whatever is commanded: nothing that runs or ended is expected, and every expectation was said', () => {
    fc.assert(
      fc.property(fc.array(draws, { minLength: 1, maxLength: 60 }), (drawn) => {
        const said = new Set<string | null>([null]);
        let table = opened();
        for (const draw of drawn) {
          const intent = intentOf(table, draw) as { backAt?: string; expectedAt?: string };
          for (const word of [intent.backAt, intent.expectedAt]) if (word) said.add(new Date(word).toISOString());
          table = attempt(table, actorOf(table, draw), intentOf(table, draw), second(draw.seconds)).table;
          for (const { status, expectedAt } of table.conference.sessions.values()) {
            expect(said).toContain(expectedAt);
            if (status === 'running' || status === 'ended') expect(expectedAt).toBeNull();
          }
        }
      }),
      { numRuns: 100 },
    );
  });
});
