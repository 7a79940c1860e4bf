import { randomUUID } from 'node:crypto';
import { LIMITS } from '@samenspraak/shared/domain/limits.ts';
import { afterAll, afterEach, beforeAll, describe, expect, it, vi } from 'vitest';
import { LiveClient } from '../support/live-client.ts';
import { makeConference, type TestConference } from '../support/people.ts';
import { startServer, type TestServer } from '../support/server.ts';
import { seat } from '../support/sync-client.ts';
import { until } from '../support/table.ts';

let server: TestServer;
let table: TestConference;
let elsewhere: TestConference;
const lines: LiveClient[] = [];

beforeAll(async () => {
  server = await startServer();
  const people = [
    { role: 'partner', name: 'Els' },
    { role: 'expert', name: 'Tom', language: 'en' },
  ] as const;
  table = await makeConference(server, { people, open: true });
  elsewhere = await makeConference(server, { people: [{ role: 'partner', name: 'Far' }], open: true });
});

afterEach(() => {
  for (const line of lines.splice(0)) line.close();
});

afterAll(() => server.stop());

type Ways = Partial<ConstructorParameters<typeof LiveClient>[0]>;

function line(who: string, ways: Ways = {}): LiveClient {
  const { conferenceId } = table;
  const client = new LiveClient({ url: server.url, conferenceId, cookie: table.person(who).cookie, ...ways });
  lines.push(client);
  return client;
}

const sessionId = () => table.sessionIds[0];

describe('the door of /live', () => {
  it('[LIVESOCK-4] opens for who belongs there, and says first what they may see', async () => {
    const els = await line('Els').connect();
    await until(() => els.view !== null, 'the view');
    expect(els.view).toMatchObject({ conferenceId: table.conferenceId, desk: null, me: { role: 'partner' } });
  });

  it.each(['websocket', 'polling'] as const)('[LIVESOCK-5] stays closed for all others, over %s', async (transport) => {
    const { cookie } = elsewhere.person('Far');
    await expect(line('Els', { transport, cookie }).connect()).rejects.toThrow('auth.required');
    await expect(line('Els', { transport, cookie: '' }).connect()).rejects.toThrow('auth.required');
    for (const conferenceId of ['no-such-conference', '', '__proto__', 'x'.repeat(500)]) {
      await expect(line('Els', { transport, conferenceId }).connect()).rejects.toThrow(/notFound|auth.required/);
    }
  });

  it.each(['websocket', 'polling'] as const)(
    '[LIVESOCK-6] stays closed for a foreign Origin, over %s',
    async (transport) => {
      for (const origin of ['https://evil.example', 'null', 'http://localhost:1']) {
        const stranger = line('Els', { transport, origin });
        await expect(stranger.connect(), origin).rejects.toThrow();
        expect(stranger.notices).toEqual([]);
      }
    },
  );
});

describe('lines of one person', () => {
  it('[LIVESOCK-18] a few tabs are welcome, not any number', async () => {
    const tabs: LiveClient[] = [];
    const { connectionsPerParticipant: most } = LIMITS;
    for (let tab = 0; tab < most; tab += 1) tabs.push(await line('Els').connect());
    await expect(line('Els').connect()).rejects.toThrow('limit.reached');
    expect((await line('Tom').connect()).connected).toBe(true);
    tabs[0]?.close();
    await vi.waitFor(() => line('Els').connect());
  });
});

