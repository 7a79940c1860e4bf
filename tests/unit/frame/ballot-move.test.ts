import { ballotMove } from '@samenspraak/client/app/board/ballot-move.ts';
import type { ParticipantId } from '@samenspraak/shared/domain/ids.ts';
import { STAGES } from '@samenspraak/shared/domain/stages.ts';
import { describe, expect, it } from 'vitest';

const one = [{ participantId: 'person-1' as ParticipantId, voice: null }];

describe('what the bar offers with the scaling question', () => {
  it('[FRAME-16] in its own stage: open, take back, show, once more', () => {
    expect(ballotMove(undefined, 'scale')).toBe('open');
    expect(ballotMove({ state: 'open', scored: [] }, 'scale')).toBe('close');
    expect(ballotMove({ state: 'open', scored: one }, 'scale')).toBe('reveal');
    expect(ballotMove({ state: 'revealed', scored: one }, 'scale')).toBe('again');
    expect(ballotMove({ state: 'closed', scored: one }, 'scale')).toBe('open');
  });

  it('[FRAME-16] in every other stage: to close one that stands open, and nothing else', () => {
    for (const stage of STAGES.filter((name) => name !== 'scale')) {
      expect(ballotMove(undefined, stage)).toBeNull();
      expect(ballotMove({ state: 'open', scored: [] }, stage)).toBe('close');
      expect(ballotMove({ state: 'open', scored: one }, stage)).toBe('close');
      expect(ballotMove({ state: 'revealed', scored: one }, stage)).toBeNull();
      expect(ballotMove({ state: 'closed', scored: one }, stage)).toBeNull();
    }
  });
});
