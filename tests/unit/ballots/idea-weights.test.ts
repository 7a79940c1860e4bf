import { firstChoices, ideaWeights } from '@samenspraak/client/ui/ballot/idea-weights.ts';
import { ideasAmong, ideasFor } from '@samenspraak/client/ui/ballot/ideas-among.ts';
import type { Pick } from '@samenspraak/client/ui/ballot/tally.ts';
import type { CardSnapshot } from '@samenspraak/shared/document/card-snapshot.ts';
import type { Dots } from '@samenspraak/shared/domain/ballots.ts';
import type { CardId, ParticipantId } from '@samenspraak/shared/domain/ids.ts';
import type { Voice } from '@samenspraak/shared/domain/roles.ts';
import { describe, expect, test } from 'vitest';

function answer(who: string, given: { dots?: Dots; choice?: string; voice?: Voice; voiceOf?: string }): Pick {
  const { dots, choice = null, voice = null, voiceOf = '' } = given;
  return {
    ...{ participantId: who as ParticipantId, voice, voiceOf, choice, score: 0, grounds: '', answers: {} },
    ...{ group: choice === null ? 'partners' : 'family', ...(dots !== undefined && { dots }) },
  };
}

function idea(id: string, more: Partial<CardSnapshot> = {}): CardSnapshot {
  return { id: id as CardId, kind: 'idea', author: 'p-1' as ParticipantId, text: id, ...more };
}

describe('how ideas weigh', () => {
  test('[FUN-6] dots are summed; a first choice of the family is with its idea and in no sum', () => {
    const weights = ideaWeights([
      [
        answer('a', { dots: { slot: 3, oma: 2 } }),
        answer('b', { dots: { slot: 1, oma: 4 } }),
        answer('client', { choice: 'slot' }),
      ],
    ]);
    expect(weights.get('slot')?.dots).toBe(4);
    expect(weights.get('oma')?.dots).toBe(6);
    expect(weights.get('slot')?.firstFor.map(({ participantId }) => participantId)).toEqual(['client']);
    expect(weights.get('oma')?.firstFor).toEqual([]);
    expect(weights.get('oma')?.layers.map(({ who, dots }) => [who.participantId, dots])).toEqual([
      ['b', 4],
      ['a', 2],
    ]);
    expect(weights.get('oma')?.before).toBeNull();
  });

  test('[FUN-7] a second round counts anew and stands beside the first', () => {
    const weights = ideaWeights([[answer('a', { dots: { slot: 5 } })], [answer('a', { dots: { oma: 5 } })]]);
    expect(weights.get('slot')).toMatchObject({ dots: 0, before: 5 });
    expect(weights.get('oma')).toMatchObject({ dots: 5, before: 0 });
  });

  test('[FUN-8] a first choice outlives a second round in which its giver did not choose; a new one replaces it', () => {
    const first = [
      answer('client', { choice: 'slot' }),
      answer('m', { choice: 'oma', voice: 'child', voiceOf: 'kind 1' }),
    ];
    const rounds = [first, [answer('m', { choice: 'slot', voice: 'child', voiceOf: 'kind 1' })]];
    expect(firstChoices(rounds).map(({ voiceOf, choice }) => [voiceOf, choice])).toEqual([
      ['', 'slot'],
      ['kind 1', 'slot'],
    ]);
    expect(ideaWeights(rounds).get('oma')).toBeUndefined();
  });
});

describe('the ideas among which is chosen', () => {
  test('[FUN-9] those that were brought to be weighed; all while none was; none that was set aside or says nothing', () => {
    const fresh = idea('nieuw');
    const brought = [idea('wegen', { lane: 'weigh' }), idea('gekozen', { lane: 'prioritise' })];
    const out = [idea('opzij', { lane: 'weigh', parked: '' }), idea('leeg', { lane: 'weigh', text: ' ' })];
    expect(ideasAmong([fresh, ...brought, ...out]).map(({ id }) => id)).toEqual(['wegen', 'gekozen']);
    expect(ideasAmong([fresh, ...out]).map(({ id }) => id)).toEqual(['nieuw']);
  });

  test('[FUN-28] for the family also all of their own, wherever others put them, and what they chose before it was put back', () => {
    const client = 'client' as ParticipantId;
    const weighed = idea('wegen', { lane: 'weigh' });
    const own = [
      idea('eigen', { author: client }),
      idea('eigen opzij', { author: client, lane: 'weigh', parked: 'te duur' }),
    ];
    const others = [idea('nieuw'), idea('teruggezet', { lane: 'brainstorm' })];
    const cards = [...others, weighed, ...own, idea('leeg', { author: client, text: ' ' })];
    const offered = (...kept: string[]) => ideasFor(cards, { author: client, kept }).map(({ id }) => id);
    expect(offered()).toEqual(['wegen', 'eigen', 'eigen opzij']);
    expect(offered('teruggezet')).toEqual(['teruggezet', 'wegen', 'eigen', 'eigen opzij']);
    expect(ideasFor(cards, { author: null, kept: [] }).map(({ id }) => id)).toEqual(['wegen']);
  });
});
