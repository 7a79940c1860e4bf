import { seatOf, situationOf } from '@samenspraak/client/features/family-moment/situation.ts';
import type { ConferenceView, SessionView } from '@samenspraak/shared/protocol/view.ts';
import { describe, expect, it } from 'vitest';

function view(
  status: ConferenceView['status'],
  participation: string,
  sessions: (SessionView['status'] | 'away')[],
): ConferenceView {
  return {
    status,
    me: { participation },
    sessions: sessions.map((one, index) => ({
      sessionId: `session-${index}`,
      status: one === 'away' ? 'paused' : one,
      away: one === 'away',
      startsAt: `2026-11-22T1${9 - index}:00:00.000Z`,
    })),
  } as unknown as ConferenceView;
}

describe('the situation of a client', () => {
  it('[FAM-4] from arriving to the table', () => {
    expect(situationOf({ connection: 'connecting', view: null }).type).toBe('arriving');
    expect(situationOf({ connection: 'online', view: view('open', 'waiting', ['running']) }).type).toBe('knocked');
    expect(situationOf({ connection: 'online', view: view('planned', 'admitted', ['planned']) }).type).toBe('notBegun');
    expect(situationOf({ connection: 'online', view: view('open', 'admitted', ['planned']) }).type).toBe('waiting');
    expect(situationOf({ connection: 'online', view: view('open', 'admitted', ['running']) }).type).toBe('table');
  });

  it('[FAM-4] offline at the table stays at the table', () => {
    expect(situationOf({ connection: 'offline', view: view('open', 'admitted', ['running']) }).type).toBe('table');
  });

  it('[FAM-5] who was removed, signed out or is elsewhere sees no table any more', () => {
    for (const connection of ['removed', 'signedOut', 'elsewhere'] as const) {
      const situation = situationOf({ connection, view: view('open', 'admitted', ['running']) });
      expect(situation).toEqual({ type: 'gone', why: connection });
    }
    expect(situationOf({ connection: 'online', view: view('open', 'removed', []) }).type).toBe('gone');
  });

  it('[FAM-5] after the end the table is there to read', () => {
    expect(situationOf({ connection: 'ended', view: view('closed', 'admitted', ['ended']) })).toEqual({
      type: 'table',
      ended: true,
    });
  });

  it('[FAM-20] who waits for others waits for the own session that is next, and for one put aside when none is', () => {
    const waits = (sessions: Parameters<typeof view>[2]) =>
      situationOf({ connection: 'online', view: view('open', 'admitted', sessions) });
    expect(waits(['away'])).toMatchObject({ type: 'waiting', ahead: { sessionId: 'session-0' } });
    expect(waits(['away', 'planned', 'planned'])).toMatchObject({ type: 'waiting', ahead: { sessionId: 'session-2' } });
    expect(waits(['away', 'ended'])).toMatchObject({ type: 'waiting', ahead: { sessionId: 'session-0' } });
    for (const at of ['running', 'paused'] as const)
      expect(waits(['away', 'planned', at])).toMatchObject({ type: 'table' });
    expect(waits([])).toEqual({ type: 'waiting', ahead: null });
  });

  it('[FAM-6] the seat is where the talk is, and nowhere before it began', () => {
    expect(seatOf(view('open', 'admitted', ['paused', 'running']))?.sessionId).toBe('session-1');
    expect(seatOf(view('open', 'admitted', ['planned', 'paused']))?.sessionId).toBe('session-1');
    expect(seatOf(view('open', 'admitted', ['away', 'paused']))?.sessionId).toBe('session-1');
    expect(seatOf(view('open', 'admitted', ['planned', 'away']))?.sessionId).toBe('session-1');
    expect(seatOf(view('open', 'admitted', ['planned']))).toBeNull();
    expect(seatOf(view('open', 'waiting', ['running']))).toBeNull();
  });
});
