import { AUDIENCE_OF_LOOK, nextLook } from '@samenspraak/client/features/planning/session-drafts.ts';
import { audienceIsAllowed, SESSION_LOOKS, sessionLook } from '@samenspraak/shared/domain/sessions.ts';
import { expect, test } from 'vitest';

test('[JOIN-3] no choice when planning puts a prosecutor and clients in one session', () => {
  for (const look of SESSION_LOOKS) {
    expect(audienceIsAllowed(AUDIENCE_OF_LOOK[look])).toBe(true);
    expect(sessionLook(AUDIENCE_OF_LOOK[look])).toBe(look);
  }
});

test('[JOIN-4] the parts offered while planning differ: clients first, then the prosecutor, then professionals', () => {
  const client = { key: '1', name: 'a', look: 'client' } as const;
  const prosecutor = { key: '2', name: 'b', look: 'prosecutor' } as const;
  expect([nextLook([]), nextLook([client]), nextLook([client, prosecutor])]).toEqual(['client', 'prosecutor', 'joint']);
});
