import type { CardSnapshot } from '@samenspraak/shared/document/card-snapshot.ts';
import { looseEnds, openEnd, unknownOf } from '@samenspraak/shared/document/loose-ends.ts';
import type { CardId, ParticipantId } from '@samenspraak/shared/domain/ids.ts';
import { CARD_KINDS, type CardKind } from '@samenspraak/shared/domain/kinds.ts';
import type { Stage } from '@samenspraak/shared/domain/stages.ts';
import { describe, expect, it } from 'vitest';

function card(kind: CardKind, fields: Partial<CardSnapshot> = {}): CardSnapshot {
  return { id: `card-${kind}` as CardId, kind, author: 'person-one' as ParticipantId, text: 'Woorden', ...fields };
}

describe('what is left lying', () => {
  it('[PICT-1] an unknown waits for somebody who finds out, with or without a date', () => {
    expect(openEnd(card('unknown'))).toBe('who');
    expect(openEnd(card('unknown', { who: [] }))).toBe('who');
    expect(openEnd(card('unknown', { by: '2026-12-01' }))).toBe('who');
    expect(openEnd(card('unknown', { who: 'person-one' }))).toBeNull();
  });

  it('[PICT-2] a suspicion waits for who finds out and by when; what was seen or told does not', () => {
    expect(openEnd(card('concern', { basis: 'suspected' }))).toBe('who');
    expect(openEnd(card('concern', { basis: 'suspected', who: ['oma'] }))).toBe('by');
    expect(openEnd(card('danger', { basis: 'suspected', who: ['oma'], by: '2026-12-01' }))).toBeNull();
    expect(openEnd(card('concern', { basis: 'seen' }))).toBeNull();
    expect(openEnd(card('concern'))).toBeNull();
    expect(openEnd(card('strength', { basis: 'suspected' }))).toBeNull();
  });

  it('[PICT-3] a bottom line waits for somebody who watches over it', () => {
    expect(openEnd(card('bottomLine'))).toBe('watcher');
    expect(openEnd(card('bottomLine', { watcher: 'person-one' }))).toBeNull();
  });

  it('[PICT-4] a stage asks at its end for what can still be taken up in it, and for nothing else', () => {
    const cards = [card('unknown'), card('concern', { basis: 'suspected' }), card('bottomLine'), card('strength')];
    const missing = (stage: Stage) => looseEnds(cards, stage).map(({ card: { kind } }) => kind);
    for (const stage of ['before', 'goal', 'picture'] as const) expect(missing(stage)).toEqual(['unknown', 'concern']);
    for (const stage of ['judgement', 'decision'] as const) expect(missing(stage)).toEqual(['bottomLine']);
    for (const stage of ['scale', 'close'] as const) expect(missing(stage)).toEqual([]);
    expect(looseEnds([card('danger', { basis: 'suspected' })], 'goal')).toEqual([]);
  });

  it('[PICT-30] a suspicion has become an unknown when one answers it, and has not any more when that is gone', () => {
    const strength = card('strength', { basis: 'suspected' });
    const asked = card('unknown', { answers: [strength.id] });
    expect(unknownOf([strength, card('unknown'), asked], strength.id)).toBe(asked);
    expect(unknownOf([strength, card('unknown')], strength.id)).toBeNull();
    expect(unknownOf([card('idea', { answers: [strength.id] })], strength.id)).toBeNull();
  });

  it('[PICT-5] of no other kind is anything asked', () => {
    const asked = CARD_KINDS.filter((kind) => openEnd(card(kind)) !== null);
    expect(asked).toEqual(['unknown', 'bottomLine']);
  });
});
