import type { ConferenceStore } from './conference-store.ts';
import type { DigestStore } from './digest-store.ts';
import type { HouseStore } from './house-store.ts';
import type { IdentityStore } from './identity-store.ts';

/**
 * Everything that survives. One implementation per database, one contract suite for all (`tests/contract/store`).
 * Methods reject with the adapter's own error when the store fails (disk full, connection lost); rooms treat every
 * rejection of `commit` alike: nothing of it happened.
 */
export interface Store extends IdentityStore, HouseStore, DigestStore, ConferenceStore {
  /** Resolves when the store can be read and written. */
  ready(): Promise<void>;
  close(): Promise<void>;
}
