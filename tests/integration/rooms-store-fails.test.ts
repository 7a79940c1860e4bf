import { readCards, readMeeting } from '@samenspraak/shared/document/read.ts';
import { addCard, writeText } from '@samenspraak/shared/document/write.ts';
import type { CardId, ConferenceId } from '@samenspraak/shared/domain/ids.ts';
import { CLOSE } from '@samenspraak/shared/protocol/sync.ts';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import * as Y from 'yjs';
import { LiveClient } from '../support/live-client.ts';
import { makeConference, type TestConference } from '../support/people.ts';
import { startServer, type TestServer } from '../support/server.ts';
import { doorOf, knock, type SyncClient, seat } from '../support/sync-client.ts';
import { until } from '../support/table.ts';

let server: TestServer;
let table: TestConference;
/** Whose commits fail, as on a full disk. */
let failing: (conference: ConferenceId) => boolean;
const open: { cut?(): void; close?(): void }[] = [];

beforeEach(async () => {
  failing = () => false;
  server = await startServer();
  const commit = server.store.commit;
  server.store.commit = async (units) => {
    if (units.some(({ conferenceId }) => failing(conferenceId))) throw new Error('database or disk is full');
    await commit(units);
  };
  const people = ['Els', 'Tom', 'Noor'].map((name) => ({ role: 'partner', name }) as const);
  table = await makeConference(server, { people, open: true });
});

afterEach(async () => {
  failing = () => false;
  for (const one of open.splice(0)) {
    one.cut?.();
    one.close?.();
  }
  await server.stop();
});

async function sit(who: string, at = table): Promise<SyncClient> {
  const screen = await seat(server.url, at, who);
  open.push(screen);
  return screen;
}

async function listen(who: string): Promise<LiveClient> {
  const { conferenceId } = table;
  const live = new LiveClient({ url: server.url, conferenceId, cookie: table.person(who).cookie });
  open.push(live);
  return live.connect();
}

function write(
  who: string,
  screen: SyncClient,
  { id, text = 'Zorg' }: { id: string; text?: string },
  at = table,
): void {
  const author = at.person(who).participantId;
  addCard(screen.doc, id as CardId, { kind: 'concern', author, text, order: 'a0' });
}

const words = (screen: SyncClient, id: string) => readCards(screen.doc).find((one) => one.id === id)?.text;
const vector = (screen: SyncClient) => Buffer.from(Y.encodeStateVector(screen.doc)).toString('hex');

