import type { CaseId, ConferenceId, OrganisationId, ParticipantId, SessionId } from '@samenspraak/shared/domain/ids.ts';
import type { Language, Role } from '@samenspraak/shared/domain/roles.ts';
import type { Phase } from '@samenspraak/shared/domain/stages.ts';
import type {
  CaseCreated,
  ConferenceCreated,
  Invited,
  JoinedAnswer,
  OrganisationAnswer,
} from '@samenspraak/shared/protocol/answers.ts';
import type { TestServer } from './server.ts';

export interface Answer<Body> {
  readonly status: number;
  /** Null when the answer is empty. */
  readonly body: Body;
  readonly headers: Headers;
  /** `name=value` of every cookie that was set, fit for a `Cookie` header. */
  readonly cookies: readonly string[];
}

export interface CallOptions {
  readonly body?: unknown;
  readonly cookie?: string | undefined;
  readonly headers?: Readonly<Record<string, string>>;
}

/** One call of the HTTP contract, as a page of this server makes it. A string body is sent as it is. */
export async function call<Body = unknown>(
  url: string,
  request: `${'GET' | 'POST' | 'PUT' | 'DELETE'} /${string}`,
  { body, cookie, headers = {} }: CallOptions = {},
): Promise<Answer<Body>> {
  const [method = 'GET', path = '/'] = request.split(' ');
  const response = await fetch(new URL(path, url), {
    method,
    headers: {
      ...(method !== 'GET' && { origin: url }),
      ...(body !== undefined && { 'content-type': 'application/json' }),
      ...(cookie !== undefined && { cookie }),
      ...headers,
    },
    ...(body !== undefined && { body: typeof body === 'string' ? body : JSON.stringify(body) }),
  });
  const text = await response.text();
  const isJson = response.headers.get('content-type')?.includes('json') === true;
  return {
    status: response.status,
    body: (isJson ? JSON.parse(text) : text === '' ? null : text) as Body,
    headers: response.headers,
    cookies: response.headers.getSetCookie().map((line) => line.split(';')[0] ?? ''),
  };
}

async function succeed<Body>(...asked: Parameters<typeof call>): Promise<Answer<Body>> {
  const answer = await call<Body>(...asked);
  if (answer.status >= 300) throw new Error(`${asked[1]} → ${answer.status} ${JSON.stringify(answer.body)}`);
  return answer;
}

export const PASSWORD = 'een lang en goed wachtwoord';

/** Makes the first user of a fresh server; the answer is their cookie. */
export async function makeUser(server: Pick<TestServer, 'url' | 'app'>): Promise<string> {
  const token = await server.app.accounts.openSetup();
  const body = { token, name: 'Coördinator', email: 'coordinator@example.org', password: PASSWORD };
  const { cookies } = await succeed(server.url, 'POST /api/setup', { body });
  return cookies[0] ?? '';
}

interface TestPerson {
  readonly participantId: ParticipantId;
  readonly role: Role;
  readonly name: string;
  /** For a `Cookie` header; empty while somebody has not joined. */
  readonly cookie: string;
  readonly sessionIds: readonly SessionId[];
  readonly joinUrl: string;
}

export interface PersonPlan {
  readonly name?: string;
  readonly role: Role;
  readonly language?: Language;
  /** Indices into the conference's sessions; all of them when left out. */
  readonly sessions?: readonly number[];
  /** The name of the client to whom a confidant belongs, who stands earlier in the list. */
  readonly clientOf?: string;
  /** False leaves somebody with an unused link. */
  readonly joins?: boolean;
  readonly organisationId?: OrganisationId;
}

export interface ConferencePlan {
  readonly sessions?: readonly { readonly name: string; readonly clients: boolean; readonly prosecutor: boolean }[];
  readonly people?: readonly PersonPlan[];
  readonly startsAt?: string;
  /** An existing case; a new one when left out. */
  readonly caseId?: CaseId;
  /** What a new case is called. */
  readonly reference?: string;
  /** Where the family is; immediate safety when left out. */
  readonly phase?: Phase;
  /** What the chair is called; as their account when left out. */
  readonly chairName?: string;
  readonly guideId?: string;
  /** True also admits everybody who joined, and opens the conference. */
  readonly open?: boolean;
}

export interface TestConference {
  readonly caseId: CaseId;
  readonly conferenceId: ConferenceId;
  readonly organisationId: OrganisationId;
  readonly sessionIds: readonly SessionId[];
  readonly userCookie: string;
  readonly chair: TestPerson;
  /** Everybody but the chair, in the order of the plan. */
  readonly people: readonly TestPerson[];
  /** The person of this name, or else the first of this role. Throws when there is none. */
  person(who: Role | string): TestPerson;
}

/** The token in a personal link. */
export function tokenOf(joinUrl: string): string {
  return new URL(joinUrl).hash.slice(1);
}

