import { hasAnswered } from '@samenspraak/client/ui/ballot/has-answered.ts';
import type { ParticipantId } from '@samenspraak/shared/domain/ids.ts';
import { expect, it } from 'vitest';

const ME = 'person-me' as ParticipantId;
const OTHER = 'person-other' as ParticipantId;

it('[CARD-20] whether a number was given is known per person and per voice, also after a reload', () => {
  const scored = [
    { participantId: ME, voice: 'child' as const },
    { participantId: OTHER, voice: null },
  ];
  expect(hasAnswered({ scored }, { participantId: ME, voice: 'child' })).toBe(true);
  expect(hasAnswered({ scored }, { participantId: ME, voice: undefined })).toBe(false);
  expect(hasAnswered({ scored }, { participantId: OTHER, voice: undefined })).toBe(true);
  expect(hasAnswered({ scored: [] }, { participantId: ME, voice: undefined })).toBe(false);
});
