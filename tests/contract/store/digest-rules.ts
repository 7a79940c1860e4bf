import type { User } from '@samenspraak/server/ports/identity-store.ts';
import type { Store } from '@samenspraak/server/ports/store.ts';
import { userId } from '@samenspraak/shared/domain/ids.ts';
import { beforeEach, describe, expect, it } from 'vitest';

const user = (name: string): User => ({
  ...{ id: userId.parse(`user-${name}`), name, email: `${name}@example.org` },
  ...{ passwordHash: 'hash', coordinator: false },
});
const [NOOR, TOM] = [user('noor'), user('tom')];
const [YESTERDAY, TODAY, TOMORROW] = ['2026-11-30', '2026-12-01', '2026-12-02'] as const;

/** What every store promises about who gets a digest by mail, and when. */
export function digestRules(fresh: () => Promise<Store>): void {
  describe('digests', () => {
    let store: Store;
    const readers = async (day: string) => (await store.digestReaders(day)).map(({ email }) => email);
    beforeEach(async () => {
      store = await fresh();
      await store.addUser(TOM);
      await store.addUser(NOOR);
    });

    it('[MAIL-10] everybody with an account wants the digest until they say otherwise', async () => {
      expect(await store.digestReaders(TODAY)).toEqual([NOOR, TOM].map(({ id, email }) => ({ id, email })));
      expect(await store.wantsDigest(NOOR.id)).toBe(true);
      await store.settleDigest(NOOR.id, false);
      expect([await store.wantsDigest(NOOR.id), await store.wantsDigest(TOM.id)]).toEqual([false, true]);
      expect(await readers(TODAY)).toEqual([TOM.email]);
      await store.settleDigest(NOOR.id, true);
      expect(await readers(TODAY)).toEqual([NOOR.email, TOM.email]);
    });

    it('[MAIL-11] a day is claimed once, by one asker, and counts for the days before it', async () => {
      const claims = await Promise.all([1, 2, 3].map(() => store.claimDigest(NOOR.id, TODAY)));
      expect(claims.filter(Boolean)).toHaveLength(1);
      expect([await readers(YESTERDAY), await readers(TODAY)]).toEqual([[TOM.email], [TOM.email]]);
      expect(await store.claimDigest(NOOR.id, YESTERDAY)).toBe(false);
      expect(await readers(TOMORROW)).toEqual([NOOR.email, TOM.email]);
      expect(await store.claimDigest(NOOR.id, TOMORROW)).toBe(true);
    });

    it('[MAIL-12] who does not want it is never claimed, and what they want outlives a claim', async () => {
      await store.settleDigest(NOOR.id, false);
      expect(await store.claimDigest(NOOR.id, TODAY)).toBe(false);
      await store.settleDigest(NOOR.id, true);
      expect(await store.claimDigest(NOOR.id, TODAY)).toBe(true);
      await store.settleDigest(NOOR.id, false);
      await store.settleDigest(NOOR.id, true);
      expect(await readers(TODAY)).toEqual([TOM.email]);
    });

    it('[MAIL-13] a day that was given back can be claimed again; another day is not touched', async () => {
      await store.claimDigest(NOOR.id, TODAY);
      await store.releaseDigest(NOOR.id, YESTERDAY);
      expect(await store.claimDigest(NOOR.id, TODAY)).toBe(false);
      await store.releaseDigest(NOOR.id, TODAY);
      expect(await readers(TODAY)).toEqual([NOOR.email, TOM.email]);
      expect(await store.claimDigest(NOOR.id, TODAY)).toBe(true);
    });
  });
}
