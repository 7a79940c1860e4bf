import { randomUUID } from 'node:crypto';
import type { CommandType } from '@samenspraak/shared/commands/registry.ts';
import { type Random, seeded } from '../../fuzz/support/random.ts';
import { LiveClient } from '../../support/live-client.ts';
import { call } from '../../support/people.ts';
import { knock } from '../../support/sync-client.ts';
import { USERS } from './cast.ts';
import { askExport, EXPORT } from './exports.ts';
import type { Person } from './person.ts';
import {
  bodyFor,
  commandFields,
  type Ids,
  isAboutThings,
  type Schema,
  UNREAL,
  unreal,
  wireCommands,
} from './samples.ts';
import type { Meeting, World } from './world.ts';

interface Route {
  readonly method: 'GET' | 'POST' | 'PUT' | 'DELETE';
  /** With its parameters as `{name}`. */
  readonly path: string;
  readonly body: Schema | null;
}

interface Described {
  readonly paths: Readonly<
    Record<
      string,
      Readonly<Record<string, { readonly requestBody?: { content: Record<string, { schema: Schema }> } } | undefined>>
    >
  >;
}

/** Ends the cookie of whoever asks: kept for the end. */
const GOODBYES: readonly string[] = ['/api/leave', '/api/sign-out'];
/** How much of what is not theirs everybody asks at one time, in a short hunt. */
const IN_PASSING = 0.25;
const PAGES = ['/', '/aanmelden', '/inrichten', '/casussen', '/organisaties', '/meedoen', '/assets/', '/nergens'];

interface Tries {
  readonly share?: number;
  readonly files?: readonly string[];
  readonly farewell?: boolean;
}

/** The same question about what is there and what is not, answered in different ways. */
export interface Telling {
  readonly reader: string;
  readonly asked: string;
  readonly real: string;
  readonly unreal: string;
}

/** Asks for everything, as everybody: whatever the server describes of itself, and all else it serves. */
export class Probes {
  readonly tellings: Telling[] = [];
  asked = 0;
  /** Files that somebody got. */
  opened = 0;
  readonly #world: World;
  readonly #routes: Route[];
  readonly #thorough: boolean;
  readonly #chance = new Map<string, Random>();

  private constructor(world: World, { routes, thorough }: { routes: Route[]; thorough: boolean }) {
    this.#world = world;
    this.#thorough = thorough;
    this.#routes = routes;
  }

  /** Reads from the server which routes there are. */
  static async prepare(world: World, { thorough }: { thorough: boolean }): Promise<Probes> {
    const { body } = await call<Described>(world.target.url, 'GET /api/docs/json');
    const routes = Object.entries(body.paths).flatMap(([path, methods]) =>
      Object.entries(methods).map(([method, described]) => ({
        method: method.toUpperCase() as Route['method'],
        path,
        body: described?.requestBody?.content['application/json']?.schema ?? null,
      })),
    );
    return new Probes(world, { routes, thorough });
  }

  get routes(): readonly Route[] {
    return this.#routes;
  }

  /**
   * Everybody tries everything: each route, page and door, and of all commands and all files about sessions of others this
   * share; each file for those in `files`. `farewell`: also what ends their own access.
   */
  async all({ share = 1, files = [], farewell = false }: Tries = {}): Promise<void> {
    await Promise.all(
      [...this.#world.people.values()].map(async (person) => {
        await this.#askRoutes(person);
        const all = files.includes(person.name);
        for (const meeting of this.#world.meetings) await this.#askFiles(person, { meeting, share: all ? 1 : share });
        await this.#openPages(person);
        await this.#knock(person);
        await this.#command(person, share);
        if (farewell) await this.#sayGoodbye(person);
      }),
    );
  }

