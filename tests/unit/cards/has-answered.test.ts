import { hasAnswered } from '@samenspraak/client/ui/ballot/has-answered.ts';
import type { ParticipantId } from '@samenspraak/shared/domain/ids.ts';
import { expect, it } from 'vitest';

const ME = 'person-me' as ParticipantId;
const OTHER = 'person-other' as ParticipantId;

it('[CARD-20] whether a number was given is known per person and per voice with its name, also after a reload', () => {
  const scored = [
    { participantId: ME, voice: 'child' as const, voiceOf: 'Sem' },
    { participantId: OTHER, voice: null, voiceOf: '' },
  ];
  expect(hasAnswered({ scored }, { participantId: ME, voice: 'child', voiceOf: 'Sem' })).toBe(true);
  expect(hasAnswered({ scored }, { participantId: ME, voice: 'child', voiceOf: 'Noor' })).toBe(false);
  expect(hasAnswered({ scored }, { participantId: ME, voice: 'child', voiceOf: '' })).toBe(false);
  expect(hasAnswered({ scored }, { participantId: ME, voice: null, voiceOf: '' })).toBe(false);
  expect(hasAnswered({ scored }, { participantId: OTHER, voice: null, voiceOf: '' })).toBe(true);
  expect(hasAnswered({ scored: [] }, { participantId: ME, voice: null, voiceOf: '' })).toBe(false);
});
