import { stat, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { readBallots, readCards } from '@samenspraak/shared/document/read.ts';
import { addCard } from '@samenspraak/shared/document/write.ts';
import type { CardId } from '@samenspraak/shared/domain/ids.ts';
import { expect, it, onTestFinished } from 'vitest';
import { LiveClient } from '../support/live-client.ts';
import { makeConference, type TestConference } from '../support/people.ts';
import { startServer, type TestServer } from '../support/server.ts';
import { seat } from '../support/sync-client.ts';
import { until } from '../support/table.ts';

type Line = (who: string) => Promise<LiveClient>;

/** Somebody's line for commands, opened when it is needed and closed with the test. */
function lines(server: TestServer, { conferenceId, person }: TestConference): Line {
  const open = new Map<string, Promise<LiveClient>>();
  return (who) => {
    const found = open.get(who);
    if (found !== undefined) return found;
    const client = new LiveClient({ url: server.url, conferenceId, cookie: person(who).cookie });
    onTestFinished(() => client.close());
    const line = client.connect();
    open.set(who, line);
    return line;
  };
}

it('[SECRET-7] under another secret the table goes on: the board stands, what was given before is asked again, and nothing breaks', async () => {
  const first = await startServer();
  const people = [
    { role: 'partner', name: 'Els' },
    { role: 'expert', name: 'Tom' },
  ] as const;
  const table = await makeConference(first, { people, open: true });
  const [sessionId = ''] = table.sessionIds;
  const before = lines(first, table);
  const items = [{ kind: 'strength', text: 'voorbereid' }];
  expect(await (await before('Els')).command('preparation.keep', { sessionId, items })).toMatchObject({ ok: true });
  expect(await (await before('chair')).command('stage.set', { sessionId, stage: 'picture' })).toMatchObject({
    ok: true,
  });
  const screen = await seat(first.url, table, 'Els');
  const author = table.person('Els').participantId;
  addCard(screen.doc, 'card-of-before' as CardId, { kind: 'concern', author, text: 'een zorg', order: 'a0' });
  await until(() => screen.allSaved, 'the card is kept');
  screen.cut();
  const asked = await (await before('chair')).command('ballot.open', { sessionId, question: 'immediateSafety' });
  const ballot = { sessionId, ballotId: asked?.ok === true ? asked.data?.ballotId : '' };
  expect(await (await before('Tom')).command('ballot.score', { ...ballot, score: 3 })).toMatchObject({ ok: true });
  await first.close();
  const file = join(first.dataDir, 'secret');
  expect((await stat(file)).mode & 0o777).toBe(0o600);
  await writeFile(file, 'x'.repeat(43));

  const warned: object[] = [];
  const warn = (fields: object, message: string) => warned.push({ ...fields, message });
  const server = await startServer({ dataDir: first.dataDir, log: { info: () => {}, warn, error: warn } });
  onTestFinished(() => server.stop());
  expect(warned).toEqual([{ answers: 1, preparations: 1, message: expect.stringContaining('SESSION_SECRET') }]);
  const line = lines(server, table);
  const board = await seat(server.url, table, 'chair');
  onTestFinished(() => board.cut());
  await until(() => readCards(board.doc).length === 1, 'the board stands');
  const chair = await line('chair');
  expect(await chair.command('ballot.reveal', ballot)).toMatchObject({ ok: false, code: 'ballot.noScores' });
  expect(await (await line('Tom')).command('ballot.score', { ...ballot, score: 8 })).toMatchObject({ ok: true });
  expect(await chair.command('ballot.reveal', ballot)).toMatchObject({ ok: true });
  await until(() => readBallots(board.doc)[0]?.rounds[0]?.[0]?.score === 8, 'the answer that was given again is shown');
  expect(await (await line('Els')).command('preparation.keep', { sessionId, items })).toMatchObject({ ok: true });
  expect(await chair.command('preparation.release', { sessionId })).toMatchObject({ ok: true });
  await until(() => readCards(board.doc).length === 2, 'what was prepared again is on the board');
  expect(warned).toHaveLength(1);
});
