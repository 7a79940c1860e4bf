import type { Store } from '@samenspraak/server/ports/store.ts';
import { afterEach, describe, expect, it } from 'vitest';
import { commitRules } from './commit-rules.ts';
import { conferenceRules } from './conference-rules.ts';
import { digestRules } from './digest-rules.ts';
import { documentRules } from './document-rules.ts';
import { houseRules } from './house-rules.ts';
import { identityRules } from './identity-rules.ts';
import type { OpenStore } from './samples.ts';
import { secretRules } from './secret-rules.ts';

/** What every store must do, whatever it keeps its rows in. `open` gives a fresh, empty one each time. */
export function storeContract(name: string, open: OpenStore): void {
  describe(name, () => {
    const opened: Store[] = [];

    async function fresh(): Promise<Store> {
      const store = await open();
      opened.push(store);
      return store;
    }

    afterEach(async () => {
      await Promise.all(opened.splice(0).map((store) => store.close()));
    });

    it('[STORE-0] a fresh store is ready, and closing it twice does no harm', async () => {
      const store = await fresh();
      await expect(store.ready()).resolves.toBeUndefined();
      await store.close();
      await expect(store.ready()).rejects.toThrow();
    });

    identityRules(fresh);
    houseRules(fresh);
    digestRules(fresh);
    conferenceRules(fresh);
    commitRules(fresh);
    documentRules(fresh);
    secretRules(fresh);
  });
}