describe('commands over a socket', () => {
  it('[LIVESOCK-7] the same id twice is done once and answered alike, also at the same time and from another line', async () => {
    const [one, two] = [await line('chair').connect(), await line('chair').connect()];
    const id = randomUUID();
    const fields = { sessionId: sessionId(), question: 'immediateSafety' };
    const acks = await Promise.all([one, one, two].map((each) => each.command('ballot.open', fields, { id })));
    expect(acks[0]).toMatchObject({ ok: true, data: { ballotId: expect.any(String) } });
    expect(acks).toEqual([acks[0], acks[0], acks[0]]);
    const ballotId = acks[0]?.ok === true ? acks[0].data?.ballotId : '';
    await one.command('ballot.close', { sessionId: sessionId(), ballotId });
    expect(await two.command('ballot.open', fields, { id })).toEqual(acks[0]);
  });

  it('[LIVESOCK-8] what cannot be read is refused, in the reader’s language, and the line stays', async () => {
    const tom = await line('Tom').connect();
    const id = randomUUID();
    const { conferenceId } = table;
    const nonsense: unknown[] = [
      ...[null, undefined, 'stage.set', 7, [], {}, { id }, { id, conferenceId }],
      { id, conferenceId, type: 'nothing.done' },
      { id, conferenceId, type: '__proto__' },
      { id, conferenceId, type: 'constructor' },
      { id, conferenceId, type: 'hand.raise' },
      { id, conferenceId, type: 'hand.raise', sessionId: { $ne: 1 } },
      { id: 'not-a-uuid', conferenceId, type: 'hand.raise', sessionId: sessionId() },
      { id, conferenceId, type: 'ballot.score', sessionId: sessionId(), ballotId: 'x'.repeat(20), score: 11 },
      { id, conferenceId, type: 'ballot.score', sessionId: sessionId(), ballotId: 'x'.repeat(20), score: '5' },
    ];
    for (const each of nonsense) {
      const ack = await tom.say(each);
      expect(ack, JSON.stringify(each)).toMatchObject({ ok: false, code: 'input.malformed' });
    }
    expect(await tom.say(nonsense[2])).toMatchObject({ text: expect.stringMatching(/Nothing|changed/i) });
    expect(tom.connected).toBe(true);
  });

  it('[LIVESOCK-9] what only the server itself may do cannot be sent', async () => {
    const els = await line('Els').connect();
    const fields = { name: 'Mol', role: 'partner', sessionIds: table.sessionIds, language: 'nl', clientOf: null };
    const invite = { ...fields, organisationId: null, organisation: null };
    expect(await els.command('participant.invite', invite)).toMatchObject({ ok: false, code: 'input.malformed' });
    expect(await els.command('participant.join')).toMatchObject({ ok: false, code: 'input.malformed' });
    const { participantId } = table.person('Tom');
    expect(await els.command('participant.reissue', { participantId })).toMatchObject({ code: 'input.malformed' });
  });

  it('[LIVESOCK-10] a command for another conference or session does not find it', async () => {
    const els = await line('Els').connect();
    const raise = { id: randomUUID(), type: 'hand.raise' };
    const [far] = elsewhere.sessionIds;
    const crossed = { ...raise, conferenceId: elsewhere.conferenceId, sessionId: far };
    expect(await els.say(crossed)).toMatchObject({ ok: false, code: 'notFound' });
    expect(await els.command('hand.raise', { sessionId: far })).toMatchObject({ ok: false, code: 'session.unknown' });
  });

  it('[LIVESOCK-11] what the role forbids is refused, and nothing happens', async () => {
    const els = await line('Els').connect();
    const screen = await seat(server.url, table, 'Tom');
    const ack = await els.command('stage.set', { sessionId: sessionId(), stage: 'close' });
    expect(ack).toMatchObject({ ok: false, code: 'role.forbidden' });
    expect(screen.doc.getMap('meeting').get('stage')).toBe('before');
    screen.cut();
  });

  it('[LIVESOCK-12] more commands in a second than the limit are refused by its name; others go on', async () => {
    const [els, tom] = [await line('Els').connect(), await line('Tom').connect()];
    const raise = { sessionId: sessionId() };
    const flood = Array.from({ length: 60 }, () => els.command('hand.raise', raise));
    expect(await tom.command('hand.raise', raise)).toMatchObject({ ok: true });
    const refused = (await Promise.all(flood)).filter((ack) => ack?.ok === false);
    expect(refused.length).toBeGreaterThan(10);
    for (const ack of refused) {
      expect(ack).toMatchObject({ code: 'limit.reached', text: expect.stringContaining('20') });
    }
    expect(els.connected).toBe(true);
  });

  it('[LIVESOCK-13] a message far too large ends that line alone', async () => {
    const [els, tom] = [await line('Els').connect(), await line('Tom').connect()];
    void els.say({ type: 'x'.repeat(200_000) }, 500);
    await until(() => !els.connected, 'the line is ended');
    expect(await tom.command('hand.lower', { sessionId: sessionId() })).toMatchObject({ ok: true });
  });

  it('[LIVESOCK-20] the answer to a command is its sender’s alone', async () => {
    const [els, tom] = [await line('Els').connect(), await line('Tom').connect()];
    const { conferenceId } = table;
    const command = { id: randomUUID(), conferenceId, type: 'hand.raise', sessionId: sessionId() };
    await els.command('hand.lower', { sessionId: sessionId() });
    const first = await els.say(command);
    expect(first).toMatchObject({ ok: true });
    expect(await els.say(command)).toEqual(first);
    expect(await tom.say(command)).toMatchObject({ ok: false, code: 'input.malformed' });
  });
});

describe('two sessions of one conference', () => {
  it('[LIVESOCK-21] nobody hears of the coming and going of people they share no session with', async () => {
    const sessions = [
      { name: 'Gezin', clients: true, prosecutor: false },
      { name: 'OM', clients: false, prosecutor: true },
    ];
    const people = [
      { role: 'client', name: 'Cliënt', sessions: [0] },
      { role: 'partner', name: 'Beide' },
      { role: 'prosecutor', name: 'OvJ', sessions: [1] },
    ] as const;
    const split = await makeConference(server, { sessions, people, open: true });
    const { conferenceId, chair } = split;
    const listen = async (who: string) => {
      const client = new LiveClient({ url: server.url, conferenceId, cookie: split.person(who).cookie });
      lines.push(client);
      return client.connect();
    };
    const [client, both] = [await listen('Cliënt'), await listen('Beide')];
    const { participantId } = split.person('OvJ');
    const remove = {
      conferenceId,
      actorId: chair.participantId,
      type: 'participant.remove',
      fields: { participantId },
    };
    await server.conferences.run(remove as Parameters<typeof server.conferences.run>[0]);
    await until(() => both.events.some(({ type }) => type === 'participant.removed'), 'who shares a session hears');
    expect(client.events.filter(({ type }) => type.startsWith('participant.'))).toEqual([]);
  });
});
