import { funnelIntent, funnelMove, funnelStop, stageMove } from '@samenspraak/client/features/chair-bar/moves.ts';
import { sessionId } from '@samenspraak/shared/domain/ids.ts';
import type { Lane, Stage, Step } from '@samenspraak/shared/domain/stages.ts';
import { describe, expect, it } from 'vitest';

const session = sessionId.parse('session-0001');
const at = (stage: Stage, step: Step | null = null, lane: Lane | null = null) => ({ stage, step, lane });

describe('where the chair can go', () => {
  it('[FRAME-6] one stage forward or back, nothing beyond the ends', () => {
    expect(stageMove(at('picture'), 1)).toBe('scale');
    expect(stageMove(at('picture'), -1)).toBe('goal');
    expect(stageMove(at('before'), -1)).toBeNull();
    expect(stageMove(at('close'), 1)).toBeNull();
  });

  it('[FRAME-7] the funnel goes lane by lane and ends in working together', () => {
    expect(funnelStop(at('picture'))).toBeNull();
    expect(funnelMove(at('picture'), 1)).toBeNull();
    const forward = [
      at('decision', 'brainstorm', 'brainstorm'),
      at('decision', 'weigh', 'weigh'),
      at('decision', 'weigh', 'prioritise'),
      at('decision', 'commit', 'commit'),
      at('decision', 'cooperate', 'commit'),
    ].map((moment) => funnelMove(moment, 1));
    expect(forward).toEqual(['weigh', 'prioritise', 'commit', 'cooperate', null]);
    expect(funnelMove(at('decision', 'brainstorm', 'brainstorm'), -1)).toBeNull();
  });

  it('[FRAME-7] every stop is reached by a command that changes something', () => {
    const weighing = at('decision', 'weigh', 'weigh');
    expect(funnelIntent(session, weighing, 'prioritise')).toEqual({
      type: 'funnel.open',
      sessionId: session,
      lane: 'prioritise',
    });
    const cooperating = at('decision', 'cooperate', 'commit');
    expect(funnelMove(cooperating, -1)).toBe('commit');
    expect(funnelIntent(session, cooperating, 'commit')).toEqual({
      type: 'stage.set',
      sessionId: session,
      stage: 'decision',
      step: 'commit',
    });
  });
});
