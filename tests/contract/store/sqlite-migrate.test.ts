import { join } from 'node:path';
import { DatabaseSync } from 'node:sqlite';
import { replay } from '@samenspraak/server/rooms/replay.ts';
import { openStore } from '@samenspraak/server/storage/open-store.ts';
import type { Fact } from '@samenspraak/shared/commands/registry.ts';
import { OUR_SHARES } from '@samenspraak/shared/domain/budget.ts';
import { NO_HOUSE } from '@samenspraak/shared/domain/house.ts';
import type { PreparedItem } from '@samenspraak/shared/domain/preparation.ts';
import { expect, it } from 'vitest';
import { envelope } from '../../support/envelopes.ts';
import { filesWith, folders } from './folder.ts';
import { BASE, CHAIR, CLIENT, event, ID, MOMENT, OTHER_BASE, unit, updates } from './samples.ts';
import { silent } from './silent-log.ts';
import {
  type PlainScore,
  preparationTables,
  putPlain,
  takeBackToFirst,
  takeBackToSecond,
  takeBackToThird,
} from './take-back.ts';

const folder = folders();

it('[STORE-30] a store of the first release opens: its sessions are planned as their conference was', async () => {
  const file = join(await folder(), 'old.sqlite');
  const made = await openStore({ file, log: silent, envelope });
  await made.createConference(OTHER_BASE);
  const person = { ...CHAIR, sessionIds: [ID.elsewhere] };
  await made.commit([{ ...unit({ effects: [{ type: 'person.add', person }] }), conferenceId: ID.otherConference }]);
  await made.close();
  const database = new DatabaseSync(file);
  for (const back of [takeBackToThird, takeBackToSecond, takeBackToFirst]) back(database);
  database.close();
  const store = await openStore({ file, log: silent, envelope });
  const conference = await store.conference(ID.otherConference);
  expect(conference?.base.sessions).toEqual([
    {
      ...{ id: ID.elsewhere, name: 'Family', audience: { clients: true, prosecutor: false } },
      ...{ startsAt: MOMENT, plannedMinutes: 90, videoUrl: null },
    },
  ]);
  expect(conference?.people[0]).toMatchObject({ name: 'Noor', sessionIds: [ID.elsewhere], apartFrom: [] });
  await store.close();
  const again = await openStore({ file, log: silent, envelope });
  expect((await again.conference(ID.otherConference))?.base.sessions).toHaveLength(1);
  await again.close();
});

it('[STORE-37] a store of the second release opens: scores, events and boards are kept, and nothing was ever taken over', async () => {
  const file = join(await folder(), 'old.sqlite');
  const made = await openStore({ file, log: silent, envelope });
  await made.createConference({ ...BASE, house: { shares: OUR_SHARES, guide: {} } });
  const given = { participantId: ID.client, voice: null, round: 1, score: 8, grounds: 'A quiet week' };
  const score = { ...given, voiceOf: '', choice: null, answers: {} };
  const at = { sessionId: ID.clients, ballotId: ID.ballot };
  const opened = { type: 'ballot.opened', ...at, question: 'recovery', subject: null, phase: 'recovery' } as const;
  // As they were written down before there were choices, questions beside the number, and turns with a length.
  const old = [
    { type: 'ballot.revealed', ...at, scores: [{ ...given, group: 'client' }] },
    { type: 'round.started', sessionId: ID.clients, order: [ID.client] },
  ] as unknown as Fact[];
  const facts: Fact[] = [{ type: 'conference.opened' }, opened, ...old];
  await made.commit([
    unit({
      events: facts.map((fact, index) => event(index + 1, fact)),
      effects: [...[CHAIR, CLIENT].map((person) => ({ type: 'person.add' as const, person }))],
      updates: updates(1, 3),
    }),
  ]);
  await made.close();
  const database = new DatabaseSync(file);
  takeBackToThird(database);
  putPlain(database, { conferenceId: ID.conference, sessionId: ID.clients }, [
    { ...given, ballotId: ID.ballot, voice: '', choice: null, answersJson: '{}' },
  ]);
  takeBackToSecond(database);
  database.close();
  const store = await openStore({ file, log: silent, envelope });
  const stored = await store.conference(ID.conference);
  expect(stored?.base).toEqual({ ...BASE, house: NO_HOUSE });
  expect(stored?.people).toEqual([CHAIR, CLIENT]);
  expect(await store.scores(ID.ballot)).toEqual([score]);
  expect((await store.document(ID.clients)).updates).toEqual(updates(1, 3));
  expect([await store.guides(), await store.shares(), await store.preparations(ID.clients)]).toEqual([[], null, []]);
  if (stored === null) throw new Error('the conference is gone');
  const { conference } = replay(stored);
  expect(conference.ballots.get(ID.ballot)?.revealed).toEqual([[{ ...score, group: 'client' }]]);
  expect(conference.sessions.get(ID.clients)?.round).toEqual({
    ...{ order: [ID.client], index: 0, since: MOMENT, secondsPerTurn: null },
  });
  const choice = { ...score, score: 0, choice: 'card-0001', answers: { likelihood: 'small' } };
  await store.commit([unit({ effects: [{ type: 'score.put', ...at, score: choice }] })]);
  expect(await store.scores(ID.ballot)).toEqual([choice]);
  await store.close();
});

