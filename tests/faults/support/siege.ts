import { UNSAID } from '@samenspraak/server/rooms/unsaid.ts';
import { readBallots } from '@samenspraak/shared/document/read.ts';
import * as Y from 'yjs';
import type { Random } from '../../fuzz/support/random.ts';
import { LiveClient } from '../../support/live-client.ts';
import { type ServerProcess, startServerProcess } from '../../support/server.ts';
import { SyncClient } from '../../support/sync-client.ts';
import { until } from '../../support/table.ts';
import { ChairScript, Commander, type Sent } from './commander.ts';
import type { House, Inhabitant } from './house.ts';
import { holds, inspect, type Stored, same } from './inspect.ts';
import { Typist } from './typist.ts';

/** What was found wanting; nothing but zeros when nothing was lost. */
export interface Losses {
  edits: number;
  shown: number;
  commands: number;
  chain: number;
  diverged: number;
  /** The codes of updates that were refused: everybody here does only what they may. */
  readonly refused: string[];
}

/** A house under load whose server is killed again and again, and the people who come back each time. */
export class Siege {
  readonly losses: Losses = { edits: 0, shown: 0, commands: 0, chain: 0, diverged: 0, refused: [] };
  /** What was checked: edits that were said to be saved, and commands that were answered. */
  readonly checked = { edits: 0, commands: 0 };
  /** Milliseconds from starting the process to its first answer, per restart. */
  readonly restarts: number[] = [];
  readonly #house: House;
  readonly #random: Random;
  readonly #url: string;
  readonly #typists: readonly Typist[];
  readonly #witness: SyncClient;
  readonly #commanders = [new Commander(), new Commander(), new Commander()] as const;
  readonly #script: ChairScript;
  #server: ServerProcess | null = null;

  constructor({ house, random, port }: { house: House; random: Random; port: number }) {
    this.#house = house;
    this.#random = random;
    this.#url = `http://127.0.0.1:${port}`;
    this.#typists = house.typists.map(({ participantId, cookie }) => {
      return new Typist({ screen: this.#screen(cookie), author: participantId, random });
    });
    this.#witness = this.#screen(house.witness.cookie);
    this.#script = new ChairScript(house.sessionId, () => this.#someoneDone()?.done.shift());
  }

