import { rm } from 'node:fs/promises';
import { readMeeting, readRoster } from '@samenspraak/shared/document/read.ts';
import { addCard } from '@samenspraak/shared/document/write.ts';
import type { CardId, SessionId } from '@samenspraak/shared/domain/ids.ts';
import type { Random } from '../../fuzz/support/random.ts';
import { LiveClient } from '../../support/live-client.ts';
import { makeConference, type TestConference } from '../../support/people.ts';
import { type ServerProcess, startServer, startServerProcess } from '../../support/server.ts';
import { SyncClient, TurnedAway } from '../../support/sync-client.ts';
import { until } from '../../support/table.ts';
import { freePort } from './free-port.ts';
import { holds, inspect, same } from './inspect.ts';

const SESSIONS = [
  { name: 'OM-deel', clients: false, prosecutor: true },
  { name: 'Cliëntdeel', clients: true, prosecutor: false },
];
/** Who is moved from one session to the other with each switch; everybody else stays where they are. */
const MOVED = 'Moved';
const PEOPLE = [
  { name: 'Shared', role: 'partner', sessions: [0, 1] },
  { name: MOVED, role: 'partner', sessions: [0] },
  { name: 'Officer', role: 'prosecutor', sessions: [0] },
  { name: 'Expert', role: 'expert', sessions: [1] },
  { name: 'Client', role: 'client', sessions: [1] },
] as const;
/** What is said in each session, followed by a number: a word that is nowhere else. */
const WORDS = ['KRAAIENNEST', 'ZANDLOPER'] as const;
const STROKE_MS = 6;

/** The two sessions as the disk, or somebody's screen, has them. */
interface Shown {
  readonly status: string | undefined;
  readonly away: boolean | undefined;
  readonly hasMoved: boolean;
}

/** One screen of somebody in a session, and whose it is. */
interface Screen {
  readonly who: string;
  readonly at: number;
  readonly line: SyncClient;
}

/** A conference in two sessions whose server is killed in the middle of a switch, again and again. */
export class Switching {
  readonly outcomes = { before: 0, after: 0, checked: 0 };
  readonly #random: Random;
  readonly #table: TestConference;
  readonly #dataDir: string;
  readonly #url: string;
  readonly #screens: Screen[];
  /** All that anybody's line to the conference itself brought, by name. */
  readonly #told = new Map<string, string>();
  #lines: LiveClient[] = [];
  #server: ServerProcess | null = null;
  /** Where the table is. */
  #at = 0;
  #words = 0;

  private constructor(random: Random, house: { table: TestConference; dataDir: string; port: number }) {
    this.#random = random;
    this.#table = house.table;
    this.#dataDir = house.dataDir;
    this.#url = `http://127.0.0.1:${house.port}`;
    this.#screens = PEOPLE.flatMap(({ name, sessions }) => sessions.map((at) => this.#screen(name, at)));
  }

  static async furnish(random: Random): Promise<Switching> {
    const server = await startServer();
    const table = await makeConference(server, { sessions: SESSIONS, people: PEOPLE, open: true });
    const { conferenceId, chair, sessionIds } = table;
    for (const sessionId of [...sessionIds].reverse()) {
      const lead = (type: 'session.start' | 'stage.set') => {
        const fields = { sessionId, stage: 'picture' };
        return server.conferences.run({ conferenceId, actorId: chair.participantId, type, fields });
      };
      await lead('session.start');
      await lead('stage.set');
    }
    await server.close();
    return new Switching(random, { table, dataDir: server.dataDir, port: await freePort() });
  }

