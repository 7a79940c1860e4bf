import { truncate, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { type Compaction, DamagedDocument } from '@samenspraak/server/ports/conference-store.ts';
import type { Store } from '@samenspraak/server/ports/store.ts';
import { openStore } from '@samenspraak/server/storage/open-store.ts';
import { beforeEach, describe, expect, it } from 'vitest';
import { envelope } from '../../support/envelopes.ts';
import { flip, folders } from './folder.ts';
import { BASE, ID, text, unit } from './samples.ts';
import { silent } from './silent-log.ts';

const folder = folders();
let file: string;

beforeEach(async () => {
  file = join(await folder(), 'store.db');
});

/** Runs something on the store in `file`, which is closed again after it. */
async function withStore<Result>(work: (store: Store) => Promise<Result>): Promise<Result> {
  const store = await openStore({ file, log: silent, envelope });
  try {
    return await work(store);
  } finally {
    await store.close();
  }
}

function marked(seq: number) {
  return { sessionId: ID.clients, seq, bytes: text(`update-${seq};`) };
}

function snapshot(seq: number, earlier: Compaction['earlier'] = 'keepPrevious'): Compaction {
  return { sessionId: ID.clients, seq, bytes: text(`snapshot-${seq};`), earlier };
}

async function fill(compactions: readonly Compaction[]): Promise<void> {
  await withStore(async (store) => {
    await store.createConference(BASE);
    await store.commit([unit({ updates: [1, 2, 3, 4, 5, 6].map(marked) })]);
    for (const compaction of compactions) await store.compact(compaction);
  });
}

describe('a flipped bit in a document', () => {
  it('[STORE-19] the snapshot before and the log after it stand in for a damaged one', async () => {
    await fill([snapshot(1), snapshot(3), snapshot(5)]);
    await flip(file, 'snapshot-5;');
    const found = await withStore((store) => store.document(ID.clients));
    expect(found.snapshot).toEqual({ seq: 3, bytes: text('snapshot-3;') });
    expect(found.updates).toEqual([4, 5, 6].map(marked));
    expect(found.fellBack).toBe(true);
  });

  it('[STORE-19] the whole log stands in for the first snapshot', async () => {
    await fill([snapshot(5)]);
    await flip(file, 'snapshot-5;');
    const found = await withStore((store) => store.document(ID.clients));
    expect(found).toEqual({ snapshot: null, updates: [1, 2, 3, 4, 5, 6].map(marked), clients: [], fellBack: true });
  });

  it('[STORE-19] the next compaction heals the document', async () => {
    await fill([snapshot(3), snapshot(5)]);
    await flip(file, 'snapshot-5;');
    await withStore((store) => store.compact(snapshot(6)));
    const found = await withStore((store) => store.document(ID.clients));
    expect(found).toMatchObject({ snapshot: { seq: 6 }, updates: [], fellBack: false });
  });

  it('[STORE-19] a damaged snapshot is not kept as the net under the next one', async () => {
    await fill([snapshot(2), snapshot(4)]);
    await flip(file, 'snapshot-4;');
    await withStore((store) => store.compact(snapshot(5)));
    await flip(file, 'snapshot-5;');
    const found = await withStore((store) => store.document(ID.clients));
    expect(found).toMatchObject({ snapshot: { seq: 2 }, updates: [3, 4, 5, 6].map(marked), fellBack: true });
  });

  it('[STORE-20] when nothing whole is left the document stays closed, and other sessions open', async () => {
    await fill([snapshot(1), snapshot(3), snapshot(5)]);
    await flip(file, 'snapshot-5;');
    await flip(file, 'snapshot-3;');
    await withStore(async (store) => {
      await expect(store.document(ID.clients)).rejects.toThrow(DamagedDocument);
      expect((await store.document(ID.professionals)).fellBack).toBe(false);
    });
  });

  it('[STORE-20] what was forgotten does not come back through a fallback', async () => {
    await fill([snapshot(3), snapshot(5, 'forget')]);
    await flip(file, 'snapshot-5;');
    await withStore((store) => expect(store.document(ID.clients)).rejects.toThrow(DamagedDocument));
  });

  it('[STORE-21] a damaged update is not handed out', async () => {
    await fill([snapshot(1), snapshot(3)]);
    await flip(file, 'update-5;');
    await withStore((store) => expect(store.document(ID.clients)).rejects.toThrow(DamagedDocument));
  });

  it('[STORE-21] a damaged update that a whole snapshot holds does no harm', async () => {
    await fill([snapshot(1), snapshot(3)]);
    await flip(file, 'update-2;');
    const found = await withStore((store) => store.document(ID.clients));
    expect(found).toMatchObject({ snapshot: { seq: 3 }, updates: [4, 5, 6].map(marked), fellBack: false });
  });
});

describe('a file that cannot be opened', () => {
  it('[STORE-22] a file that is no database gives one clear line that names it', async () => {
    await writeFile(file, 'This is a letter, not a database. '.repeat(400));
    await expect(openStore({ file, log: silent, envelope })).rejects.toThrow(
      /store\.db: this file is no SQLite database/,
    );
  });

  it('[STORE-22] a database that lost its end is refused at the start', async () => {
    await fill([]);
    await truncate(file, 40_960);
    await expect(openStore({ file, log: silent, envelope })).rejects.toThrow(/store\.db: this database is damaged/);
  });

  it('[STORE-22] a folder that is not there is named', async () => {
    const nowhere = join(file, 'nowhere', 'store.db');
    await expect(openStore({ file: nowhere, log: silent, envelope })).rejects.toThrow(/cannot be opened or made/);
  });
});