describe('a store that fails', () => {
  it('[ROOM-6] the sender is told, nothing unsaved is shown, and the others stay and are not disturbed', async () => {
    const [els, tom, noor] = [await sit('Els'), await sit('Tom'), await sit('Noor')];
    write('Els', els, { id: 'card-before', text: 'Voor' });
    await until(() => words(noor, 'card-before') === 'Voor', 'the first card is there');
    const heard = noor.heard.length;
    failing = () => true;
    write('Els', els, { id: 'card-not-stored' });
    await until(() => els.refused.length === 1, 'the sender is told');
    expect(els.refused[0]).toMatchObject({ code: 'store.unavailable' });
    expect(els.refused[0]?.text).toMatch(/Opslaan lukt/);
    expect(els.pending).toHaveLength(1);
    expect([tom.closed, noor.closed, els.closed]).toEqual([null, null, null]);
    expect(noor.heard.slice(heard).some((message) => message.includes('card-not-stored'))).toBe(false);
    failing = () => false;
    write('Tom', tom, { id: 'card-after', text: 'Na' });
    await until(() => words(noor, 'card-after') === 'Na', 'everything works again');
    expect(words(noor, 'card-not-stored')).toBeUndefined();
    expect([...tom.refused, ...noor.refused]).toEqual([]);
    await until(() => vector(tom) === vector(noor), 'both see the same');
    const fresh = await sit('Els');
    expect(vector(fresh)).toBe(vector(noor));
    expect(words(els, 'card-not-stored')).toBe('Zorg');
  });

  it('[ROOM-7] a command that was not stored did not happen, and may be sent again with the same id', async () => {
    const [chair, screen] = [await listen('chair'), await sit('Els')];
    const id = crypto.randomUUID();
    const fields = { sessionId: table.sessionIds[0], stage: 'goal' };
    failing = () => true;
    const lost = await chair.command('stage.set', fields, { id });
    expect(lost).toMatchObject({ ok: false, code: 'store.unavailable' });
    expect(chair.events.some(({ type }) => type === 'stage.set')).toBe(false);
    failing = () => false;
    expect(await chair.command('stage.set', fields, { id })).toMatchObject({ ok: true });
    await until(() => readMeeting(screen.doc)?.stage === 'goal', 'the table moved');
    const stored = await server.store.conference(table.conferenceId);
    expect(stored?.events.filter(({ fact }) => fact.type === 'stage.set')).toHaveLength(1);
  });

  it('[CALM-7] whoever comes while the disk is full reads what is stored; the server does not try without end', async () => {
    await sit('Els');
    let tries = 0;
    failing = () => {
      tries += 1;
      return true;
    };
    const screen = await sit('Tom');
    expect(screen.synced).toBe(true);
    const before = tries;
    for (let turn = 0; turn < 200; turn += 1) await new Promise((resolve) => setImmediate(resolve));
    expect(tries - before).toBeLessThan(5);
    failing = () => false;
    (await server.conferences.conference(table.conferenceId))?.sweep();
    const { participantId } = table.person('Tom');
    const shown = () => (screen.doc.getMap('roster').get(participantId) as Y.Map<unknown> | undefined)?.get('present');
    await until(() => shown() === true, 'once there is room, he shows as present');
  });

  it('[ROOM-26] a session that was not stored is not there, and the conference goes on', async () => {
    const [screen, chair] = [await sit('Els'), await listen('chair')];
    failing = () => true;
    const add = { name: 'OM-deel', clients: false, prosecutor: true, participantIds: [] };
    expect(await chair.command('session.add', add)).toMatchObject({ ok: false, code: 'store.unavailable' });
    failing = () => false;
    expect(chair.view?.sessions).toHaveLength(1);
    await until(() => screen.refused.length === 0 && screen.synced, 'the board stands');
    expect(await chair.command('session.add', add)).toMatchObject({ ok: true });
    await until(() => chair.view?.sessions.length === 2, 'the session is there');
    expect((await server.store.conference(table.conferenceId))?.base.sessions).toHaveLength(2);
  });

  it('[TURN-22] a plan that was not stored is not shown, and is stored when it is given again', async () => {
    const chair = await listen('chair');
    const sessionId = table.sessionIds[0];
    const was = chair.view?.sessions[0]?.name;
    failing = () => true;
    const plan = { sessionId, name: 'Anders', plannedMinutes: 77 };
    expect(await chair.command('session.plan', plan)).toMatchObject({ ok: false, code: 'store.unavailable' });
    failing = () => false;
    expect(chair.view?.sessions[0]?.name).toBe(was);
    expect(await chair.command('session.plan', plan)).toMatchObject({ ok: true });
    await until(() => chair.view?.sessions[0]?.name === 'Anders', 'the plan is shown');
    const stored = await server.store.conference(table.conferenceId);
    expect(stored?.base.sessions[0]).toMatchObject({ name: 'Anders', plannedMinutes: 77 });
    expect(JSON.stringify(stored?.events)).not.toContain('Anders');
  });

  it('[ROOM-8] one conference whose commits fail does not fail another that is stored in the same breath', async () => {
    const other = await makeConference(server, { people: [{ role: 'partner', name: 'Far' }], open: true });
    const [els, far] = [await sit('Els'), await sit('Far', other)];
    const chair = await sit('chair', other);
    failing = (conference) => conference === table.conferenceId;
    for (let i = 0; i < 20; i += 1) {
      if (i === 0) write('Els', els, { id: 'card-not-stored' });
      write('Far', far, { id: `card-elsewhere-${i}` }, other);
    }
    await until(() => els.refused.length === 1, 'the one is told');
    await until(() => far.allSaved && chair.doc.getMap('cards').size === 20, 'the other goes on');
    expect(far.refused).toEqual([]);
  });

  it('[ROOM-9] again and again, with edits and commands from all: what is said to be saved is stored, and all converge', async () => {
    const screens = [await sit('Els'), await sit('Tom'), await sit('Noor')];
    const names = ['Els', 'Tom', 'Noor'];
    const chair = await listen('chair');
    const said: string[] = [];
    for (let round = 0; round < 12; round += 1) {
      failing = () => round % 3 === 1;
      const press = chair.command('stage.set', {
        sessionId: table.sessionIds[0],
        stage: round % 2 === 0 ? 'goal' : 'picture',
      });
      for (const [index, screen] of screens.entries()) {
        const id = `card-${names[index]}-${round}`;
        write(names[index] ?? '', screen, { id });
        writeText(screen.doc, id as CardId, `Zorg ${round}`);
      }
      await press;
      await until(() => screens.every(({ allSaved, refused }) => allSaved || refused.length > 0), 'all are answered');
      failing = () => false;
      for (const [index, screen] of screens.entries()) {
        if (screen.allSaved) said.push(`card-${names[index]}-${round}`);
        if (screen.refused.length === 0) continue;
        screen.cut();
        screens[index] = await sit(names[index] ?? '');
      }
    }
    await until(() => screens.every((screen) => vector(screen) === vector(screens[0] ?? screen)), 'all see the same');
    const stored = await server.store.document(table.sessionIds[0] ?? ('' as never));
    const doc = new Y.Doc();
    if (stored.snapshot !== null) Y.applyUpdate(doc, stored.snapshot.bytes);
    for (const { bytes } of stored.updates) Y.applyUpdate(doc, bytes);
    expect(said.length).toBeGreaterThan(20);
    expect(said.filter((id) => !doc.getMap('cards').has(id))).toEqual([]);
    expect(doc.getMap('cards').toJSON()).toEqual(screens[0]?.doc.getMap('cards').toJSON());
    expect(doc.getMap('meeting').toJSON()).toEqual(screens[0]?.doc.getMap('meeting').toJSON());
  });

  it('[ROOM-25] one that cannot even be read sends people away for a moment, and has all of it when they are back', async () => {
    const [els, tom] = [await sit('Els'), await sit('Tom')];
    write('Els', els, { id: 'card-before', text: 'Voor' });
    await until(() => words(tom, 'card-before') === 'Voor', 'the first card is there');
    const read = server.store.document;
    failing = () => true;
    server.store.document = async () => {
      throw new Error('disk I/O error');
    };
    write('Els', els, { id: 'card-not-stored' });
    await until(() => els.closed !== null && tom.closed !== null, 'everybody is sent away');
    expect([els.closed, tom.closed]).toEqual([CLOSE.restart, CLOSE.restart]);
    expect(await knock(doorOf(server.url, table, 'Tom'))).toMatchObject({ status: 503, code: 'store.unavailable' });
    failing = () => false;
    server.store.document = read;
    await tom.connect();
    expect([words(tom, 'card-before'), words(tom, 'card-not-stored')]).toEqual(['Voor', undefined]);
    write('Tom', tom, { id: 'card-after' });
    await until(() => tom.allSaved, 'everything works again');
  });
});
