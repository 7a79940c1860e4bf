import { boardAddress } from '@samenspraak/client/app/board/address.ts';
import { tableSession } from '@samenspraak/client/app/board/table-session.ts';
import type { SessionStatus } from '@samenspraak/shared/domain/conferences.ts';
import { sessionId } from '@samenspraak/shared/domain/ids.ts';
import type { SessionView } from '@samenspraak/shared/protocol/view.ts';
import { describe, expect, it } from 'vitest';

function session(name: string, status: SessionStatus): SessionView {
  const sessionIdOf = sessionId.parse(`session-${name}`);
  const plan = { startsAt: '2026-11-23T09:00:00.000Z', plannedMinutes: 60, videoUrl: null };
  return {
    ...{ sessionId: sessionIdOf, name, look: 'joint', shade: 0, clients: false, prosecutor: false },
    ...{ status, away: false, ...plan },
  };
}

describe('which board this is', () => {
  it('[FRAME-12] the path names a conference and a participant, and nothing else opens a board', () => {
    const address = { conferenceId: 'conference-1', participantId: 'participant-1' };
    expect(boardAddress('/overleg/conference-1/participant-1')).toEqual(address);
    expect(boardAddress('/overleg/conference-1/participant-1/')).toEqual(address);
    for (const path of [
      '/',
      '/overleg',
      '/overleg/conference-1',
      '/overleg/x/y',
      '/samen/conference-1/participant-1',
    ]) {
      expect(boardAddress(path)).toBeNull();
    }
    expect(boardAddress('/overleg/conference-1/participant-1/more')).toBeNull();
  });
});

describe('in which session the table is', () => {
  it('[FRAME-13] where it runs, else where it was, else where something has begun', () => {
    const [first, second] = [session('first', 'paused'), session('second', 'running')];
    expect(tableSession([first, second], null)).toBe(second.sessionId);
    const paused = { ...second, status: 'paused' } as const;
    expect(tableSession([first, paused], paused.sessionId)).toBe(paused.sessionId);
    expect(tableSession([session('new', 'planned'), first], null)).toBe(first.sessionId);
    expect(tableSession([session('new', 'planned')], null)).toBe(sessionId.parse('session-new'));
    expect(tableSession([], null)).toBeNull();
  });
});
