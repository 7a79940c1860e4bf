import { announcementsBetween, type Heard, holdBack } from '@samenspraak/client/features/board-frame/announcements.ts';
import { describe, expect, it } from 'vitest';

function heard(meeting: Partial<Heard['meeting']> = {}, reveals = 0, waiting = 0, picks = 0): Heard {
  const still = { stage: 'picture', status: 'running', litPrompt: null, timeoutSince: null, helpSince: null } as const;
  return { meeting: { ...still, ...meeting }, reveals, picks, waiting };
}

describe('what is said aloud', () => {
  it('[FRAME-10] a move of the table, a lit question, a reveal', () => {
    expect(announcementsBetween(heard(), heard({ stage: 'scale', litPrompt: 'q1' }, 1))).toEqual([
      { about: 'stage', stage: 'scale' },
      { about: 'reveal' },
      { about: 'prompt', promptId: 'q1' },
    ]);
  });

  it('[FRAME-10] a time-out, its end, a pause, a request for explanation', () => {
    const since = '2026-11-23T09:00:00.000Z';
    expect(announcementsBetween(heard(), heard({ timeoutSince: since }))).toEqual([{ about: 'timeout' }]);
    expect(announcementsBetween(heard({ timeoutSince: since }), heard())).toEqual([{ about: 'timeoutOver' }]);
    expect(announcementsBetween(heard(), heard({ status: 'paused' }))).toEqual([{ about: 'paused' }]);
    expect(announcementsBetween(heard(), heard({ helpSince: since }))).toEqual([{ about: 'help' }]);
    expect(announcementsBetween(heard(), heard({}, 0, 1))).toEqual([{ about: 'waiting' }]);
  });

  it('[FRAME-10] choices that are shown are no numbers', () => {
    expect(announcementsBetween(heard(), heard({}, 0, 0, 1))).toEqual([{ about: 'picks' }]);
  });

  it('[FRAME-10] nothing when nothing changed, and nothing when a question goes out', () => {
    expect(announcementsBetween(heard(), heard())).toEqual([]);
    expect(announcementsBetween(heard({ litPrompt: 'q1' }), heard())).toEqual([]);
  });

  it('[FRAME-11] at most one sentence in five seconds', () => {
    expect(holdBack(null, 1_000)).toBe(0);
    expect(holdBack(1_000, 2_000)).toBe(4_000);
    expect(holdBack(1_000, 9_000)).toBe(0);
  });
});
