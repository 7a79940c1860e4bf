import type { CommandType } from '@samenspraak/shared/commands/registry.ts';
import { readCards } from '@samenspraak/shared/document/read.ts';
import { addCard } from '@samenspraak/shared/document/write.ts';
import type { CardId } from '@samenspraak/shared/domain/ids.ts';
import { afterEach, beforeEach } from 'vitest';
import { LiveClient } from './live-client.ts';
import { makeConference, type TestConference } from './people.ts';
import { startServer, type TestServer } from './server.ts';
import { type SyncClient, seat } from './sync-client.ts';

export const CARD_OF_BAD_LUCK = 'card-of-bad-luck' as CardId;

/** A fresh server for every test, with an open conference of Els, Tom and Noor and a clock that can be set ahead. */
export function houseOfBadLuck() {
  const clock = { ahead: 0, now: () => Date.now() + clock.ahead };
  const open: { cut?(): void; close?(): void }[] = [];
  let running: { server: TestServer; table: TestConference } | null = null;

  function now() {
    if (running === null) throw new Error('the house is not open');
    return running;
  }

  beforeEach(async () => {
    clock.ahead = 0;
    const env = { LIMIT_DOCUMENT_BYTES: '100000000', LIMIT_SEND_BUFFER_BYTES: '1000000' };
    const server = await startServer({ clock, env });
    const people = ['Els', 'Tom', 'Noor'].map((name) => ({ role: 'partner', name }) as const);
    running = { server, table: await makeConference(server, { people, open: true }) };
  });

  afterEach(async () => {
    for (const one of open.splice(0)) {
      one.cut?.();
      one.close?.();
    }
    await now().server.stop();
  });

  return {
    clock,
    get server() {
      return now().server;
    },
    get table() {
      return now().table;
    },
    async sit(who: string): Promise<SyncClient> {
      const screen = await seat(now().server.url, now().table, who);
      open.push(screen);
      return screen;
    },
    async listen(who: string, cookie = now().table.person(who).cookie): Promise<LiveClient> {
      const { server, table } = now();
      const live = new LiveClient({ url: server.url, conferenceId: table.conferenceId, cookie });
      open.push(live);
      return live.connect();
    },
    /** A command of the chair, without a line of their own. */
    chair(type: CommandType, fields: object = {}) {
      const { server, table } = now();
      const { conferenceId } = table;
      return server.conferences.run({ conferenceId, actorId: table.chair.participantId, type, fields });
    },
    write(who: string, screen: SyncClient, text: string, id = CARD_OF_BAD_LUCK): void {
      const author = now().table.person(who).participantId;
      addCard(screen.doc, id, { kind: 'concern', author, text, order: 'a0' });
    },
    words: (screen: SyncClient, id = CARD_OF_BAD_LUCK) => readCards(screen.doc).find((one) => one.id === id)?.text,
  };
}
