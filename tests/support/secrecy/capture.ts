import { randomUUID } from 'node:crypto';
import { call, type TestConference } from '../people.ts';
import { doorOf, type SyncClient, seat } from '../sync-client.ts';
import { Wire } from '../wire.ts';

export interface Place {
  readonly url: string;
  readonly table: TestConference;
}

/** What others could hear and measure while one person did one thing. */
export interface Window {
  readonly measures: Record<string, number>;
  /** All of it, byte by byte. */
  readonly bytes: Buffer;
}

/** Everybody at a table with all that reaches them over their sockets, and a look at all else that can be asked for. */
export class Capture {
  readonly #place: Place;
  readonly #wires = new Map<string, Wire>();
  /** Known to the test alone: up to where a board has come. */
  #known: SyncClient | null = null;
  captured = 0;

  private constructor(place: Place) {
    this.#place = place;
  }

  static async open(place: Place, people: readonly string[]): Promise<Capture> {
    const capture = new Capture(place);
    const { url, table } = place;
    capture.#known = await seat(url, table, 'chair');
    for (const who of people) {
      const wire = new Wire(() => performance.now());
      capture.#wires.set(who, wire);
      await wire.listen({ url, conferenceId: table.conferenceId, cookie: table.person(who).cookie });
      await wire.sit(doorOf(url, table, who));
    }
    return capture;
  }

  get board(): SyncClient {
    if (this.#known === null) throw new Error('nobody sits at the board');
    return this.#known;
  }

  /** A command over somebody's own line; resolves with the frame that answered it. */
  async command(who: string, type: string, fields: Readonly<Record<string, unknown>>): Promise<string> {
    const wire = this.#wire(who);
    const { conferenceId, sessionIds } = this.#place.table;
    await wire.command({ id: randomUUID(), conferenceId, type, sessionId: sessionIds[0], ...fields });
    return wire.frames.findLast(({ bytes }) => bytes.toString().startsWith('43'))?.bytes.toString() ?? '';
  }

  /** All that reaches the others from the moment somebody gives a command until nothing of it can be under way any more. */
  async around(giver: string, give: () => Promise<void>): Promise<Window> {
    const others = [...this.#wires].filter(([who]) => who !== giver);
    const from = new Map(others.map(([who, wire]) => [who, wire.frames.length]));
    const began = performance.now();
    await give();
    await Promise.all(
      others.map(async ([who, wire]) => {
        await this.command(who, 'hand.lower', {});
        await wire.askAgain(this.board.doc);
      }),
    );
    const asked = await this.#askAround(giver);
    const heard = new Map(others.map(([who, wire]) => [who, wire.frames.slice(from.get(who))]));
    const bytes = Buffer.concat([...[...heard.values()].flat().map((frame) => frame.bytes), Buffer.from(asked.text)]);
    this.captured += bytes.length;
    const all: Record<string, number> = { ...asked.measures };
    for (const [who, frames] of heard) Object.assign(all, this.#measures(who, frames, began));
    return { measures: all, bytes };
  }

  close(): void {
    this.board.cut();
    for (const wire of this.#wires.values()) wire.close();
  }

  /** Counts, sizes and moments per socket; what came by itself is told from what was asked for to be sure that it came. */
  #measures(who: string, frames: Wire['frames'], began: number): Record<string, number> {
    const groups = Map.groupBy(frames, ({ socket, bytes }) => {
      const isAnswer = socket === 'live' ? bytes.toString().startsWith('43') : bytes[0] === 0 && bytes[1] === 1;
      return isAnswer ? `${socket} answers` : socket;
    });
    const found: Record<string, number> = {};
    for (const socket of ['live', 'sync', 'live answers', 'sync answers']) {
      const own = groups.get(socket) ?? [];
      found[`${who}, ${socket}: count`] = own.length;
      found[`${who}, ${socket}: bytes`] = own.reduce((sum, { size }) => sum + size, 0);
      found[`${who}, ${socket}: first, ms`] = (own[0]?.at ?? began) - began;
      found[`${who}, ${socket}: span, ms`] = (own.at(-1)?.at ?? 0) - (own[0]?.at ?? 0);
    }
    return found;
  }

  /** What somebody else, and whoever runs the machine, get when they ask over HTTP just now. */
  async #askAround(giver: string): Promise<{ measures: Record<string, number>; text: string }> {
    const { url, table } = this.#place;
    const asker = giver === 'chair' ? 'recorder' : 'chair';
    const { cookie } = table.person(asker);
    const began = performance.now();
    const view = await call(url, `GET /api/conferences/${table.conferenceId}`, { cookie });
    const ms = performance.now() - began;
    const own = await call(url, `GET /api/conferences/${table.conferenceId}/preparation`, { cookie });
    const figures = await call<string>(url, 'GET /metrics');
    const text = JSON.stringify([view.body, own.body]);
    const measures = { 'http: bytes': text.length, 'http: ms': ms, 'metrics: lines': figures.body.split('\n').length };
    return { measures, text: text + figures.body };
  }

  #wire(who: string): Wire {
    const wire = this.#wires.get(who);
    if (wire === undefined) throw new Error(`nobody listens as ${who}`);
    return wire;
  }
}
