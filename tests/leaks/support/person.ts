import type { CommandType } from '@samenspraak/shared/commands/registry.ts';
import type { Role } from '@samenspraak/shared/domain/roles.ts';
import { LiveClient } from '../../support/live-client.ts';
import { type Answer, type CallOptions, call } from '../../support/people.ts';
import { SyncClient } from '../../support/sync-client.ts';
import { until } from '../../support/table.ts';
import type { Hunt } from './hunt.ts';
import { Tap, type Target } from './tap.ts';

type Request = Parameters<typeof call>[1];

/** Somebody's place in a conference. */
interface Place {
  readonly conference: string;
  readonly participantId: string;
  readonly role: Role;
}

/** A reader of the hunt: a browser with cookies, its lines, and the documents that came over them. */
export class Person {
  readonly name: string;
  readonly tap: Tap;
  /** By conference. */
  readonly places = new Map<string, Place>();
  readonly lives = new Map<string, LiveClient>();
  /** By session. */
  readonly screens = new Map<string, SyncClient>();
  readonly cookies: string[] = [];
  readonly #hunt: Hunt;

  private constructor(name: string, { hunt, tap }: { hunt: Hunt; tap: Tap }) {
    this.name = name;
    this.tap = tap;
    this.#hunt = hunt;
  }

  static async arrive(name: string, { hunt, target }: { hunt: Hunt; target: Target }): Promise<Person> {
    return new Person(name, { hunt, tap: await new Tap(hunt, { reader: name, target }).open() });
  }

  get cookie(): string {
    return this.cookies.join('; ');
  }

  /** A call over this person's own line, with their cookies. */
  call<Body = unknown>(request: Request, options: CallOptions = {}): Promise<Answer<Body>> {
    const cookie = this.cookies.length === 0 ? {} : { cookie: this.cookie };
    return call<Body>(this.tap.url, request, { ...cookie, ...options });
  }

  /** As `call`; throws unless it succeeded. */
  async succeed<Body = unknown>(request: Request, options: CallOptions = {}): Promise<Answer<Body>> {
    const answer = await this.call<Body>(request, options);
    if (answer.status >= 300) throw new Error(`${this.name}: ${request} → ${JSON.stringify(answer.body)}`);
    this.cookies.push(...answer.cookies.filter((cookie) => !cookie.endsWith('=')));
    return answer;
  }

  placeIn(conference: string): Place {
    const place = this.places.get(conference);
    if (place === undefined) throw new Error(`${this.name} has no place in ${conference}`);
    return place;
  }

  /** Whether a card lies on a board that this person opened; one that a next conference brought along keeps its id there. */
  hasOnBoard(card = ''): boolean {
    return [...this.screens.values()].some(({ doc }) => doc.getMap('cards').has(card));
  }

  /** Opens the line to the conference itself. */
  async listen(conference: string, id: string, transport: 'websocket' | 'polling' = 'websocket'): Promise<LiveClient> {
    this.lives.get(conference)?.close();
    const live = new LiveClient({ url: this.tap.url, conferenceId: id, cookie: this.cookie, transport });
    await live.connect();
    this.lives.set(conference, live);
    return live;
  }

  /** Opens a session, and asks for everything in it. */
  async sit(session: string, id: string): Promise<SyncClient> {
    this.screens.get(session)?.cut();
    const screen = new SyncClient({ url: this.tap.url, sessionId: id, cookie: this.cookie });
    await screen.connect();
    this.screens.set(session, screen);
    return screen;
  }

  /** Goes and comes back, on every line that stands; the answer is how many let this person in again. */
  async comeAgain(): Promise<number> {
    const standing = [...this.screens.values()].filter(({ connected }) => connected);
    for (const screen of standing) screen.cut();
    const outcomes = await Promise.all(standing.map((screen) => screen.connect().catch(() => null)));
    for (const [conference, live] of [...this.lives]) {
      if (live.connected) await this.listen(conference, live.conferenceId).catch(() => null);
    }
    return outcomes.filter((outcome) => outcome !== null).length;
  }

  screen(session: string): SyncClient {
    const screen = this.screens.get(session);
    if (screen === undefined) throw new Error(`${this.name} does not sit in ${session}`);
    return screen;
  }

  /** Sends a command that must succeed. */
  async command(
    conference: string,
    type: CommandType,
    fields: Readonly<Record<string, unknown>> = {},
  ): Promise<Readonly<Record<string, string>>> {
    const ack = await this.lives.get(conference)?.command(type, fields);
    if (ack?.ok !== true) throw new Error(`${this.name}: ${type} → ${JSON.stringify(ack)}`);
    return ack.data ?? {};
  }

  /** What this person's screens hold counts as heard: words that came letter by letter stand there whole. */
  readScreens(): void {
    for (const [session, { doc }] of this.screens) {
      const roots = ['meeting', 'roster', 'ballots', 'plan', 'cards', 'links'].map((root) => doc.getMap(root).toJSON());
      const text = JSON.stringify([roots, doc.getXmlFragment('minutes').toString()]);
      this.#hunt.hear({ reader: this.tap.reader, channel: `document of ${session}` }, Buffer.from(text));
    }
  }

  /** What was written is on disk, or the line is gone and it will be brought again. */
  untilSaved(): Promise<void> {
    const screens = () => [...this.screens.values()];
    return until(() => screens().every((one) => one.pending.length === 0 || !one.connected), `${this.name} saved`);
  }

  /** Breaks all lines; documents are kept, as in a browser that lost its connection. */
  cut(): void {
    for (const live of this.lives.values()) live.close();
    for (const screen of this.screens.values()) screen.cut();
    this.tap.cut();
  }

  async close(): Promise<void> {
    this.cut();
    await this.tap.close();
  }
}
