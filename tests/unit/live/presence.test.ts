import { presenceOf, samePresence } from '@samenspraak/client/live/presence.ts';
import type { CardId, ParticipantId } from '@samenspraak/shared/domain/ids.ts';
import { describe, expect, test } from 'vitest';

const ME = 'participant-me' as ParticipantId;
const THEM = 'participant-them' as ParticipantId;
const CARD = 'card-one-1' as CardId;

describe('who is where on the board', () => {
  test('[LIVE-12] shows others in a card, never this person, and nobody who is nowhere', () => {
    const states = new Map<number, Record<string, unknown>>([
      [1, { participantId: ME, card: CARD, field: 'text' }],
      [2, { participantId: THEM, card: CARD, field: 'text' }],
      [3, { participantId: 'participant-idle' }],
      [4, { card: CARD }],
    ]);
    expect(presenceOf(states, ME)).toEqual([{ participantId: THEM, card: CARD, field: 'text' }]);
  });

  test('[LIVE-44] shows who is in the minutes, in no card', () => {
    const states = new Map([
      [1, { participantId: ME, minutes: true }],
      [2, { participantId: THEM, minutes: true }],
    ]);
    expect(presenceOf(states, ME)).toEqual([{ participantId: THEM, card: null, field: 'minutes' }]);
  });

  test('[LIVE-13] the same places are the same object, so that nothing renders', () => {
    const before = presenceOf(new Map([[2, { participantId: THEM, card: CARD, field: 'text' }]]), ME);
    const again = presenceOf(new Map([[9, { participantId: THEM, card: CARD, field: 'text' }]]), ME);
    expect(samePresence(before, again)).toBe(before);
    expect(samePresence(before, [])).not.toBe(before);
  });
});
