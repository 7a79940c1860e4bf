import { isUnsent } from '@samenspraak/client/features/family-scale/own-score.ts';
import { pile, type Score, spreadOf } from '@samenspraak/client/features/family-scale/spread.ts';
import type { ParticipantId } from '@samenspraak/shared/domain/ids.ts';
import type { ScoreGroup } from '@samenspraak/shared/domain/roles.ts';
import { describe, expect, it } from 'vitest';

const ME = 'person-me' as ParticipantId;

function score(who: string, group: ScoreGroup, number: number, voice: Score['voice'] = null): Score {
  const giver = { participantId: who as ParticipantId, group, voice, voiceOf: '' };
  return { ...giver, score: number, choice: null, grounds: '', answers: {} };
}

describe('the spread', () => {
  it('[FAM-7] nothing given, nothing said', () => {
    expect(spreadOf([], ME)).toBeNull();
  });

  it('[FAM-7] says lowest, highest, per group in a fixed order, and the own number', () => {
    const spread = spreadOf(
      [score('a', 'experts', 9), score(ME, 'family', 4), score('b', 'partners', 7), score('c', 'partners', 6)],
      ME,
    );
    expect(spread).toEqual({
      low: 4,
      high: 9,
      width: 'far',
      groups: [
        { group: 'partners', low: 6, high: 7 },
        { group: 'experts', low: 9, high: 9 },
      ],
      own: 4,
    });
  });

  it('[FAM-7] the own number is not said again as that of a group in which nobody else gave one', () => {
    const alone = spreadOf([score(ME, 'family', 4), score('a', 'partners', 7)], ME);
    expect(alone?.groups.map(({ group }) => group)).toEqual(['partners']);
    const together = spreadOf([score(ME, 'family', 4), score('other', 'family', 6)], ME);
    expect(together?.groups).toEqual([{ group: 'family', low: 4, high: 6 }]);
  });

  it('[FAM-7] two apart is near, three apart is far', () => {
    expect(spreadOf([score('a', 'partners', 5), score('b', 'partners', 5)], ME)?.width).toBe('same');
    expect(spreadOf([score('a', 'partners', 5), score('b', 'partners', 7)], ME)?.width).toBe('near');
    expect(spreadOf([score('a', 'partners', 5), score('b', 'partners', 8)], ME)?.width).toBe('far');
  });

  it('[FAM-7] a number given for a child is not the own number', () => {
    expect(spreadOf([score(ME, 'childrensVoice', 8, 'child')], ME)?.own).toBeNull();
  });

  it('[FAM-8] every score has a place of its own, the own one lowest', () => {
    const marks = pile(
      [score('a', 'partners', 7), score('b', 'experts', 7), score(ME, 'family', 7), score('c', 'partners', 3)],
      ME,
    );
    expect(new Set(marks.map(({ score: number, level }) => `${number}/${level}`)).size).toBe(4);
    expect(marks.find(({ own }) => own)).toMatchObject({ score: 7, level: 0 });
  });

  it('[FAM-9] a chosen number or written grounds hold the screen until they are given', () => {
    const nothing = { picked: null, choice: null, grounds: '', answers: {}, given: null, changing: false };
    expect(isUnsent(nothing)).toBe(false);
    expect(isUnsent({ ...nothing, picked: 3 })).toBe(true);
    expect(isUnsent({ ...nothing, grounds: 'omdat' })).toBe(true);
    expect(isUnsent({ ...nothing, picked: 3, given: 3 })).toBe(false);
    expect(isUnsent({ ...nothing, picked: 4, given: 3, changing: true })).toBe(true);
  });
});
