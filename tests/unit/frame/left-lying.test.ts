import { leftLying } from '@samenspraak/client/app/board/left-lying.ts';
import { canShowDots } from '@samenspraak/client/ui/ballot/open-dots.ts';
import type { CardSnapshot } from '@samenspraak/shared/document/card-snapshot.ts';
import type { BallotView, MeetingView } from '@samenspraak/shared/document/read.ts';
import type { CardId, ParticipantId } from '@samenspraak/shared/domain/ids.ts';
import { describe, expect, it } from 'vitest';

const MEETING = { stage: 'decision', phase: 'riskFocused', lane: 'weigh' } as MeetingView;
const given = [{ participantId: 'p-1' as ParticipantId, voice: null, voiceOf: '' }];
const idea: CardSnapshot = { id: 'i' as CardId, kind: 'idea', author: 'p-1' as ParticipantId, text: 'slot' };

const ballot = (question: string, state: BallotView['state'], scored: BallotView['scored'] = given) =>
  ({ id: 'b-1', question, state, scored, rounds: [] }) as unknown as BallotView;

describe('what is left lying when the table goes on', () => {
  it('[FUN-25] dots that nobody saw are a loose end, to a next lane and to a next stage; those shown or closed are not', () => {
    for (const to of ['prioritise', 'commit', 'cooperate', 'close'] as const) {
      const dots = (one: BallotView) =>
        leftLying({ cards: [idea], plan: [], ballots: [one] }, { meeting: MEETING, to }).dots?.id ?? null;
      expect(dots(ballot('ideaWeight', 'open')), to).toBe('b-1');
      expect(dots(ballot('ideaWeight', 'open', [])), to).toBe('b-1');
      expect(dots(ballot('ideaWeight', 'revealed')), to).toBeNull();
      expect(dots(ballot('ideaWeight', 'closed')), to).toBeNull();
      expect(dots(ballot('biggestConcern', 'open')), to).toBeNull();
    }
  });

  it('[FUN-25] to a next lane nothing else is asked about; to a next stage all of it', () => {
    const left = (to: 'prioritise' | 'close') =>
      leftLying({ cards: [idea], plan: [], ballots: [] }, { meeting: MEETING, to });
    expect(left('prioritise')).toEqual({ ends: [], unsaid: [], dots: null });
    expect(left('close')).toEqual({ ends: [{ card: idea, missing: 'reason' }], unsaid: ['together'], dots: null });
  });

  it('[FUN-26] what is laid can be shown in every lane, and goes before going on', () => {
    expect(canShowDots([ballot('ideaWeight', 'open')], 'decision')).toBe(true);
    expect(canShowDots([ballot('ideaWeight', 'open')], 'close')).toBe(false);
    expect(canShowDots([ballot('ideaWeight', 'open', [])], 'decision')).toBe(false);
    expect(canShowDots([ballot('ideaWeight', 'revealed')], 'decision')).toBe(false);
  });
});
