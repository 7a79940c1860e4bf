import { cp, mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { hashPassword } from '@samenspraak/server/identity/passwords.ts';
import { userId } from '@samenspraak/shared/domain/ids.ts';
import { startServer, startServerProcess } from '../../support/server.ts';
import { until } from '../../support/table.ts';
import { Canaries } from './canaries.ts';
import { USERS } from './cast.ts';
import { Hunt } from './hunt.ts';
import { Person } from './person.ts';

/** The log tells all it can, and nobody is slowed down: what is refused for haste is not tried. */
const ENV = {
  PRACTICE: 'off',
  LOG_LEVEL: 'trace',
  LIMIT_COMMANDS_PER_SECOND: '100000',
  LIMIT_FAILED_TOKENS_PER_MINUTE: '100000',
  LIMIT_CONNECTIONS_PER_PARTICIPANT: '100',
};

/** A conference as the test knows it. */
export interface Meeting {
  readonly key: string;
  readonly id: string;
  readonly caseId: string;
  readonly chair: string;
  /** Ids by the name of the session. */
  readonly sessions: Map<string, string>;
}

export interface Organisation {
  readonly id: string;
  /** All that its card says, its id and its name too: known to who sits with somebody of it. */
  readonly words: readonly string[];
}

interface Account {
  readonly email: string;
  readonly password: string;
}

/** A server, in whatever way it runs. */
interface Running {
  readonly url: string;
  readonly dataDir: string;
  output(): string;
  kill(signal: 'SIGKILL'): Promise<unknown>;
  stop(): Promise<void>;
}

/** The house that is hunted through: the server as a process, everybody in it, and who may know what. */
export class World {
  readonly canaries: Canaries;
  readonly hunt: Hunt;
  readonly people = new Map<string, Person>();
  readonly meetings: Meeting[] = [];
  /** By what the cast calls them. */
  readonly organisations = new Map<string, Organisation>();
  readonly accounts = new Map<string, Account>();
  /** Links that were used. */
  readonly usedTokens: string[] = [];
  /** Everything a session has ids for, by session: what a nosy person could name. */
  readonly ids = new Map<string, { cards: string[]; ballots: string[]; agreements: string[] }>();
  readonly target = { url: '' };
  #server: Running | null = null;
  #logged = 0;
  readonly #folders = new Set<string>();

  readonly seed: number;

  constructor(seed: number) {
    this.seed = seed;
    this.canaries = new Canaries(seed);
    this.hunt = new Hunt(this.canaries);
  }

  /** Of the server that runs, or ran last. */
  get dataDir(): string {
    return this.#server?.dataDir ?? '';
  }

  person(who: string): Person {
    const person = this.people.get(who);
    if (person === undefined) throw new Error(`nobody is called ${who}`);
    return person;
  }

  meeting(key: string): Meeting {
    const meeting = this.meetings.find((one) => one.key === key);
    if (meeting === undefined) throw new Error(`no conference is called ${key}`);
    return meeting;
  }

  meetingOf(session: string): Meeting {
    const meeting = this.meetings.find(({ sessions }) => sessions.has(session));
    if (meeting === undefined) throw new Error(`no session is called ${session}`);
    return meeting;
  }

  sessionId(session: string): string {
    return this.meetingOf(session).sessions.get(session) ?? '';
  }

  idsOf(session: string) {
    const found = this.ids.get(session) ?? { cards: [], ballots: [], agreements: [] };
    this.ids.set(session, found);
    return found;
  }

  async arrive(who: string): Promise<Person> {
    const person = await Person.arrive(who, this);
    this.people.set(who, person);
    return person;
  }

  /** Two accounts in an empty house, and the server on it. */
  async build(): Promise<void> {
    const server = await startServer();
    for (const who of USERS) {
      const secret = (what: string) => this.canaries.word({ what: `${what} of ${who}`, readers: [], shows: false });
      const account = { email: `${secret('address')}@example.org`, password: secret('password') };
      this.canaries.find(account.email.split('@')[0] ?? '').readers.add(who);
      const name = this.canaries.word({ what: `name of the user ${who}`, readers: [who] });
      const id = userId.parse(`user-of-the-hunt-${who}`);
      const passwordHash = await hashPassword(account.password);
      await server.store.addUser({ id, name, email: account.email, passwordHash, coordinator: true });
      this.accounts.set(who, account);
    }
    await server.close();
    await this.rise(server.dataDir);
  }

  async rise(dataDir: string): Promise<void> {
    this.#folders.add(dataDir);
    this.#server = await startServerProcess({ dataDir, env: ENV });
    this.#logged = 0;
    this.target.url = this.#server.url;
  }

  /** A server within this process, whose disk is full while `isFull` says so. */
  async riseOnFullDisk(dataDir: string, isFull: () => boolean): Promise<void> {
    let printed = '';
    const say = (fields: object, message: string) => {
      printed += `${JSON.stringify({ ...fields, message })}\n`;
    };
    const server = await startServer({ dataDir, env: ENV, log: { info: say, warn: say, error: say } });
    const commit = server.store.commit;
    server.store.commit = async (units) => {
      if (isFull()) throw new Error('database or disk is full');
      await commit(units);
    };
    const { url, close, stop } = server;
    this.#server = { url, dataDir, output: () => printed, kill: close, stop };
    this.#logged = 0;
    this.target.url = url;
  }

  /** Kills the server in the middle of whatever it does. */
  async fall(): Promise<void> {
    await this.#server?.kill('SIGKILL');
    this.readLog();
    for (const person of this.people.values()) person.cut();
  }

  /** A copy of the data of a server that is down, as a back-up holds it. */
  async backUp(): Promise<string> {
    const folder = await mkdtemp(join(tmpdir(), 'samenspraak-backup-'));
    this.#folders.add(folder);
    await cp(this.dataDir, folder, { recursive: true });
    return folder;
  }

  /** Ids say nothing of what they stand for, and a log without any is of no use; all else stays out of it. */
  readLog(): void {
    for (const { what, readers } of this.canaries.all) if (what.startsWith('id of ')) readers.add('log');
    const printed = this.#server?.output() ?? '';
    this.hunt.hear({ reader: 'log', channel: 'stdout and stderr' }, Buffer.from(printed.slice(this.#logged)));
    this.#logged = printed.length;
  }

  /** Waits until what is under way has arrived, and searches all of it. */
  async sweep(): Promise<void> {
    for (const person of this.people.values()) {
      await person.untilSaved();
      for (const [session, screen] of person.screens) {
        if (screen.connected) await this.#untilSame(person, session);
      }
    }
    for (const person of this.people.values()) person.readScreens();
    this.readLog();
    this.hunt.sweep();
  }

  /** Everybody who sits in a session has what the chair has there. */
  async #untilSame(person: Person, session: string): Promise<void> {
    const chair = this.person(this.meetingOf(session).chair).screens.get(session);
    const own = person.screens.get(session);
    if (chair?.connected !== true || own === undefined) return;
    const cards = (doc: typeof own.doc) => JSON.stringify([...doc.getMap('cards').keys()].sort());
    await until(() => cards(own.doc) === cards(chair.doc), `${person.name} sees what the chair sees in ${session}`);
  }

  async close(): Promise<void> {
    for (const person of this.people.values()) await person.close();
    await this.#server?.stop();
    for (const folder of this.#folders) await rm(folder, { recursive: true, force: true });
  }
}
