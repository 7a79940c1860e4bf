import type { CommandType } from '@samenspraak/shared/commands/registry.ts';
import type { ConferenceId, ParticipantId, SessionId } from '@samenspraak/shared/domain/ids.ts';
import { isFamily, type Role } from '@samenspraak/shared/domain/roles.ts';
import type {
  CaseCreated,
  ConferenceCreated,
  Invited,
  OrganisationAnswer,
} from '@samenspraak/shared/protocol/answers.ts';
import { afterAll, beforeAll } from 'vitest';
import { openBrowser, type TestBrowser, type Visitor } from './browser.ts';
import { column } from './e2e-cards.ts';
import { button, toStage } from './e2e-table.ts';
import { watch } from './e2e-watch.ts';
import { type CallOptions, call, makeUser } from './people.ts';
import { startServer, type TestServer } from './server.ts';

const CHAIR = 'Noor Brandsma';

interface SplitSession {
  readonly name: string;
  readonly clients: boolean;
  readonly prosecutor: boolean;
  readonly startsAt?: string;
  readonly videoUrl?: string;
}

interface SplitPerson {
  readonly name: string;
  readonly role: Role;
  /** The names of their sessions. */
  readonly sessions: readonly string[];
  /** The name of their organisation, made when it is not there yet. */
  readonly organisation?: string;
  readonly clientOf?: string;
  /** False leaves somebody with a link that they have not opened. */
  readonly comes?: boolean;
}

interface Plan {
  readonly sessions: readonly SplitSession[];
  readonly people: readonly SplitPerson[];
  /** Whether the chair's window is dark. */
  readonly dark?: boolean;
}

interface Split {
  readonly chair: Visitor;
  /** The window of somebody who came. */
  of(name: string): Visitor;
  /** What the chair does to a session from another screen. */
  lead(type: CommandType, session: string, fields?: Readonly<Record<string, unknown>>): Promise<void>;
}

/** A conference that is planned over HTTP, as the coordinator does it. */
class House {
  readonly #url: string;
  readonly #user: string;
  readonly #organisations = new Map<string, string>();
  readonly #people = new Map<string, ParticipantId>();
  readonly #sessions = new Map<string, SessionId>();
  conferenceId = '' as ConferenceId;
  chairId = '' as ParticipantId;
  cookie = '';

  constructor(url: string, user: string) {
    this.#url = url;
    this.#user = user;
  }

  async #post<Body>(path: `/${string}`, options: CallOptions) {
    const answer = await call<Body>(this.#url, `POST ${path}`, options);
    if (answer.status >= 300) throw new Error(`${path} → ${answer.status} ${JSON.stringify(answer.body)}`);
    return answer;
  }

  async plan(sessions: readonly SplitSession[]): Promise<void> {
    const made = await this.#post<CaseCreated>('/api/cases', {
      cookie: this.#user,
      body: { reference: 'SPLITS-1', track: 'regular', phase: 'immediateSafety' },
    });
    const startsAt = sessions[0]?.startsAt ?? new Date().toISOString();
    const { body, cookies } = await this.#post<ConferenceCreated>(`/api/cases/${made.body.caseId}/conferences`, {
      cookie: this.#user,
      body: { kind: 'focus', phase: 'immediateSafety', plannedMinutes: 90, chairName: CHAIR, startsAt, sessions },
    });
    for (const { name, sessionId } of body.sessions) this.#sessions.set(name, sessionId);
    this.conferenceId = body.conferenceId;
    this.chairId = body.participantId;
    this.cookie = cookies[0] ?? '';
  }

  async invite({ name, role, sessions, organisation, clientOf }: SplitPerson): Promise<string> {
    const sessionIds = sessions.map((one) => this.#sessions.get(one));
    const organisationId = organisation === undefined ? undefined : await this.#organisation(organisation);
    const client = clientOf === undefined ? undefined : this.#people.get(clientOf);
    const { body } = await this.#post<Invited>(`/api/conferences/${this.conferenceId}/participants`, {
      cookie: this.cookie,
      body: { name, role, sessionIds, organisationId, clientOf: client },
    });
    this.#people.set(name, body.participantId);
    return body.joinUrl;
  }

  session(name: string): SessionId {
    const id = this.#sessions.get(name);
    if (id === undefined) throw new Error(`there is no session ${name}`);
    return id;
  }

  async #organisation(name: string): Promise<string> {
    const known = this.#organisations.get(name);
    if (known !== undefined) return known;
    const { body } = await this.#post<OrganisationAnswer>('/api/organisations', { cookie: this.#user, body: { name } });
    this.#organisations.set(name, body.organisationId);
    return body.organisationId;
  }
}

