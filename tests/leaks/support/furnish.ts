import type {
  CaseCreated,
  ConferenceCreated,
  Invited,
  JoinedAnswer,
  OrganisationAnswer,
} from '@samenspraak/shared/protocol/answers.ts';
import { tokenOf } from '../../support/people.ts';
import { CONFERENCES, type ConferencePlan, type Part, planned, USERS } from './cast.ts';
import type { Person } from './person.ts';
import type { Meeting, Organisation, World } from './world.ts';

/** The secret part of a cookie. */
const secretOf = (cookie: string) => cookie.slice(cookie.indexOf('=') + 1);

/** Nobody but the log is told of cookies: they reach the one browser that holds them. */
export function keepSecrets(world: World, person: Person): void {
  for (const cookie of person.cookies) {
    world.canaries.add(secretOf(cookie), { what: `cookie of ${person.name}`, readers: [person.name], shows: false });
  }
}

/** Signs everybody in who has an account, and makes the conferences with all their people. */
export async function furnish(world: World): Promise<void> {
  await world.arrive('stranger');
  for (const who of USERS) {
    const person = await world.arrive(who);
    await person.succeed('POST /api/sign-in', { body: world.accounts.get(who) });
    keepSecrets(world, person);
  }
  for (const plan of CONFERENCES) {
    await convene(world, plan, await openCase(world, plan));
  }
  // What was answered before its canary was known is searched from here on.
  world.hunt.sweep();
}

/** Makes a case; the answer is its id. */
async function openCase(world: World, { key, chair }: ConferencePlan): Promise<string> {
  const ofHouse = (what: string) => world.canaries.word({ what: `${what} of the case of ${key}`, readers: USERS });
  const reference = ofHouse('reference');
  world.canaries.spread(reference, key);
  const asked = { reference, track: 'mda', phase: 'immediateSafety', purpose: ofHouse('purpose') };
  const { body } = await world.person(chair).succeed<CaseCreated>('POST /api/cases', { body: asked });
  return body.caseId;
}

/** One more conference of the case of an earlier one, with all its people. */
export async function conveneAgain(world: World, plan: ConferencePlan, earlier: string): Promise<void> {
  const reference = world.canaries.all.find(({ what }) => what === `reference of the case of ${earlier}`);
  if (reference !== undefined) world.canaries.spread(reference.value, plan.key);
  await convene(world, plan, world.meeting(earlier).caseId);
  world.hunt.sweep();
}

/** Plans a conference and invites its people. */
async function convene(world: World, plan: ConferencePlan, caseId: string): Promise<void> {
  const { key, chair: who, sessions } = plan;
  const { canaries } = world;
  const chair = world.person(who);
  const whole = { what: `of all of ${key}`, readers: USERS };
  const body = {
    ...{ kind: 'focus', phase: 'immediateSafety', chairName: chairName(world, key) },
    startsAt: canaries.moment({ ...whole, what: `start ${whole.what}` }),
    plannedMinutes: canaries.minutes({ ...whole, what: `length ${whole.what}` }),
    sessions: sessions.map((session) => {
      const part = (what: string) => ({ what: `${what} of ${session.key}`, places: [planned(session.key)] });
      return {
        ...{ clients: session.clients, prosecutor: session.prosecutor, name: canaries.word(part('name')) },
        startsAt: canaries.moment(part('start')),
        plannedMinutes: canaries.minutes(part('length')),
        videoUrl: `https://video.example.org/${canaries.word(part('video link'))}`,
      };
    }),
  };
  const path = `POST /api/cases/${caseId}/conferences` as const;
  const { body: created } = await chair.succeed<ConferenceCreated>(path, { body });
  keepSecrets(world, chair);
  const ids = created.sessions.map(({ sessionId }, index) => [sessions[index]?.key ?? '', sessionId] as const);
  const id = created.conferenceId;
  const meeting: Meeting = { key, id, caseId, chair: who, sessions: new Map(ids) };
  world.meetings.push(meeting);
  canaries.add(id, { what: `id of ${key}`, places: [key], readers: USERS });
  for (const [session, sessionId] of ids) {
    canaries.add(sessionId, { what: `id of ${session}`, places: [planned(session)] });
    for (const place of [session, planned(session)]) canaries.enter(who, place);
  }
  canaries.enter(who, key);
  chair.places.set(key, { conference: key, participantId: created.participantId, role: 'chair' });
  canaries.add(created.participantId, { what: `id of the chair of ${key}`, places: [key] });
  for (const part of plan.parts) await invite(world, { meeting, part });
}