/** Exchanges a personal link for a cookie. */
export async function join(url: string, joinUrl: string): Promise<{ joined: JoinedAnswer; cookie: string }> {
  const body = { token: tokenOf(joinUrl), covenant: true };
  const { body: joined, cookies } = await succeed<JoinedAnswer>(url, 'POST /api/join', { body });
  return { joined, cookie: cookies[0] ?? '' };
}

interface Table {
  readonly url: string;
  readonly cookie: string;
  readonly conferenceId: ConferenceId;
  readonly sessionIds: readonly SessionId[];
}

/** Invites one person as the chair and, unless the plan says otherwise, lets them join. */
async function invite(table: Table, plan: PersonPlan, earlier: readonly TestPerson[] = []): Promise<TestPerson> {
  const { name = plan.role, role, language, organisationId, joins = true } = plan;
  const sessionIds = plan.sessions?.flatMap((index) => table.sessionIds[index] ?? []) ?? [...table.sessionIds];
  const clientOf = earlier.find((person) => person.name === plan.clientOf)?.participantId;
  const { body: invited } = await succeed<Invited>(
    table.url,
    `POST /api/conferences/${table.conferenceId}/participants`,
    {
      cookie: table.cookie,
      body: { name, role, sessionIds, language, clientOf, organisationId },
    },
  );
  const { participantId, joinUrl } = invited;
  const cookie = joins ? (await join(table.url, joinUrl)).cookie : '';
  return { participantId, role, name, cookie, sessionIds, joinUrl };
}

const ONE_SESSION = [{ name: 'Gezamenlijk', clients: true, prosecutor: false }] as const;

async function makeCase(url: string, cookie: string, plan: ConferencePlan): Promise<CaseId> {
  const { reference = 'TEST-1', phase = 'immediateSafety' } = plan;
  const body = { reference, track: 'regular', phase };
  return (await succeed<CaseCreated>(url, 'POST /api/cases', { cookie, body })).body.caseId;
}

/** A conference with people, made the way a coordinator makes it: every step over HTTP. */
export async function makeConference(server: TestServer, plan: ConferencePlan = {}): Promise<TestConference> {
  const { url } = server;
  const userCookie = (await server.store.countUsers()) === 0 ? await makeUser(server) : await signIn(url);
  const asUser = { cookie: userCookie };
  const { body: organisation } = await succeed<OrganisationAnswer>(url, 'POST /api/organisations', {
    ...asUser,
    body: { name: 'Wijkteam' },
  });
  const caseId = plan.caseId ?? (await makeCase(url, userCookie, plan));
  const created = await succeed<ConferenceCreated>(url, `POST /api/cases/${caseId}/conferences`, {
    ...asUser,
    body: {
      ...{ kind: 'focus', phase: plan.phase ?? 'immediateSafety', plannedMinutes: 90 },
      startsAt: plan.startsAt ?? new Date().toISOString(),
      sessions: plan.sessions ?? ONE_SESSION,
      ...{ guideId: plan.guideId, chairName: plan.chairName },
    },
  });
  const { conferenceId, participantId } = created.body;
  const sessionIds = created.body.sessions.map(({ sessionId }) => sessionId);
  const cookie = created.cookies[0] ?? '';
  const people: TestPerson[] = [];
  for (const person of plan.people ?? []) {
    people.push(await invite({ url, cookie, conferenceId, sessionIds }, person, people));
  }
  const chair: TestPerson = { participantId, role: 'chair', name: 'chair', cookie, sessionIds, joinUrl: '' };
  if (plan.open === true) await openConference(server, { conferenceId, chair, people });
  return {
    ...{ caseId, conferenceId, organisationId: organisation.organisationId },
    ...{ sessionIds, userCookie, chair, people },
    person: (who) => personIn([chair, ...people], who),
  };
}

function personIn(people: readonly TestPerson[], who: string): TestPerson {
  const found = people.find(({ name }) => name === who) ?? people.find(({ role }) => role === who);
  if (found === undefined) throw new Error(`nobody is called ${who}`);
  return found;
}

/** Signs the first user in once more; the answer is a fresh cookie. */
export async function signIn(url: string): Promise<string> {
  const body = { email: 'coordinator@example.org', password: PASSWORD };
  const { cookies } = await succeed(url, 'POST /api/sign-in', { body });
  return cookies[0] ?? '';
}

async function openConference(
  { conferences }: TestServer,
  { conferenceId, chair, people }: Pick<TestConference, 'conferenceId' | 'chair' | 'people'>,
): Promise<void> {
  const actorId = chair.participantId;
  for (const { participantId, cookie } of people) {
    if (cookie === '') continue;
    await conferences.run({ conferenceId, actorId, type: 'participant.admit', fields: { participantId } });
  }
  await conferences.run({ conferenceId, actorId, type: 'conference.open', fields: {} });
}