  /** Ids of something that is there, with one session of each conference at a time. */
  #real({ name, tap }: Person, meeting: Meeting, session: string): Ids {
    const random = this.#random(name);
    const isUnknown = ({ participantId }: { participantId: string }) =>
      !this.#world.canaries.find(participantId).readers.has(tap.reader);
    const { cards, ballots, agreements } = this.#world.idsOf(session);
    const pick = (ids: readonly string[]) => (ids.length === 0 ? unreal() : random.pick(ids));
    const others = [...this.#world.people.values()].flatMap(({ places }) => places.get(meeting.key) ?? []);
    return {
      ...{ conferenceId: meeting.id, caseId: meeting.caseId, sessionId: this.#world.sessionId(session) },
      participantId: random.pick(others).participantId,
      to: pick(others.filter(isUnknown).map((one) => one.participantId)),
      ...{ cardId: pick(cards), ballotId: pick(ballots), agreementId: pick(agreements) },
      organisationId: pick([...this.#world.organisations.values()].map(({ id }) => id)),
      token: pick(this.#world.usedTokens),
    };
  }

  /** Chance of everybody's own, so that a run can be had again though all ask at once. */
  #random(who: string): Random {
    const known =
      this.#chance.get(who) ?? seeded(this.#world.seed + [...who].reduce((sum, c) => sum + c.charCodeAt(0), 0));
    this.#chance.set(who, known);
    return known;
  }

  async #askRoutes(person: Person): Promise<void> {
    for (const meeting of this.#world.meetings) {
      const session = this.#random(person.name).pick([...meeting.sessions.keys()]);
      const ids = this.#real(person, meeting, session);
      for (const route of this.#routes) {
        if (!namesSomething(route) || this.#wouldWork(person, { route, meeting })) continue;
        if (this.#asks(person, meeting)) await this.#askRoute(person, route, ids);
      }
    }
    for (const route of this.#routes) {
      if (this.#asks(person) && !GOODBYES.includes(route.path)) await this.#askRoute(person, route, UNREAL);
    }
  }

  /** Files are opened as well: what stands in them is packed and drawn. */
  async #askFiles(person: Person, { meeting, share }: { meeting: Meeting; share: number }): Promise<void> {
    for (const { path } of this.#routes) {
      if (!EXPORT.test(path) || !this.#random(person.name).bool(share)) continue;
      const at = path.replace('{conferenceId}', meeting.id).replace('{caseId}', meeting.caseId);
      const words = await askExport(person, at);
      this.asked += 1;
      if (words === null) continue;
      this.opened += 1;
      this.#world.hunt.hear({ reader: person.tap.reader, channel: `GET ${path}, opened` }, Buffer.from(words));
    }
  }

  /** About a meeting of their own everybody asks everything; about others, in a short hunt, each time something else. */
  #asks({ name, places }: Person, meeting?: Meeting): boolean {
    return this.#thorough || places.has(meeting?.key ?? '') || this.#random(name).bool(IN_PASSING);
  }

  /** Whoever leads may change things: that is no probe. */
  #wouldWork({ name }: Person, { route, meeting }: { route: Route; meeting: Meeting }): boolean {
    if (route.method === 'GET') return false;
    if (route.path.startsWith('/api/conferences/')) return name === meeting.chair;
    return /^\/api\/(cases|organisations)\//.test(route.path) && USERS.some((user) => user === name);
  }

  async #askRoute(person: Person, { method, path, body }: Route, ids: Ids): Promise<string> {
    this.asked += 1;
    const address = path.replaceAll(/\{(\w+)\}/g, (_, name: string) => ids[name] ?? 'nothing');
    const asked = body === null ? {} : { body: bodyFor(body, ids) };
    const from = path.startsWith('/api/organisations') ? `?conference=${ids.conferenceId}&` : '?';
    const as = method === 'GET' && path.includes('{') && this.asked % 3 === 0 ? `${from}as=${ids.participantId}` : '';
    const answer = await person.call<{ code?: string }>(`${method} ${address}${as}` as `GET /${string}`, asked);
    return `${answer.status} ${answer.body?.code ?? ''}`;
  }

  async #openPages(person: Person): Promise<void> {
    const { meetings } = this.#world;
    const own = meetings.flatMap(({ id, sessions }) => [
      ...[`/overleg/${id}`, `/samen/${id}`, `/casussen/${id}`],
      ...[...sessions.values()].map((session) => `/overleg/${id}/${session}`),
    ]);
    const headers = { accept: 'text/html' };
    for (const path of [...PAGES, ...own]) {
      if (this.#asks(person)) await person.call(`GET ${path}` as `GET /${string}`, { headers });
    }
    for (const path of ['/metrics', '/api/docs/json', '/api/nothing', '/api/conferences/%E0%A4%A']) {
      if (this.#asks(person)) await person.call(`GET ${path}` as `GET /${string}`);
    }
    await person.call('POST /api/join', { body: '{"token": ' });
    this.asked += PAGES.length + own.length + 5;
  }

  /** At every door that is not theirs, with their own cookies and under other people's names. */
  async #knock(person: Person): Promise<void> {
    const { name, tap, cookie } = person;
    for (const meeting of this.#world.meetings) {
      const place = person.places.get(meeting.key);
      if (place === undefined) await this.#tryLive(person, meeting);
      for (const [session, sessionId] of meeting.sessions) {
        if (person.screens.get(session)?.connected === true) continue;
        const ids = this.#real(person, meeting, session);
        const door = { url: tap.url, sessionId, cookie };
        const real = await knock(door);
        const others = await knock({ ...door, as: ids.participantId as never });
        await knock({ ...door, cookie: 'samenspraak-p-proef=proef' });
        this.asked += 3;
        if (others === null && place?.participantId !== ids.participantId && real !== null) {
          throw new Error(`${name} came into ${session} as somebody else`);
        }
        const isMember = this.#world.canaries.find(sessionId).readers.has(tap.reader);
        if (place === undefined || isMember) continue;
        const none = await knock({ ...door, sessionId: unreal() });
        const seated = await person.call<{ code?: string }>(`GET /api/conferences/${meeting.id}`);
        // without a place of their own, people are told to sign in
        if (seated.status !== 200) continue;
        this.#compare(person, `door of ${session}`, [real?.code ?? 'open', none?.code ?? 'open']);
      }
    }
  }

  async #tryLive({ tap, cookie }: Person, { id }: Meeting): Promise<void> {
    for (const transport of ['websocket', 'polling'] as const) {
      const live = new LiveClient({ url: tap.url, conferenceId: id, cookie, transport });
      await live.connect().catch(() => null);
      live.close();
      this.asked += 1;
    }
  }

  /** Every command about every session that is not theirs, and the same about one that does not exist. */
  async #command(person: Person, share: number): Promise<void> {
    const readers = (id: string) => this.#world.canaries.find(id).readers;
    for (const [key, live] of person.lives) {
      const own = [...this.#world.meeting(key).sessions.values()].find((id) => readers(id).has(person.tap.reader));
      if (!live.connected || own === undefined) continue;
      for (const meeting of this.#world.meetings) {
        for (const [session, sessionId] of meeting.sessions) {
          if (readers(sessionId).has(person.tap.reader)) continue;
          const ids = this.#real(person, meeting, session);
          for (const type of wireCommands()) {
            if (!this.#random(person.name).bool(share) || this.#leads(person, { key, type })) continue;
            await this.#tryCommand(person, { key, type, session, real: ids, none: UNREAL });
            if (!isAboutThings(type) || person.hasOnBoard(ids.cardId)) continue;
            const none = { ...UNREAL, sessionId: own };
            await this.#tryCommand(person, { key, type, session, real: { ...ids, sessionId: own }, none });
          }
        }
      }
    }
  }

  /** Whether this would change the conference of whoever leads it. */
  #leads(person: Person, { key, type }: { key: string; type: CommandType }): boolean {
    if (person.placeIn(key).role !== 'chair') return false;
    return type.startsWith('conference.') || type === 'session.add' || type.startsWith('participant.');
  }

  async #tryCommand(
    person: Person,
    { key, type, session, real, none }: { key: string; type: CommandType; session: string; real: Ids; none: Ids },
  ): Promise<void> {
    const live = person.lives.get(key);
    const said: string[] = [];
    for (const ids of [real, none]) {
      const { type: _, ...fields } = commandFields(type, ids);
      const ack = (await live?.command(type, fields)) ?? null;
      said.push(ack === null || ack.ok ? String(ack?.ok) : `${ack.code}: ${ack.text}`);
    }
    this.asked += 3;
    this.#compare(person, `${type} about ${session}`, [said[0] ?? '', said[1] ?? '']);
    const body = { ...commandFields(type, real), id: randomUUID(), type };
    const path = `POST /api/conferences/${this.#world.meeting(key).id}/commands` as const;
    await person.call(path, { body });
  }

  #compare({ tap }: Person, asked: string, [real, none]: readonly [string, string]): void {
    if (real !== none) this.tellings.push({ reader: tap.reader, asked, real, unreal: none });
  }

  async #sayGoodbye(person: Person): Promise<void> {
    for (const path of GOODBYES) await person.call(`POST ${path}` as `POST /${string}`);
    for (const { id } of this.#world.meetings) await person.call(`GET /api/conferences/${id}`);
    this.asked += GOODBYES.length + this.#world.meetings.length;
  }
}

/** Routes that are asked about each conference; the others once, and files apart. */
function namesSomething({ path, body }: Route): boolean {
  if (GOODBYES.includes(path) || EXPORT.test(path)) return false;
  return path.includes('{') || body?.properties?.token !== undefined;
}
