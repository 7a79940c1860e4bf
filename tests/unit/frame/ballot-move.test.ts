import { ballotMove } from '@samenspraak/client/app/board/ballot-move.ts';
import type { BallotView } from '@samenspraak/shared/document/read.ts';
import type { ParticipantId } from '@samenspraak/shared/domain/ids.ts';
import { STAGES, type Stage } from '@samenspraak/shared/domain/stages.ts';
import { describe, expect, it } from 'vitest';

const one = [{ participantId: 'p-1' as ParticipantId, voice: null, voiceOf: '' }];
type Asked = Pick<BallotView, 'state' | 'scored' | 'question'>;

function asked(question: string, state: BallotView['state'], scored: Asked['scored'] = one): Asked {
  return { question, state, scored };
}

/** A question in its own stage. */
const OWN: readonly (readonly [string, Stage])[] = [
  ['immediateSafety', 'scale'],
  ['biggestConcern', 'picture'],
  ['phaseOutcome', 'judgement'],
  ['ideaWeight', 'decision'],
];

/** In a stage; in the decision while ideas are weighed. */
function move(ballot: Asked | undefined, stage: Stage) {
  return ballotMove(ballot, { stage, lane: stage === 'decision' ? 'weigh' : null });
}

describe('what the bar offers with the question of a stage', () => {
  it.each(OWN)('[FRAME-16] %s at %s: open, take back, show, once more', (question, stage) => {
    expect(move(undefined, stage)).toBe('open');
    expect(move(asked(question, 'open', []), stage)).toBe('close');
    expect(move(asked(question, 'open'), stage)).toBe('reveal');
    expect(move(asked(question, 'revealed'), stage)).toBe('again');
    expect(move(asked(question, 'closed'), stage)).toBe('open');
  });

  it('[FRAME-16] one that stands open elsewhere can be closed, one that was shown makes room', () => {
    for (const [question, own] of OWN) {
      for (const stage of STAGES.filter(
        (name) => name !== own && !(question === 'biggestConcern' && name === 'scale'),
      )) {
        const next = OWN.some(([, at]) => at === stage) ? 'open' : null;
        expect(move(asked(question, 'open', []), stage), `${question} at ${stage}`).toBe('close');
        expect(move(asked(question, 'open'), stage), `${question} at ${stage}`).toBe('close');
        expect(move(asked(question, 'revealed'), stage), `${question} at ${stage}`).toBe(next);
      }
    }
  });

  it('[FRAME-16] what weighs most may still be shown just after the picture, where the number comes next', () => {
    expect(move(asked('biggestConcern', 'open'), 'scale')).toBe('reveal');
    expect(move(asked('biggestConcern', 'open', []), 'scale')).toBe('close');
    expect(move(asked('biggestConcern', 'revealed'), 'scale')).toBe('open');
  });

  it('[FUN-20] dots are asked for while ideas are weighed and at no other lane; those laid can be shown in a later one', () => {
    for (const lane of [null, 'brainstorm', 'prioritise', 'commit'] as const) {
      const at = { stage: 'decision', lane } as const;
      expect(ballotMove(undefined, at)).toBeNull();
      expect(ballotMove(asked('ideaWeight', 'revealed'), at)).toBeNull();
      expect(ballotMove(asked('ideaWeight', 'open'), at)).toBe('reveal');
      expect(ballotMove(asked('ideaWeight', 'open', []), at)).toBe('close');
    }
  });
});