/** Whoever is invited is told by whom. */
function chairName({ canaries }: World, key: string): string {
  return canaries.word({ what: `name of the chair of ${key}`, places: [key] });
}

async function organisation(world: World, name: string): Promise<Organisation> {
  const known = world.organisations.get(name);
  if (known !== undefined) return known;
  const says = (what: string) => world.canaries.word({ what: `${what} of the organisation ${name}`, readers: USERS });
  const body = { name: says('name'), task: says('task'), can: says('powers'), cannot: says('limits') };
  const asked = { body: { ...body, mandate: says('mandate') } };
  const { body: made } = await world.person('chair').succeed<OrganisationAnswer>('POST /api/organisations', asked);
  const mandate = asked.body.mandate;
  const organisation = { id: made.organisationId, words: [made.organisationId, ...Object.values(body), mandate] };
  world.canaries.add(organisation.id, { what: `id of the organisation ${name}`, readers: USERS });
  world.organisations.set(name, organisation);
  return organisation;
}

/** Whoever comes again is called as they were. */
function nameOf({ canaries }: World, who: string): string {
  const what = `name of ${who}`;
  return canaries.all.find((one) => one.what === what)?.value ?? canaries.word({ what, readers: [who] });
}

async function invite(world: World, { meeting, part }: { meeting: Meeting; part: Part }): Promise<void> {
  const { canaries } = world;
  const { who, role, sessions, from, clientOf, apartFrom = [] } = part;
  const chair = world.person(meeting.chair);
  const organised = from === undefined ? null : await organisation(world, from);
  const idOf = (one: string) => world.person(one).placeIn(meeting.key).participantId;
  const name = nameOf(world, who);
  for (const session of sessions) canaries.spread(name, session);
  const body = {
    ...{ name, role },
    sessionIds: sessions.map((session) => world.sessionId(session)),
    ...(organised !== null && { organisationId: organised.id }),
    ...(clientOf !== undefined && { clientOf: idOf(clientOf) }),
    ...(apartFrom.length > 0 && { apartFrom: apartFrom.map(idOf) }),
  };
  const path = `POST /api/conferences/${meeting.id}/participants` as const;
  const { body: invited } = await chair.succeed<Invited>(path, { body });
  const token = tokenOf(invited.joinUrl);
  canaries.add(token, { what: `link of ${who}`, readers: [meeting.chair], shows: false });
  const known = world.people.get(who);
  const id = `id of ${who}${known === undefined ? '' : `, in ${meeting.key}`}`;
  canaries.add(invited.participantId, { what: id, places: sessions, readers: [who] });
  for (const value of organised?.words ?? []) {
    for (const session of sessions) canaries.spread(value, session);
    canaries.find(value).readers.add(who);
  }
  if (clientOf !== undefined) canaries.find(idOf(clientOf)).readers.add(who);
  const person = known ?? (await world.arrive(who));
  person.places.set(meeting.key, { conference: meeting.key, participantId: invited.participantId, role });
  canaries.enter(who, meeting.key);
  if (part.comes === 'never') return;
  await person.succeed('POST /api/invitation', { body: { token } });
  for (const session of sessions) canaries.enter(who, planned(session));
  await person.succeed<JoinedAnswer>('POST /api/join', { body: { token, covenant: true } });
  world.usedTokens.push(token);
  keepSecrets(world, person);
  await person.listen(meeting.key, meeting.id);
}