it('[STORE-37] every session of the second release gets the table for preparations that a new one has', async () => {
  const file = join(await folder(), 'old.sqlite');
  const made = await openStore({ file, log: silent, envelope });
  await made.createConference(BASE);
  await made.createConference(OTHER_BASE);
  await made.close();
  const old = new DatabaseSync(file);
  const before = preparationTables(old);
  takeBackToThird(old);
  takeBackToSecond(old);
  expect(preparationTables(old).size).toBe(0);
  old.close();
  const store = await openStore({ file, log: silent, envelope });
  const items: PreparedItem[] = [{ kind: 'strength', text: 'Kept after the step' }];
  const by = { participantId: ID.client, items };
  const sessions = [ID.clients, ID.professionals, ID.elsewhere];
  for (const sessionId of sessions) {
    await store.commit([unit({ effects: [{ type: 'preparation.put', sessionId, ...by }] })]);
  }
  await store.commit([
    unit({ effects: [{ type: 'preparations.forget', sessionId: ID.clients, participantIds: [ID.client] }] }),
  ]);
  const kept = await Promise.all(sessions.map((session) => store.preparations(session)));
  expect(kept).toEqual([[], [by], [by]]);
  await store.close();
  const stepped = new DatabaseSync(file);
  expect(before.size).toBe(sessions.length);
  expect(preparationTables(stepped)).toEqual(before);
  stepped.close();
});

it('[STORE-40] a store of the third release opens: what waits to be shown is there, and stands in no file in plain words', async () => {
  const place = await folder();
  const file = join(place, 'old.sqlite');
  const made = await openStore({ file, log: silent, envelope });
  await made.createConference(BASE);
  await made.createConference(OTHER_BASE);
  await made.close();
  const people = Array.from({ length: 40 }, (_, index) => `person-${index + 100}`);
  const scores = people.map(
    (participantId, index): PlainScore => ({
      ...{
        ballotId: ID.ballot,
        participantId,
        voice: index % 2 === 0 ? '' : 'child',
        round: 1,
        score: 1 + (index % 10),
      },
      ...{ grounds: `SAID ${'.'.repeat(index * 30)}`, choice: null, answersJson: '{"severity":"SAID"}' },
    }),
  );
  const items: PreparedItem[] = [{ kind: 'strength', text: `SAID ${'.'.repeat(3_000)}` }];
  const old = new DatabaseSync(file);
  takeBackToThird(old);
  putPlain(old, { conferenceId: ID.conference, sessionId: ID.clients }, scores);
  const [table = ''] = [...preparationTables(old).keys()];
  const prepare = old.prepare(`INSERT INTO ${table} VALUES (:participantId, :itemsJson)`);
  for (const participantId of people) prepare.run({ participantId, itemsJson: JSON.stringify(items) });
  old.close();
  expect(await filesWith(place, 'SAID')).not.toEqual([]);
  const store = await openStore({ file, log: silent, envelope });
  expect(await filesWith(place, 'SAID')).toEqual([]);
  expect(await store.scores(ID.ballot)).toEqual(
    scores.map(({ ballotId: _ballot, voice, answersJson, ...rest }) => ({
      ...{ ...rest, voice: voice === '' ? null : voice, voiceOf: '', answers: JSON.parse(answersJson) },
    })),
  );
  expect(await store.preparations(ID.professionals)).toEqual(people.map((participantId) => ({ participantId, items })));
  await store.close();
  expect(await filesWith(place, 'SAID')).toEqual([]);
});
