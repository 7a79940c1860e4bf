import { readCards, readMeeting } from '@samenspraak/shared/document/read.ts';
import { addCard, writeText } from '@samenspraak/shared/document/write.ts';
import type { CardId } from '@samenspraak/shared/domain/ids.ts';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { WebSocket } from 'ws';
import { WebsocketProvider } from 'y-websocket';
import * as Y from 'yjs';
import { makeConference, type TestConference } from '../support/people.ts';
import { startServer, type TestServer } from '../support/server.ts';
import { until } from '../support/table.ts';

let server: TestServer;
let table: TestConference;
const clock = { ahead: 0, now: () => Date.now() + clock.ahead };
const providers: WebsocketProvider[] = [];

beforeEach(async () => {
  clock.ahead = 0;
  server = await startServer({ clock });
  // The provider says aloud that it does not know our own messages, and passes over them.
  vi.spyOn(console, 'error').mockReturnValue();
  const people = [{ role: 'partner', name: 'Els' }, { role: 'client' }] as const;
  table = await makeConference(server, { people, open: true });
});

afterEach(async () => {
  for (const provider of providers.splice(0)) provider.destroy();
  await server.stop();
});

const card = 'card-of-the-stock-client' as CardId;

/** The provider as anybody gets it from npm; a browser would send cookie and origin by itself. */
function stock(who: string, url = server.url): WebsocketProvider {
  const { cookie } = table.person(who);
  class WithCookie extends WebSocket {
    constructor(address: string | URL, protocols?: string | string[]) {
      super(address, protocols, { headers: { cookie, origin: url } });
    }
  }
  const room = table.sessionIds[0] ?? '';
  const provider = new WebsocketProvider(`${url.replace('http', 'ws')}/sync`, room, new Y.Doc(), {
    WebSocketPolyfill: WithCookie as unknown as typeof globalThis.WebSocket,
    disableBc: true,
    maxBackoffTime: 100,
  });
  providers.push(provider);
  return provider;
}

describe('the stock y-websocket provider', () => {
  it('[SYNC-12] syncs, shows what others write, and is shown', async () => {
    const [els, client] = [stock('Els'), stock('client')];
    await until(() => els.synced && client.synced, 'both are synced');
    expect(readMeeting(els.doc)?.stage).toBe('before');
    const author = table.person('Els').participantId;
    addCard(els.doc, card, { kind: 'concern', author, text: 'Zorg', order: 'a0' });
    await until(() => readCards(client.doc)[0]?.text === 'Zorg', 'the client reads it');
    writeText(els.doc, card, 'Zorg om slapen');
    await until(() => readCards(client.doc)[0]?.text === 'Zorg om slapen', 'the client reads on');
    expect(Y.encodeStateVector(client.doc)).toEqual(Y.encodeStateVector(els.doc));
  });

  it('[SYNC-13] presence goes round, with the name that the server knows', async () => {
    const [els, client] = [stock('Els'), stock('client')];
    await until(() => els.synced && client.synced, 'both are synced');
    const author = table.person('Els').participantId;
    addCard(els.doc, card, { kind: 'concern', author, text: 'Zorg', order: 'a0' });
    els.awareness.setLocalState({ card, field: 'text', name: 'De burgemeester', participantId: 'somebody-else' });
    const seen = () => client.awareness.getStates().get(els.doc.clientID);
    await until(() => seen()?.card === card, 'the client sees where Els is');
    expect(seen()).toEqual({ participantId: author, card, field: 'text' });
    els.destroy();
    await until(() => seen() === undefined, 'the client sees that Els left');
  });

  it('[SYNC-14] comes back by itself after a restart, with what was written meanwhile', async () => {
    const els = stock('Els');
    await until(() => els.synced, 'synced');
    const author = table.person('Els').participantId;
    addCard(els.doc, card, { kind: 'concern', author, text: 'Voor', order: 'a0' });
    const port = new URL(server.url).port;
    await server.close();
    await until(() => !els.wsconnected, 'the line is broken');
    writeText(els.doc, card, 'Voor en na');
    server = await startServer({ dataDir: server.dataDir, env: { PORT: port } });
    await until(() => els.synced, 'synced again');
    const client = stock('client');
    await until(() => readCards(client.doc)[0]?.text === 'Voor en na', 'the client reads all of it');
  });

  it('[SYNC-15] is sent something to hear well within the 30 s after which it would leave', async () => {
    const els = stock('Els');
    await until(() => els.synced, 'synced');
    let beats = 0;
    els.ws?.addEventListener('message', () => {
      beats += 1;
    });
    clock.ahead = 16_000;
    const live = await server.conferences.conference(table.conferenceId);
    live?.sweep();
    await until(() => beats > 0, 'a heartbeat');
    expect(els.wsconnected).toBe(true);
  });
});
