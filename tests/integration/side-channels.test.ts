import { randomUUID } from 'node:crypto';
import { HEARTBEAT } from '@samenspraak/server/rooms/messages.ts';
import { afterAll, afterEach, beforeAll, describe, expect, it } from 'vitest';
import { runSeed, seeded } from '../fuzz/support/random.ts';
import { startServer, type TestServer } from '../support/server.ts';
import { PART, SplitHouse } from '../support/split-house.ts';
import { doorOf } from '../support/sync-client.ts';
import { leaveOneOut, most, type Sample } from '../support/tell-apart.ts';
import { Wire } from '../support/wire.ts';

/** In each step time passes, the others work or not, and the client's own session has its own small life. */
const STEPS = 12;
const STEP_MS = 7_000;
const RUNS = 24;
/** Twice as many recordings on a busy machine, in ms. */
const PATIENCE_MS = 180_000;

/** Held still but for what the test adds, so that nothing in a recording is chance. */
const clock = { at: Date.parse('2026-11-23T09:00:00.000Z'), now: () => clock.at };
let server: TestServer;
const open: { close(): void }[] = [];
beforeAll(async () => {
  server = await startServer({ clock });
});
afterEach(() => {
  for (const one of open.splice(0)) one.close();
});
afterAll(() => server.stop());

interface Run {
  readonly seed: number;
  readonly busy: boolean;
  readonly begun: boolean;
}

/** What somebody hears of a run, each frame with the step in which it came. */
async function record(who: string, { seed, busy, begun }: Run): Promise<Wire> {
  const house = await SplitHouse.open(server, { begun });
  const { table } = house;
  const { conferenceId } = table;
  const { cookie } = table.person(who);
  let step = 0;
  const wire = new Wire(() => step);
  open.push(house, wire);
  await wire.listen({ url: server.url, conferenceId, cookie });
  await wire.sit(doorOf(server.url, table, who, PART.clients));
  const live = await server.conferences.conference(conferenceId);
  const [own, others] = [seeded(seed), seeded(seed + 1)];
  const sessionId = house.session('clients');
  const command = (type: string, at: string = sessionId) =>
    wire.command({ id: randomUUID(), conferenceId, type, sessionId: at });
  for (step = 1; step <= STEPS; step += 1) {
    for (let times = busy ? 1 + others.below(5) : 0; times > 0; times -= 1) await house.work(others);
    clock.at += STEP_MS;
    live?.sweep();
    if (own.bool(0.4)) await command(own.pick(['hand.raise', 'hand.lower', 'help.ask']));
    if (own.bool(0.2)) await command('hand.raise', house.session('prosecution'));
    if (own.bool(0.2)) await house.lead('stage.set', { sessionId, stage: own.pick(['before', 'goal']) });
    await command('hand.lower');
    // in between the board is left alone for so long that the server makes itself heard
    if (step % 4 === 0) await wire.askAgain();
  }
  for (const one of open.splice(0)) one.close();
  return wire;
}

const outline = ({ frames }: Wire) => frames.map(({ socket, at, size }) => `${at} ${socket} ${size}`);

/** Counts and sums of a recording, and how its sizes and pauses are spread. */
function features({ frames }: Wire): number[] {
  const spread = (values: readonly number[]) => {
    const bars = Array.from({ length: 14 }, () => 0);
    for (const value of values)
      bars[Math.min(13, Math.ceil(Math.log2(value + 1)))] =
        (bars[Math.min(13, Math.ceil(Math.log2(value + 1)))] ?? 0) + 1;
    return bars;
  };
  return (['live', 'sync'] as const).flatMap((socket) => {
    const heard = frames.filter((frame) => frame.socket === socket);
    const pauses = heard.slice(1).map(({ at }, index) => at - (heard[index]?.at ?? 0));
    const sizes = heard.map(({ size }) => size);
    return [heard.length, sizes.reduce((sum, size) => sum + size, 0), ...spread(sizes), ...spread(pauses)];
  });
}

describe('what a waiting client can measure', () => {
  it.each([false, true])(
    '[SIDE-1] the same frames of the same sizes come at the same moments, whether the others work or not (been before: %s)',
    async (begun) => {
      const seed = runSeed('side-channels');
      for (let round = 0; round < 3; round += 1) {
        for (const who of ['client', 'confidant']) {
          const [silent, busy] = [
            await record(who, { seed: seed + round, busy: false, begun }),
            await record(who, { seed: seed + round, busy: true, begun }),
          ];
          expect(outline(busy), who).toEqual(outline(silent));
          expect(silent.frames.some(({ socket, size }) => socket === 'sync' && size === HEARTBEAT.length)).toBe(true);
        }
      }
    },
  );

  it(
    '[SIDE-2] a classifier learns nothing from counts, sizes and pauses; from a professional’s line it learns all',
    async () => {
      const seed = runSeed('side-channels, classifier');
      const chance = seeded(seed);
      const labels = Array.from({ length: RUNS }, (_, index) => ({ busy: index % 2 === 0, place: chance.chance() }))
        .sort((a, b) => a.place - b.place)
        .map(({ busy }) => busy);
      const heard: Record<'client' | 'partner', Sample[]> = { client: [], partner: [] };
      for (const [index, busy] of labels.entries()) {
        for (const who of ['client', 'partner'] as const) {
          const wire = await record(who, { seed: seed + 10 * index, busy, begun: index % 3 > 0 });
          heard[who].push({ label: busy, features: features(wire) });
        }
      }
      expect(leaveOneOut(heard.client)).toBeLessThan(most(RUNS));
      expect(leaveOneOut(heard.partner)).toBeGreaterThanOrEqual(most(RUNS));
    },
    PATIENCE_MS,
  );
});
