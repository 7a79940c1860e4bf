import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { Store } from '@samenspraak/server/ports/store.ts';
import { storeOn } from '@samenspraak/server/storage/open-store.ts';
import { Database } from '@samenspraak/server/storage/sqlite/database.ts';
import {
  conferenceId,
  type ParticipantId,
  participantId,
  type SessionId,
  sessionId,
} from '@samenspraak/shared/domain/ids.ts';
import { beforeEach, expect, it } from 'vitest';
import { seeThrough } from '../../support/envelopes.ts';
import { filesWith, folders } from './folder.ts';
import { BASE, ID, OTHER_BASE, unit } from './samples.ts';
import { seeded } from './seeded.ts';
import { silent } from './silent-log.ts';

const PAGE = 4_096;
const PEOPLE = Array.from({ length: 30 }, (_, index) => participantId.parse(`person-${index + 100}`));

const folder = folders();
let place: string;
let database: Database;
let store: Store;

beforeEach(async () => {
  place = await folder();
  database = await Database.open(join(place, 'store.db'), seeThrough);
  store = storeOn(database, { log: silent, envelope: seeThrough });
  await store.createConference(BASE);
  return () => store.close();
});

/** What only this person's words for this session hold, in this version of them. */
function mark(session: SessionId, by: ParticipantId, version = ''): string {
  return `PREPARED ${session} ${by} ${version}`;
}

function put(session: SessionId, by: ParticipantId, text: string) {
  const items = text === '' ? [] : [{ kind: 'strength' as const, text }];
  return unit({ effects: [{ type: 'preparation.put', sessionId: session, participantId: by, items }] });
}

function forget(session: SessionId, participantIds: readonly ParticipantId[]) {
  return unit({ effects: [{ type: 'preparations.forget', sessionId: session, participantIds }] });
}

async function keepersOf(session: SessionId): Promise<ParticipantId[]> {
  return (await store.preparations(session)).map((one) => one.participantId);
}

/** Two sessions full of words, in the first of which people write again, longer and shorter, so that rows move. */
async function fill(upTo: (limit: number) => number): Promise<void> {
  const write = (session: SessionId, by: ParticipantId, most: number) =>
    put(session, by, mark(session, by) + 'y'.repeat(upTo(most)) + mark(session, by));
  await store.commit(PEOPLE.map((by) => write(ID.professionals, by, 900)));
  for (const by of PEOPLE) await store.commit([write(ID.clients, by, 900)]);
  for (let again = 0; again < 40; again += 1) {
    await store.commit([write(ID.clients, PEOPLE[upTo(PEOPLE.length)] ?? ID.client, upTo(20) === 0 ? 20_000 : 1_800)]);
  }
}

it('[STORE-23] preparations that are taken back or released leave no byte, those of others stay', async () => {
  const seed = Date.now() % 1_000_000;
  console.log(`seed ${seed}`);
  const random = seeded(seed);
  const upTo = (limit: number) => Math.floor(random() * limit);
  for (let round = 0; round < 8; round += 1) {
    await fill(upTo);
    const left = [...PEOPLE];
    while (left.length > 3) {
      const named = [1, 2].flatMap(() => left.splice(upTo(left.length), 1));
      const takenBack = named.map((by) => put(ID.clients, by, ''));
      await store.commit(upTo(2) === 0 ? takenBack : [forget(ID.clients, named)]);
      for (const by of named) expect(await filesWith(place, mark(ID.clients, by)), `seed ${seed}`).toEqual([]);
      expect((await keepersOf(ID.clients)).toSorted()).toEqual(left.toSorted());
    }
    for (const by of left) expect(await filesWith(place, mark(ID.clients, by))).not.toEqual([]);
    await store.commit([forget(ID.clients, left)]);
    expect(await filesWith(place, `PREPARED ${ID.clients}`), `seed ${seed}`).toEqual([]);
    expect(await keepersOf(ID.professionals)).toHaveLength(PEOPLE.length);
    await store.commit([forget(ID.professionals, PEOPLE)]);
    expect(await filesWith(place, 'PREPARED'), `seed ${seed}`).toEqual([]);
  }
});

