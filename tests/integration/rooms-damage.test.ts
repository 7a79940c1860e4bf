import { join } from 'node:path';
import { DatabaseSync } from 'node:sqlite';
import { readCards } from '@samenspraak/shared/document/read.ts';
import { addCard } from '@samenspraak/shared/document/write.ts';
import type { CardId } from '@samenspraak/shared/domain/ids.ts';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { makeConference, type TestConference } from '../support/people.ts';
import { startServer, type TestServer } from '../support/server.ts';
import { doorOf, knock, seat } from '../support/sync-client.ts';
import { until } from '../support/table.ts';

let server: TestServer;
let table: TestConference;

beforeEach(async () => {
  server = await startServer();
  const sessions = [
    { name: 'Een', clients: true, prosecutor: false },
    { name: 'Twee', clients: true, prosecutor: false },
  ];
  table = await makeConference(server, { people: [{ role: 'partner', name: 'Els' }], sessions, open: true });
  for (const words of ['een', 'twee', 'drie']) await writeAndLeave(words);
  await writeAndStay('vier');
  await server.close();
});

afterEach(() => server.stop());

async function writeAndStay(words: string): Promise<void> {
  const els = await seat(server.url, table, 'Els');
  const author = table.person('Els').participantId;
  addCard(els.doc, `card-with-${words}` as CardId, { kind: 'concern', author, text: words, order: 'a0' });
  await until(() => els.allSaved, 'it is stored');
  els.cut();
}

/** Everybody leaves, and the board is put away in a snapshot. */
async function writeAndLeave(words: string): Promise<void> {
  await writeAndStay(words);
  await expect.poll(async () => (await server.conferences.conference(table.conferenceId))?.rest(0)).toBe(true);
}

/** Overwrites pieces of the first session's document, as a failing disk does. */
function spoil(table: 'snapshots' | 'updates', where: string): void {
  const database = new DatabaseSync(join(server.dataDir, 'samenspraak.sqlite'));
  try {
    const tables = database.prepare(`SELECT name FROM sqlite_master WHERE name GLOB '${table}[0-9]*'`).all();
    for (const { name } of tables) database.exec(`UPDATE ${name} SET bytes = zeroblob(length(bytes)) ${where}`);
  } finally {
    database.close();
  }
}

async function restart(): Promise<readonly string[]> {
  const lines: string[] = [];
  const keep = (_fields: object, message: string) => lines.push(message);
  server = await startServer({ dataDir: server.dataDir, log: { info: keep, warn: keep, error: keep } });
  return lines;
}

describe('a damaged snapshot', () => {
  it('[ROOM-15] the one before it and the log stand in, and whoever runs the house is told', async () => {
    spoil('snapshots', 'WHERE seq = (SELECT max(seq) FROM snapshots1)');
    const lines = await restart();
    const els = await seat(server.url, table, 'Els');
    expect(
      readCards(els.doc)
        .map(({ text }) => text)
        .sort(),
    ).toEqual(['drie', 'een', 'twee', 'vier']);
    expect(lines.join('\n')).toMatch(/snapshot was damaged/);
    els.cut();
  });

  it('[ROOM-16] when nothing is whole the board stays closed, clearly, and nothing is written over it', async () => {
    spoil('snapshots', '');
    const stored = () => {
      const database = new DatabaseSync(join(server.dataDir, 'samenspraak.sqlite'), { readOnly: true });
      const rows = database.prepare('SELECT count(*) AS n, max(seq) AS last FROM updates1').get();
      database.close();
      return rows;
    };
    const before = stored();
    await restart();
    for (let times = 0; times < 3; times += 1) {
      expect(await knock(doorOf(server.url, table, 'Els'))).toMatchObject({ status: 503, code: 'store.unavailable' });
    }
    const { conferenceId, chair, sessionIds } = table;
    const fields = { sessionId: sessionIds[0], stage: 'goal' };
    const moved = { conferenceId, actorId: chair.participantId, type: 'stage.set', fields } as const;
    expect(await server.conferences.run(moved)).toMatchObject({ ok: false, code: 'store.unavailable' });
    await server.close();
    expect(stored()).toEqual(before);
  });

  it('[ROOM-17] another session of the same conference opens as it was', async () => {
    spoil('snapshots', '');
    await restart();
    const els = await seat(server.url, table, 'Els', 1);
    expect(els.doc.getMap('meeting').get('stage')).toBe('before');
    const { conferenceId, chair, sessionIds } = table;
    const start = {
      conferenceId,
      actorId: chair.participantId,
      type: 'session.start',
      fields: { sessionId: sessionIds[1] },
    };
    expect(await server.conferences.run(start as Parameters<typeof server.conferences.run>[0])).toMatchObject({
      ok: true,
    });
    els.cut();
  });
});
