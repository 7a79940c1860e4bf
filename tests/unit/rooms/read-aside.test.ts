import type { ConferenceStore } from '@samenspraak/server/ports/conference-store.ts';
import { NOTHING_ASIDE, readAside } from '@samenspraak/server/rooms/read-aside.ts';
import { expect, test } from 'vitest';
import { planned } from '../commands/table.ts';

test('[IDEA-19] an earlier conference that cannot be read back keeps nobody from beginning the next', async () => {
  const conferencesOfSameChair = () => Promise.reject(new Error('it is damaged'));
  const store = { conferencesOfSameChair } as unknown as ConferenceStore;
  const asked = { type: 'conference.open', fields: { type: 'conference.open' } } as const;
  expect(await readAside(store, planned().conference, asked)).toEqual(NOTHING_ASIDE);
});
