import { lastScale, scoreRanges } from '@samenspraak/client/features/judgement/score-ranges.ts';
import { extremesOf, inTurn, type ShownScore, spreadLines } from '@samenspraak/client/features/scale/scale-spread.ts';
import type { BallotView } from '@samenspraak/shared/document/read.ts';
import type { BallotId, ParticipantId } from '@samenspraak/shared/domain/ids.ts';
import type { ScoreGroup } from '@samenspraak/shared/domain/roles.ts';
import { describe, expect, it } from 'vitest';

function given(who: string, group: ScoreGroup, score: number): ShownScore {
  return {
    participantId: `person-${who}` as ParticipantId,
    voice: null,
    voiceOf: '',
    group,
    score,
    choice: null,
    grounds: '',
    answers: {},
  };
}

const round = [
  given('a', 'partners', 7),
  given('b', 'partners', 7),
  given('c', 'experts', 5),
  given('d', 'family', 9),
  given('e', 'partners', 6),
];

describe('the spread of a round', () => {
  it('[SCALE-1] has a line for each group that scored, every dot on its number', () => {
    const lines = spreadLines(round);
    expect(lines.map(({ group }) => group)).toEqual(['partners', 'experts', 'family']);
    expect(lines[0]?.piles.map((pile) => pile.length)).toEqual([0, 0, 0, 0, 0, 1, 2, 0, 0, 0]);
  });

  it('[SCALE-4] beside another round, the same groups stand in both, each as high in one as in the other', () => {
    const second = [given('c', 'experts', 4), given('x', 'childrensVoice', 10)];
    const [one, other] = [spreadLines(round, [round, second]), spreadLines(second, [round, second])];
    const shape = (lines: typeof one) => lines.map(({ group, tallest }) => [group, tallest]);
    expect(shape(one)).toEqual([
      ['partners', 2],
      ['experts', 1],
      ['family', 1],
      ['childrensVoice', 1],
    ]);
    expect(shape(other)).toEqual(shape(one));
    expect(other[0]?.piles.flat()).toEqual([]);
  });

  it('[SCALE-2] names the lowest and the highest first', () => {
    expect(extremesOf(round)).toMatchObject({ low: 5, high: 9 });
    expect(inTurn(round).map(({ score }) => score)).toEqual([5, 9, 6, 7, 7]);
    expect(extremesOf([])).toBeNull();
    expect(inTurn([])).toEqual([]);
  });

  it('[SCALE-3] is told in short by the last round that was shown, and not at all before', () => {
    const ballot: BallotView = {
      id: 'ballot-01' as BallotId,
      question: 'immediateSafety',
      subject: null,
      phase: 'immediateSafety',
      state: 'open',
      round: 1,
      scored: [],
      rounds: [],
    };
    expect(scoreRanges(lastScale([ballot]))).toEqual([]);
    expect(scoreRanges(lastScale([{ ...ballot, state: 'closed', rounds: [round] }, ballot]))).toEqual([
      { group: 'partners', low: 6, high: 7, isEarlier: false },
      { group: 'experts', low: 5, high: 5, isEarlier: false },
      { group: 'family', low: 9, high: 9, isEarlier: false },
    ]);
  });
});
