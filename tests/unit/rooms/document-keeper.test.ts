import type { Compaction } from '@samenspraak/server/ports/conference-store.ts';
import { DocumentKeeper } from '@samenspraak/server/rooms/document-keeper.ts';
import type { ServedDocument } from '@samenspraak/server/rooms/served-document.ts';
import { LIMITS } from '@samenspraak/shared/domain/limits.ts';
import { describe, expect, test } from 'vitest';
import { JOINT } from '../commands/table.ts';

/** A document that is served, with what was compacted of it. */
async function kept({ documentBytes }: { documentBytes: number }) {
  const compactions: Compaction[] = [];
  const held: (() => void)[] = [];
  const keeper = new DocumentKeeper({
    session: JOINT,
    store: {
      document: async () => ({ snapshot: null, updates: [], clients: [], fellBack: false }),
      compact: (compaction) => {
        compactions.push(compaction);
        return new Promise((done) => held.push(done));
      },
    },
    rules: { hasWithdrawals: () => false },
    limits: { ...LIMITS, documentBytes },
    log: { info: () => undefined, warn: () => undefined, error: () => undefined },
  });
  await keeper.open();
  const { served } = keeper;
  if (served === null) throw new Error('not served');
  return { keeper, served, compactions, finish: () => held.shift()?.() };
}

/** The same words a second time, as the server writes them. */
function rewrite({ doc }: ServedDocument, time: number): void {
  doc.getMap('plan').set('agreement', `${time} ${'x'.repeat(1_000)}`);
}

describe('the log of a document', () => {
  test('[CALM-93] is compacted when it takes an eighth of what the document may be large: words replaced fill no board', async () => {
    const { keeper, served, compactions, finish } = await kept({ documentBytes: 80_000 });
    for (let time = 0; time < 200; time += 1) {
      rewrite(served, time);
      served.take();
      keeper.tidy();
      finish();
      await Promise.resolve();
    }
    expect(compactions.length).toBeGreaterThan(10);
    expect(served.bytes).toBeLessThan(20_000);
  });

  test('[CALM-94] what was written while it was compacted still counts', async () => {
    const { keeper, served, compactions, finish } = await kept({ documentBytes: 80_000 });
    for (let time = 0; time < 12; time += 1) rewrite(served, time);
    served.take();
    keeper.tidy();
    for (let time = 0; time < 5; time += 1) rewrite(served, time);
    const before = served.bytes;
    finish();
    await expect.poll(() => served.bytes).toBeLessThan(before);
    expect(compactions).toHaveLength(1);
    expect(served.sinceSnapshot.rows).toBe(5);
    expect(served.bytes).toBeGreaterThan(5_000);
  });
});