  /** Starts the server; everybody comes back, and sees what the disk says. */
  async rise(): Promise<void> {
    const env = { PRACTICE: 'off', PORT: new URL(this.#url).port };
    this.#server = await startServerProcess({ dataDir: this.#dataDir, env });
    await Promise.all(this.#screens.map(({ line }) => line.connect()));
    await until(() => this.#screens.every(({ line }) => line.allSaved), 'all that was unsaved is saved');
    for (const one of this.#screens) {
      const first = this.#screens.find(({ at }) => at === one.at) ?? one;
      await until(() => same(one.line.doc, first.line.doc), `${one.who} sees what the others see`);
    }
    const people = [this.#table.chair, ...this.#table.people];
    this.#lines = await Promise.all(
      people.map(({ cookie }) => {
        return new LiveClient({ url: this.#url, conferenceId: this.#table.conferenceId, cookie }).connect();
      }),
    );
  }

  /** Everybody types, the chair switches and moves somebody along, and the server dies so many ms later. */
  async fall(afterMs: number): Promise<void> {
    const typing = setInterval(() => this.#type(), STROKE_MS);
    await until(() => this.#screens.every(({ line }) => line.kept.length > 0), 'everybody is typing');
    const to = 1 - this.#at;
    const [chair] = this.#lines;
    const started = chair?.command('session.start', { sessionId: this.#session(to) });
    const { participantId } = this.#table.person(MOVED);
    const moved = chair?.command('participant.place', { participantId, sessionIds: [this.#session(to)] });
    await new Promise((resolve) => setTimeout(resolve, afterMs));
    await this.#server?.kill('SIGKILL');
    clearInterval(typing);
    await until(() => this.#screens.every(({ line }) => !line.connected), 'all lines are broken');
    this.#hear();
    await this.#judge(to, { started: (await started)?.ok === true, moved: (await moved)?.ok === true });
  }

  async clear(): Promise<void> {
    for (const { line } of this.#screens) line.cut();
    for (const line of this.#lines) line.close();
    await this.#server?.stop();
    await rm(this.#dataDir, { recursive: true, force: true });
  }

  /** Words of a session in what was heard by a line of another one, or by somebody who is not in it. */
  strays(): string[] {
    const onBoards = this.#screens.filter(({ at, line }) => {
      return (
        line.heard.some((bytes) => bytes.includes(WORDS[1 - at] ?? '')) || saidIn(line).includes(WORDS[1 - at] ?? '')
      );
    });
    const told = [...this.#told].filter(([, all]) => WORDS.some((word) => all.includes(word)));
    return [...onBoards.map(({ who, at }) => `${who} at ${at}`), ...told.map(([who]) => `${who}, of the conference`)];
  }

  /** Whether every screen heard words of its own session: then words of others would have been heard as well. */
  hearsItsOwn(): boolean {
    return this.#screens.every(({ at, line }) => line.heard.some((bytes) => bytes.includes(WORDS[at] ?? '')));
  }

  #session(at: number): SessionId {
    return this.#table.sessionIds[at] as SessionId;
  }

  #screen(who: string, at: number): Screen {
    const { cookie } = this.#table.person(who);
    return { who, at, line: new SyncClient({ url: this.#url, sessionId: this.#session(at), cookie }) };
  }

  #type(): void {
    const { who, at, line } = this.#random.pick(this.#screens);
    this.#words += 1;
    addCard(line.doc, `card-number-${this.#words}` as CardId, {
      ...{ kind: 'concern', author: this.#table.person(who).participantId, order: 'a0' },
      text: `${WORDS[at]}-${this.#words}`,
    });
  }

  #hear(): void {
    const people = [this.#table.chair, ...this.#table.people];
    for (const [index, line] of this.#lines.entries()) {
      const who = people[index]?.name ?? '';
      this.#told.set(who, (this.#told.get(who) ?? '') + JSON.stringify([line.notices, line.events]));
    }
  }

  /** Each of the two steps happened wholly or not at all, on both boards; what was answered happened. */
  async #judge(to: number, answered: { started: boolean; moved: boolean }): Promise<void> {
    const shown: Shown[] = [];
    for (const at of [0, 1]) {
      const { dataDir, conferenceId } = { dataDir: this.#dataDir, conferenceId: this.#table.conferenceId };
      const { doc, brokenAt } = await inspect({ dataDir, conferenceId, sessionId: this.#session(at) }, []);
      const meeting = readMeeting(doc);
      const { participantId } = this.#table.person(MOVED);
      const hasMoved = readRoster(doc).some((one) => one.participantId === participantId);
      shown.push({ status: meeting?.status, away: meeting?.away, hasMoved });
      if (brokenAt !== null) throw new Error(`the chain is broken at ${brokenAt}`);
      for (const { line } of this.#screens.filter((one) => one.at === at)) {
        for (const update of line.kept.splice(0)) {
          this.outcomes.checked += 1;
          if (!holds(doc, update)) throw new Error('an edit that was saved is gone');
        }
      }
    }
    const now = shown.findIndex(({ status }) => status === 'running');
    const other = shown[1 - now];
    if (now === -1 || other?.status !== 'paused' || other.away !== true) throw new Error(JSON.stringify(shown));
    if (answered.started && now !== to) throw new Error('the switch was answered and did not happen');
    const seat = shown.findIndex(({ hasMoved }) => hasMoved);
    if (shown.filter(({ hasMoved }) => hasMoved).length !== 1) throw new Error('who was moved is in none or in both');
    if (answered.moved && seat !== to) throw new Error('the move was answered and did not happen');
    this.outcomes[now === to ? 'after' : 'before'] += 1;
    this.#at = now;
    await this.#reseat(seat);
  }

  /** Who was moved takes a fresh screen where they are now. */
  async #reseat(at: number): Promise<void> {
    const index = this.#screens.findIndex(({ who }) => who === MOVED);
    if (this.#screens[index]?.at !== at) this.#screens[index] = this.#screen(MOVED, at);
  }

  /** Where they were, the door is shut for who was moved. */
  async knocksInVain(): Promise<boolean> {
    const at = this.#screens.find(({ who }) => who === MOVED)?.at ?? 0;
    const outcome = await this.#screen(MOVED, 1 - at)
      .line.connect()
      .catch((error: unknown) => error);
    return outcome instanceof TurnedAway && outcome.code === 'session.unknown';
  }
}

function saidIn({ doc }: SyncClient): string {
  return JSON.stringify(doc.getMap('cards').toJSON());
}