  /** Starts the server, lets everybody come back and waits until they all see the same. */
  async rise(): Promise<void> {
    const began = performance.now();
    const env = { PRACTICE: 'off', PORT: new URL(this.#url).port };
    this.#server = await startServerProcess({ dataDir: this.#house.dataDir, env });
    this.restarts.push(Math.round(performance.now() - began));
    await Promise.all(this.#screens.map((screen) => screen.connect()));
    await this.#agree();
    await this.#askAgain();
  }

  /** Everybody works until the server gets the signal, `afterMs` from now; resolves to its exit code. */
  async fall(afterMs: number, signal: 'SIGKILL' | 'SIGTERM' = 'SIGKILL'): Promise<number | null | undefined> {
    this.#typists[0]?.beginCommonCard();
    for (const typist of this.#typists) typist.start();
    await this.#startCommanders();
    await new Promise((resolve) => setTimeout(resolve, afterMs));
    const code = await this.#server?.kill(signal);
    for (const typist of this.#typists) typist.stop();
    await Promise.all(this.#commanders.map((commander) => commander.stop()));
    await until(() => this.#screens.every(({ connected }) => !connected), 'all lines are broken');
    await this.#judge();
    return code;
  }

  /** Kills the server in rest and compares what everybody has with what is stored. */
  async end(): Promise<void> {
    await this.#server?.kill('SIGKILL');
    const stored = await this.#judge();
    for (const screen of this.#screens) if (!same(screen.doc, stored.doc)) this.losses.diverged += 1;
  }

  /** Ends what is still under way, whatever became of it. */
  async clear(): Promise<void> {
    for (const typist of this.#typists) typist.stop();
    for (const screen of this.#screens) screen.cut();
    await Promise.all(this.#commanders.map((commander) => commander.stop()));
    await this.#server?.stop();
  }

  get #screens(): SyncClient[] {
    return [...this.#typists.map(({ screen }) => screen), this.#witness];
  }

  #screen(cookie: string): SyncClient {
    return new SyncClient({ url: this.#url, sessionId: this.#house.sessionId, cookie });
  }

  #someoneDone(): Typist | undefined {
    return this.#typists.find(({ done, screen }) => done.length > 1 && screen.allSaved);
  }

  #openBallot() {
    return readBallots(this.#witness.doc).find(({ state }) => state === 'open')?.id ?? null;
  }

  async #agree(): Promise<void> {
    await until(() => this.#typists.every(({ screen }) => screen.allSaved), 'all that was unsaved is saved');
    const isSame = () => this.#screens.every(({ doc }) => same(doc, this.#witness.doc));
    await until(isSame, 'everybody sees the same').catch(() => {
      this.losses.diverged += 1;
    });
  }

  async #line({ cookie }: Inhabitant): Promise<LiveClient> {
    const live = new LiveClient({ url: this.#url, conferenceId: this.#house.conferenceId, cookie });
    return live.connect();
  }

  async #startCommanders(): Promise<void> {
    const [chair, ...scorers] = this.#commanders;
    const { typists, sessionId } = this.#house;
    chair.start(await this.#line(this.#house.chair), () => this.#script.next(this.#openBallot()));
    for (const [index, scorer] of scorers.entries()) {
      const person = typists[index];
      if (person === undefined) continue;
      scorer.start(await this.#line(person), () => {
        const ballotId = this.#openBallot() ?? 'no-ballot-now';
        const score = 1 + this.#random.below(10);
        return { type: 'ballot.score', fields: { sessionId, ballotId, score, grounds: 'om de kinderen' } };
      });
    }
  }

  /** Sends the commands of before the kill once more, each with its own id: they are answered as they were. */
  async #askAgain(): Promise<void> {
    const people = [this.#house.chair, ...this.#house.typists];
    for (const [index, { sent }] of this.#commanders.entries()) {
      const person = people[index];
      if (person === undefined || sent.length === 0) continue;
      const live = await this.#line(person);
      // The newest are those that the kill may have cut off; more at once would meet the limit.
      for (const one of sent.slice(-6)) {
        const again = await live.command(one.type, one.fields, { id: one.id });
        if (one.ack?.ok === true && JSON.stringify(again) !== JSON.stringify(one.ack)) this.losses.commands += 1;
        one.ack = again;
      }
      live.close();
    }
  }

  /** Compares what the disk says with what people were told and shown. */
  async #judge(): Promise<Stored> {
    const sent = this.#commanders.flatMap((commander) => commander.sent);
    const stored = await inspect(this.#house, sent);
    if (stored.brokenAt !== null) this.losses.chain += 1;
    for (const { screen } of this.#typists) {
      this.losses.refused.push(...screen.refused.splice(0).map(({ code }) => code));
      for (const update of screen.kept.splice(0)) {
        this.checked.edits += 1;
        if (!holds(stored.doc, update)) this.losses.edits += 1;
      }
    }
    if (!holds(stored.doc, Y.encodeStateAsUpdate(this.#witness.doc))) this.losses.shown += 1;
    for (const one of sent) if (one.ack?.ok === true) this.#judgeCommand(one, stored);
    for (const commander of this.#commanders) commander.sent.splice(0, commander.sent.length - 6);
    return stored;
  }

  #judgeCommand({ id, type, fields, ack }: Sent, { results, events, doc }: Stored): void {
    if (ack?.ok !== true) return;
    this.checked.commands += 1;
    const result = results.get(id);
    const inEffect =
      type === 'card.withdraw'
        ? !doc.getMap('cards').has(String(fields.cardId))
        : type !== 'phase.decide' ||
          events.filter(({ fact }) => fact.type === 'phase.decided' && fact.why === fields.why).length === 1;
    const alike = result?.seq === ack.seq && JSON.stringify(result.data ?? undefined) === JSON.stringify(ack.data);
    // The number in an answer counts the facts that are told, up to this one.
    let told = 0;
    const happened = events.some(({ fact }) => {
      told += UNSAID.has(fact.type) ? 0 : 1;
      return told === ack.seq && fact.type === FACT_OF[type];
    });
    if (!inEffect || !alike || !happened) this.losses.commands += 1;
  }
}

/** What follows from each command that is sent here. */
const FACT_OF: Readonly<Record<string, string>> = {
  'ballot.open': 'ballot.opened',
  'ballot.score': 'ballot.scored',
  'ballot.close': 'ballot.closed',
  'phase.decide': 'phase.decided',
  'card.withdraw': 'card.withdrawn',
};
