import { cp, readdir } from 'node:fs/promises';
import { join } from 'node:path';
import { DatabaseSync } from 'node:sqlite';
import { createEnvelope } from '@samenspraak/server/identity/envelope.ts';
import type { Log } from '@samenspraak/server/ports/log.ts';
import type { Store } from '@samenspraak/server/ports/store.ts';
import { openStore } from '@samenspraak/server/storage/open-store.ts';
import type { Score } from '@samenspraak/shared/commands/conference-state.ts';
import type { PreparedItem } from '@samenspraak/shared/domain/preparation.ts';
import { beforeEach, expect, it } from 'vitest';
import { envelope } from '../../support/envelopes.ts';
import { filesWith, folders } from './folder.ts';
import { BASE, CHAIR, ID, unit } from './samples.ts';
import { silent } from './silent-log.ts';

const folder = folders();
let place: string;
let store: Store;

beforeEach(async () => {
  place = await folder();
  store = await openStore({ file: join(place, 'store.db'), log: silent, envelope });
  await store.createConference(BASE);
  return () => store.close();
});

const FROM_ONE: Score = {
  ...{ participantId: ID.client, voice: null, voiceOf: '', round: 1 },
  ...{ score: 1, choice: null, grounds: '', answers: {} },
};
const FROM_OTHER: Score = {
  ...{ ...FROM_ONE, participantId: ID.chair, score: 10, grounds: `SAID ${'x'.repeat(1_990)}` },
  answers: {
    severity: 'SAID '.repeat(199),
    extent: 'x'.repeat(995),
    likelihood: 'x'.repeat(995),
    ownView: 'x'.repeat(995),
  },
};
const LITTLE: PreparedItem[] = [{ kind: 'strength', text: 'SAID' }];
const MUCH: PreparedItem[] = Array.from({ length: 12 }, () => ({ kind: 'concern', text: `SAID ${'y'.repeat(500)}` }));

function waiting() {
  const at = { sessionId: ID.clients, ballotId: ID.ballot };
  return unit({
    effects: [
      { type: 'score.put', ...at, score: FROM_ONE },
      { type: 'score.put', ...at, score: { ...FROM_ONE, voice: 'child', voiceOf: 'Sem', choice: 'SAID' } },
      { type: 'score.put', ...at, score: FROM_OTHER },
      { type: 'preparation.put', sessionId: ID.clients, participantId: ID.client, items: LITTLE },
      { type: 'preparation.put', sessionId: ID.clients, participantId: ID.chair, items: MUCH },
    ],
  });
}

/** A copy of what is on disk, opened beside the store. */
async function copied(): Promise<DatabaseSync> {
  const copy = await folder();
  await cp(place, copy, { recursive: true });
  return new DatabaseSync(join(copy, 'store.db'));
}

it('[STORE-41] what waits to be shown stands in no file, and is as long whatever it says', async () => {
  await store.commit([waiting()]);
  expect((await readdir(place)).length).toBeGreaterThan(1);
  for (const word of ['SAID', 'xxxx', 'yyyy']) expect(await filesWith(place, word)).toEqual([]);
  const copy = await copied();
  const lengths = (table: string) =>
    copy
      .prepare(`SELECT DISTINCT length(enclosed) AS bytes FROM ${table}`)
      .all()
      .map(({ bytes }) => bytes);
  expect(lengths('scores')).toHaveLength(1);
  expect(lengths('preparations2')).toHaveLength(1);
  const columns = copy.prepare('SELECT * FROM scores').columns();
  expect(columns.map(({ name }) => name)).toEqual([
    ...['conferenceId', 'sessionId', 'ballotId', 'participantId', 'voice', 'voiceOf', 'round', 'enclosed'],
  ]);
  copy.close();
  expect(await store.scores(ID.ballot)).toHaveLength(3);
  expect(await store.preparation(ID.clients, ID.chair)).toEqual(MUCH);
});

it('[STORE-42] an answer that somebody moved to another row opens nowhere else', async () => {
  await store.commit([waiting()]);
  const copy = await copied();
  const moved = copy.prepare('SELECT enclosed FROM scores WHERE participantId = ?').get(ID.chair)?.enclosed;
  copy.prepare("UPDATE scores SET enclosed = ? WHERE voice = 'child'").run(moved ?? null);
  const file = copy.location() ?? '';
  copy.close();
  const meddled = await openStore({ file, log: silent, envelope });
  const left = await meddled.scores(ID.ballot);
  expect(left.map(({ voice }) => voice)).toEqual([null, null]);
  await meddled.close();
});

it('[STORE-43] under another secret the log says once what cannot be read, all else stands, and the former secret brings it back', async () => {
  await store.commit([unit({ effects: [{ type: 'person.add', person: CHAIR }] }), waiting()]);
  await store.close();
  const said: { fields: object; message: string }[] = [];
  const log: Log = { ...silent, warn: (fields, message) => said.push({ fields, message }) };
  const file = join(place, 'store.db');
  const other = await openStore({ file, log, envelope: createEnvelope('another secret than the one before it') });
  expect(said).toEqual([
    { fields: { answers: 3, preparations: 2 }, message: expect.stringContaining('SESSION_SECRET') },
  ]);
  expect(await other.scores(ID.ballot)).toEqual([]);
  expect(await other.preparations(ID.clients)).toEqual([]);
  expect(await other.preparation(ID.clients, ID.client)).toBeNull();
  expect((await other.conference(ID.conference))?.people).toEqual([CHAIR]);
  const again = { ...FROM_ONE, score: 4 };
  const at = { sessionId: ID.clients, ballotId: ID.ballot };
  await other.commit([unit({ effects: [{ type: 'score.put', ...at, score: again }] })]);
  expect(await other.scores(ID.ballot)).toEqual([again]);
  expect(said).toHaveLength(1);
  await other.close();
  store = await openStore({ file, log, envelope });
  expect((await store.scores(ID.ballot)).map(({ participantId }) => participantId)).toEqual([ID.chair, ID.client]);
  expect(await store.preparations(ID.clients)).toHaveLength(2);
});
