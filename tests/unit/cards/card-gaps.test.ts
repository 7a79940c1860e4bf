import { cardGap } from '@samenspraak/client/ui/card/card-gaps.ts';
import { harmWords, headWords } from '@samenspraak/client/ui/card/card-words.ts';
import type { CardSnapshot } from '@samenspraak/shared/document/card-snapshot.ts';
import type { CardId, ParticipantId } from '@samenspraak/shared/domain/ids.ts';
import type { CardKind } from '@samenspraak/shared/domain/kinds.ts';
import { describe, expect, it } from 'vitest';

function card(kind: CardKind, fields: Partial<CardSnapshot> = {}): CardSnapshot {
  return { id: `card-${kind}` as CardId, kind, author: 'person-one' as ParticipantId, text: 'Woorden', ...fields };
}

describe('what a card asks for itself', () => {
  it('[PICT-12] first who finds out or watches, then what makes its words whole, then nothing', () => {
    expect(cardGap(card('unknown'))).toBe('who');
    expect(cardGap(card('unknown', { who: ['oma'] }))).toBe('by');
    expect(cardGap(card('unknown', { who: ['oma'], by: '2026-12-01' }))).toBeNull();
    expect(cardGap(card('bottomLine'))).toBe('watcher');
    expect(cardGap(card('bottomLine', { watcher: 'oma' }))).toBe('enough');
    expect(cardGap(card('danger', { basis: 'suspected' }))).toBe('who');
    expect(cardGap(card('danger', { forWhom: ['moeder'] }))).toBe('harm');
    expect(cardGap(card('danger', { forWhom: ['moeder'], consequences: 'letsel' }))).toBeNull();
    expect(cardGap(card('incident', { which: 'first' }))).toBe('when');
    for (const kind of ['strength', 'need', 'idea', 'agreement'] as const) expect(cardGap(card(kind))).toBeNull();
  });

  it('[PICT-13] a card does not repeat what the place in which it lies says already', () => {
    const say = (key: string) => key;
    const incident = card('incident', { which: 'worst', when: 'mei' });
    expect(headWords(incident, say)).toBe('work.which.worst · mei');
    expect(headWords(incident, say, ['which'])).toBe('mei');
    expect(headWords(card('riskFactor', { change: 'static', of: 'person' }), say, ['change', 'of'])).toBeNull();
  });

  it('[PICT-14] a danger says for whom it is and what could follow', () => {
    const say = (key: string, values = {}) => `${key} ${Object.values(values).join()}`;
    const whole = card('danger', { forWhom: ['moeder', 'kind 1'], consequences: 'letsel' });
    expect(harmWords(whole, say)).toBe('cards.line.forWhom moeder, kind 1 · cards.line.consequences letsel');
    expect(harmWords(card('danger'), say)).toBeNull();
    expect(harmWords(card('agreement', { forWhom: ['moeder'] }), say)).toBeNull();
  });
});