it('[STORE-23] what was replaced goes with what replaced it, also when both are kept and forgotten in one commit', async () => {
  const [by = ID.client] = PEOPLE;
  await store.commit([put(ID.clients, by, mark(ID.clients, by, 'first;').repeat(900))]);
  await store.commit([put(ID.clients, by, mark(ID.clients, by, 'second;'))]);
  expect(await filesWith(place, mark(ID.clients, by, 'second;'))).not.toEqual([]);
  await store.commit([put(ID.clients, by, '')]);
  expect(await filesWith(place, 'PREPARED')).toEqual([]);
  await store.commit([
    put(ID.clients, by, mark(ID.clients, by, 'first;').repeat(900)),
    put(ID.clients, by, mark(ID.clients, by, 'second;')),
    forget(ID.clients, [by]),
  ]);
  expect(await filesWith(place, 'PREPARED')).toEqual([]);
});

/** Makes conferences of one session each, in which everybody keeps several pages full of their mark. */
async function manySessions(): Promise<SessionId[]> {
  const sessions = Array.from({ length: 12 }, (_, index) => sessionId.parse(`session-many-${index + 100}`));
  for (const [index, session] of sessions.entries()) {
    const base = { ...OTHER_BASE, id: conferenceId.parse(`conference-many-${index}`) };
    await store.createConference({ ...base, sessions: OTHER_BASE.sessions.map((one) => ({ ...one, id: session })) });
    await store.commit(PEOPLE.map((by) => put(session, by, mark(session, by, ';').repeat(160))));
  }
  database.overwriteForgotten();
  return sessions;
}

/** How many rows were written or deleted since the database was opened. */
function rowsChanged(): () => number {
  const total = database.statement((_params: object, db) =>
    db.selectNoFrom((eb) => eb.fn<number>('total_changes').as('rows')),
  );
  return () => total.one({})?.rows ?? 0;
}

async function pages(): Promise<Buffer[]> {
  const file = await readFile(join(place, 'store.db'));
  return Array.from({ length: file.length / PAGE }, (_, index) => file.subarray(index * PAGE, (index + 1) * PAGE));
}

it('[STORE-39] to forget in one session writes and deletes rows and pages of that session alone', async () => {
  const sessions = await manySessions();
  const rows = rowsChanged();
  const [gone = ID.client, ...others] = PEOPLE;
  for (const session of sessions.slice(5, 8)) {
    const before = { rows: rows(), pages: await pages() };
    await store.commit([put(session, gone, '')]);
    const after = { rows: rows(), pages: await pages() };
    expect(after.rows - before.rows).toBe(PEOPLE.length + others.length);
    const changed = [...after.pages.keys()].filter((at) => !after.pages[at]?.equals(before.pages[at] ?? Buffer.of()));
    const sides = changed.flatMap((at) => [before.pages[at], after.pages[at]].filter((page) => page !== undefined));
    for (const other of sessions.filter((one) => one !== session)) {
      expect(sides.filter((page) => page.includes(`PREPARED ${other}`))).toEqual([]);
    }
    const own = (all: readonly Buffer[]) => all.filter((page) => page.includes(`PREPARED ${session}`)).length;
    expect(own(before.pages)).toBeGreaterThan(PEOPLE.length);
    expect(own(after.pages)).toBeGreaterThan(others.length);
    // Beside those that hold words: the first page, the list of free pages, the root of the table and that of its index.
    expect(changed.length).toBeLessThanOrEqual(own(before.pages) + 8);
    expect((await keepersOf(session)).toSorted()).toEqual(others.toSorted());
  }
  const left = await Promise.all(sessions.map(keepersOf));
  expect(left.flat()).toHaveLength(sessions.length * PEOPLE.length - 3);
});
