import type { Compaction } from '@samenspraak/server/ports/conference-store.ts';
import type { Store } from '@samenspraak/server/ports/store.ts';
import { beforeEach, describe, expect, it } from 'vitest';
import { BASE, ID, text, unit, updates } from './samples.ts';

function snapshot(seq: number, earlier: Compaction['earlier'], bytes = text(`as of ${seq}`)): Compaction {
  return { sessionId: ID.clients, seq, bytes, earlier };
}

/** What every store promises about a session's document. */
export function documentRules(fresh: () => Promise<Store>): void {
  describe('documents', () => {
    let store: Store;
    beforeEach(async () => {
      store = await fresh();
      await store.createConference(BASE);
      await store.commit([unit({ updates: [...updates(1, 6), ...updates(1, 2, ID.professionals)] })]);
    });

    it('[STORE-16] a document is its updates, byte for byte, from the first on', async () => {
      const expected = { snapshot: null, updates: updates(1, 6), clients: [], fellBack: false };
      expect(await store.document(ID.clients)).toEqual(expected);
    });

    it('[STORE-16] empty and large updates come back whole', async () => {
      const large = new Uint8Array(300_000).map((_, index) => index * 7);
      const both = [new Uint8Array(), large].map((bytes, index) => ({ sessionId: ID.clients, seq: 7 + index, bytes }));
      await store.commit([unit({ updates: both })]);
      expect((await store.document(ID.clients)).updates.slice(6)).toEqual(both);
    });

    it('[STORE-17] after compaction a document is its newest snapshot and the updates after it', async () => {
      await store.compact(snapshot(2, 'keepPrevious'));
      await store.compact(snapshot(4, 'keepPrevious'));
      const { snapshot: newest, updates: rest, fellBack } = await store.document(ID.clients);
      expect(newest).toEqual({ seq: 4, bytes: text('as of 4') });
      expect(rest).toEqual(updates(5, 2));
      expect(fellBack).toBe(false);
      expect((await store.document(ID.professionals)).updates).toHaveLength(2);
    });

    it('[STORE-17] writing goes on after a compaction of everything', async () => {
      await store.compact(snapshot(6, 'keepPrevious'));
      await store.compact(snapshot(6, 'forget'));
      expect((await store.document(ID.clients)).updates).toEqual([]);
      await expect(store.commit([unit({ updates: updates(1, 1) })])).rejects.toThrow();
      await store.commit([unit({ updates: updates(7, 1) })]);
      expect((await store.document(ID.clients)).updates).toEqual(updates(7, 1));
    });

    it('[STORE-17] the same compaction twice is as good as once', async () => {
      for (const earlier of ['keepPrevious', 'keepPrevious', 'forget', 'forget'] as const) {
        await store.compact(snapshot(5, earlier));
        const { snapshot: newest, updates: rest } = await store.document(ID.clients);
        expect(newest).toEqual({ seq: 5, bytes: text('as of 5') });
        expect(rest).toEqual(updates(6, 1));
      }
    });

    it('[STORE-18] forgetting keeps the updates that came later', async () => {
      await store.compact(snapshot(2, 'keepPrevious'));
      await store.compact(snapshot(4, 'forget'));
      const document = await store.document(ID.clients);
      expect(document).toEqual({ ...document, snapshot: { seq: 4, bytes: text('as of 4') }, updates: updates(5, 2) });
    });

    it('[STORE-18] a snapshot from before the newest comes too late: it may hold what was withdrawn', async () => {
      await store.compact(snapshot(5, 'forget'));
      await expect(store.compact(snapshot(4, 'keepPrevious'))).rejects.toThrow('newer');
      expect((await store.document(ID.clients)).snapshot?.seq).toBe(5);
    });

    it('[STORE-18] a snapshot of more than was stored is refused', async () => {
      await expect(store.compact(snapshot(7, 'keepPrevious'))).rejects.toThrow();
      await expect(store.compact(snapshot(7, 'forget'))).rejects.toThrow();
      expect((await store.document(ID.clients)).updates).toEqual(updates(1, 6));
    });
  });
}
