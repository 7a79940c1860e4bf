import { concernsAmong, concernsWith } from '@samenspraak/client/ui/ballot/concerns-among.ts';
import { presentBallot } from '@samenspraak/client/ui/ballot/present-ballot.ts';
import { byWeight, type Pick, tallyOf } from '@samenspraak/client/ui/ballot/tally.ts';
import { asTop } from '@samenspraak/client/ui/ballot/top-cards.ts';
import type { CardSnapshot } from '@samenspraak/shared/document/card-snapshot.ts';
import type { BallotView } from '@samenspraak/shared/document/read.ts';
import type { CardId, ParticipantId } from '@samenspraak/shared/domain/ids.ts';
import type { CardKind } from '@samenspraak/shared/domain/kinds.ts';
import type { ScoreGroup } from '@samenspraak/shared/domain/roles.ts';
import { describe, expect, test } from 'vitest';

function pick(who: string, choice: string, group: ScoreGroup = 'partners'): Pick {
  return {
    participantId: who as ParticipantId,
    voice: null,
    voiceOf: '',
    group,
    score: 0,
    choice,
    grounds: '',
    answers: {},
  };
}

function card(id: string, kind: CardKind, text = id): CardSnapshot {
  return { id: id as CardId, kind, text, author: 'p-1' } as unknown as CardSnapshot;
}

describe('choosing what weighs most', () => {
  test('[PICK-20] the most picked comes first; with as many picks, the order of the board decides', () => {
    const round = [pick('a', 'three'), pick('b', 'two'), pick('c', 'one'), pick('d', 'three'), pick('e', 'two')];
    const tally = byWeight(tallyOf(round, ['one', 'two', 'three', 'four']));
    expect(tally.map(({ choice, picks }) => [choice, picks.length])).toEqual([
      ['two', 2],
      ['three', 2],
      ['one', 1],
    ]);
  });

  test('[PICK-20] a card that was taken away since counts no longer, and nobody is counted twice', () => {
    const round = [pick('a', 'gone'), pick('b', 'one')];
    expect(tallyOf(round, ['one']).flatMap(({ picks }) => picks)).toEqual([round[1]]);
  });

  test('[PICK-20] who picked stands group by group, as groups are drawn', () => {
    const round = [
      pick('a', 'x', 'family'),
      pick('b', 'x', 'childrensVoice'),
      pick('c', 'x'),
      pick('d', 'x', 'experts'),
    ];
    const [tallied] = tallyOf(round, ['x']);
    expect(tallied?.picks.map(({ group }) => group)).toEqual(['partners', 'experts', 'family', 'childrensVoice']);
  });

  test('[PICK-21] one picks among concerns, incidents, dangers, patterns and risk factors that say something', () => {
    const cards = [card('s', 'strength'), card('r', 'riskFactor'), card('empty', 'concern', ' '), card('c', 'concern')];
    expect(concernsAmong(cards).map(({ id }) => id)).toEqual(['c', 'r']);
  });

  test('[PICK-21] every word that is looked for stands somewhere on the card, also among the names', () => {
    const one = { ...card('a', 'concern', 'Ruzie bij de overdracht'), about: ['Moeder'] } as CardSnapshot;
    const cards = [one, card('b', 'concern', 'Ruzie om geld')];
    expect(concernsWith(cards, 'ruzie moeder')).toEqual([one]);
    expect(concernsWith(cards, '  ')).toEqual(cards);
  });

  test('[PICK-22] what was settled stands in its order, without what was taken away', () => {
    const cards = [card('a', 'concern'), card('b', 'concern')];
    expect(asTop(cards, ['b', 'gone', 'a'] as CardId[]).map(({ id }) => id)).toEqual(['b', 'a']);
  });

  test('[PICK-23] each part of the screen finds the ballot of its own kind, the one that is going on first', () => {
    const ballots = [
      { id: '1', question: 'riskFocused', state: 'closed', rounds: [[]] },
      { id: '2', question: 'biggestConcern', state: 'revealed', rounds: [[]] },
      { id: '3', question: 'phaseOutcome', state: 'closed', rounds: [] },
    ] as unknown as BallotView[];
    expect(presentBallot(ballots, 'scale')?.id).toBe('1');
    expect(presentBallot(ballots, 'biggestConcern')?.id).toBe('2');
    expect(presentBallot(ballots, 'phaseOutcome')).toBeNull();
  });
});
