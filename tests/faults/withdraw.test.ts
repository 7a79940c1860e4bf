import { rm } from 'node:fs/promises';
import { addCard } from '@samenspraak/shared/document/write.ts';
import type { CardId } from '@samenspraak/shared/domain/ids.ts';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { filesWith } from '../contract/store/folder.ts';
import { seeded } from '../fuzz/support/random.ts';
import { LiveClient } from '../support/live-client.ts';
import { type ServerProcess, startServerProcess } from '../support/server.ts';
import { SyncClient } from '../support/sync-client.ts';
import { until } from '../support/table.ts';
import { furnish, type House } from './support/house.ts';
import { inspect } from './support/inspect.ts';

const KILLS = Math.ceil(Number(process.env.FAULTS_KILLS ?? 20) / 4);
const seed = Number(process.env.FAULTS_SEED ?? Date.now() % 1_000_000_007);
/** The longest wait, in ms, between sending the withdrawal and the kill: by then it has long been purged. */
const LATEST = 12;

let house: House;
let server: ServerProcess | null = null;

beforeAll(async () => {
  house = await furnish();
});

afterAll(async () => {
  await server?.stop();
  await rm(house.dataDir, { recursive: true, force: true });
});

async function start(): Promise<{ server: ServerProcess; screen: SyncClient }> {
  const started = await startServerProcess({ dataDir: house.dataDir, env: { PRACTICE: 'off' } });
  const cookie = house.typists[0]?.cookie ?? '';
  const screen = await new SyncClient({ url: started.url, sessionId: house.sessionId, cookie }).connect();
  server = started;
  return { server: started, screen };
}

/** Writes a card with these words, sends its withdrawal, and kills the server so many ms later. */
async function withdrawAndKill(card: CardId, words: string, afterMs: number): Promise<void> {
  const { server: running, screen } = await start();
  const author = house.typists[0]?.participantId ?? house.chair.participantId;
  addCard(screen.doc, card, { kind: 'concern', author, text: words, order: 'a0' });
  await until(() => screen.allSaved, 'the card is stored');
  const { conferenceId, sessionId, chair } = house;
  const live = await new LiveClient({ url: running.url, conferenceId, cookie: chair.cookie }).connect();
  const sent = live.command('card.withdraw', { sessionId, cardId: card });
  await new Promise((resolve) => setTimeout(resolve, afterMs));
  await running.kill('SIGKILL');
  await sent;
  live.close();
  screen.cut();
}

describe('a kill in the middle of a withdrawal', () => {
  it(`[FAULT-5] ${KILLS} times: the card is there whole, or gone to the last byte once the board is open again`, async () => {
    console.log(`withdraw: FAULTS_SEED=${seed}`);
    const random = seeded(seed);
    const outcomes = { there: 0, gone: 0, purgedLater: 0 };
    for (let kill = 0; kill < KILLS; kill += 1) {
      const [card, words] = [`card-to-withdraw-${kill}` as CardId, `KANARIE-${kill}-VOGEL`];
      await withdrawAndKill(card, words, random.below(LATEST));
      const { events } = await inspect(house, []);
      const withdrawn = events.some(({ fact }) => fact.type === 'card.withdrawn' && fact.cardId === card);
      const left = await filesWith(house.dataDir, words);
      const { server: again, screen } = await start();
      expect(screen.doc.getMap('cards').has(card)).toBe(!withdrawn);
      if (withdrawn) await expect.poll(() => filesWith(house.dataDir, words), { timeout: 10_000 }).toEqual([]);
      else expect(left).not.toEqual([]);
      outcomes.there += withdrawn ? 0 : 1;
      outcomes.gone += withdrawn ? 1 : 0;
      outcomes.purgedLater += withdrawn && left.length > 0 ? 1 : 0;
      screen.cut();
      await again.kill('SIGKILL');
    }
    console.log(`withdraw: ${JSON.stringify(outcomes)}`);
  });
});