/** Plans a conference of several sessions and brings everybody who comes into a window of their own, admitted and begun. */
async function seatSplit(browser: TestBrowser, server: TestServer, plan: Plan): Promise<Split> {
  const { url } = server;
  const house = new House(url, await makeUser(server));
  await house.plan(plan.sessions);
  const chair = await browser.visit({ name: CHAIR, dark: plan.dark ?? false });
  const [name = '', ...value] = house.cookie.split('=');
  await chair.context.addCookies([{ name, value: value.join('='), url }]);
  const windows = new Map<string, Visitor>();
  for (const person of plan.people) {
    const joinUrl = await house.invite(person);
    if (person.comes === false) continue;
    const visitor = await browser.visit({ name: person.name, phone: isFamily(person.role) });
    windows.set(person.name, visitor);
    await knock(visitor, person, joinUrl);
  }
  await chair.page.goto(`${url}/overleg/${house.conferenceId}/${house.chairId}`);
  for (const one of windows.keys()) {
    await button(chair, chair.words('frame.waiting.admitOne', { name: one })).click();
  }
  if (plan.sessions.length > 1) {
    const first = chair.page.getByRole('region', { name: chair.words('frame.open.firstTitle') });
    await first.getByText(plan.sessions[0]?.name ?? '', { exact: true }).waitFor();
    await chair.checkAxe('which session begins first');
  }
  await button(chair, chair.words('frame.open.press')).click();
  await chair.page.locator('.frame').waitFor();
  return {
    chair,
    async lead(type, session, fields = {}) {
      const { conferenceId, chairId: actorId } = house;
      const asked = { ...fields, sessionId: house.session(session) };
      const answer = await server.conferences.run({ conferenceId, actorId, type, fields: asked });
      if (!answer.ok) throw new Error(`${type}: ${answer.code}`);
    },
    of(one) {
      const found = windows.get(one);
      if (found === undefined) throw new Error(`nobody called ${one} came`);
      return found;
    },
  };
}

async function knock(visitor: Visitor, { role }: SplitPerson, joinUrl: string): Promise<void> {
  const { page, words } = visitor;
  await page.goto(joinUrl);
  await button(visitor, words(`entry.join.${isFamily(role) ? 'family' : 'professional'}.knock`)).click();
  await page.waitForURL(isFamily(role) ? '**/samen/**' : '**/overleg/**');
}

/** The chair brings the table to the only other session: one press to see what it does, one to go. */
export async function switchTo(chair: Visitor, name: string): Promise<void> {
  await button(chair, chair.words('frame.switch.to', { name })).click();
  await button(chair, chair.words('frame.switch.go', { name })).click();
  await untilAt(chair, name);
}

/** The chair brings the table to one of several other sessions. */
export async function switchToOneOf(chair: Visitor, name: string): Promise<void> {
  await button(chair, chair.words('frame.switch.press')).click();
  await chair.page.getByRole('radio', { name, exact: true }).click();
  await button(chair, chair.words('frame.switch.go', { name })).click();
  await untilAt(chair, name);
}

/** Waits until a professional's screen shows the board of this session. */
export async function untilAt({ page }: Visitor, name: string): Promise<void> {
  await page
    .locator('.frame')
    .filter({ has: page.locator('.session-badge, .session-tab[aria-current]', { hasText: name }) })
    .waitFor();
}

/** One such conference for a whole file of tests: its server and windows are watched, and put away at the end. */
export function splitForAll(plan: Plan): Split & { readonly browser: TestBrowser } {
  let house: { server: TestServer; browser: TestBrowser; split: Split } | null = null;
  const now = () => {
    if (house === null) throw new Error('nobody has been seated yet');
    return house;
  };
  beforeAll(async () => {
    const [server, browser] = await Promise.all([startServer(), openBrowser()]);
    house = { server, browser, split: await seatSplit(browser, server, plan) };
  });
  watch(() => now().browser);
  afterAll(() => now().server.stop());
  return {
    get browser() {
      return now().browser;
    },
    get chair() {
      return now().split.chair;
    },
    of: (name) => now().split.of(name),
    lead: (...asked) => now().split.lead(...asked),
  };
}

/** The chair brings a table that has just begun to the picture; waits until it is on this screen. */
export async function toPicture(chair: Visitor, screen: Visitor): Promise<void> {
  await toStage(chair, 'goal');
  await toStage(chair, 'picture');
  await column(screen, 'concern').waitFor();
}
