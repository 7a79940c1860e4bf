import { type OrganisationId, participantId } from '@samenspraak/shared/domain/ids.ts';
import type { OrganisationAnswer } from '@samenspraak/shared/protocol/answers.ts';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { call, makeConference, makeUser, signIn, type TestConference } from '../support/people.ts';
import { startServer, type TestServer } from '../support/server.ts';

const NAMES = ['Veilig Thuis', 'Wijkteam Zuid', 'Openbaar Ministerie', 'Ver weg'] as const;
const WORDS = { task: 'advies geven', can: 'een melding onderzoeken', cannot: 'behandelen', mandate: 'Wmo' };

let server: TestServer;
let table: TestConference;
let elsewhere: TestConference;
const ids = new Map<string, OrganisationId>();
const idOf = (name: (typeof NAMES)[number]) => ids.get(name) as OrganisationId;

beforeAll(async () => {
  server = await startServer();
  const cookie = await makeUser(server);
  for (const name of NAMES) {
    const body = { name, ...WORDS };
    const made = await call<OrganisationAnswer>(server.url, 'POST /api/organisations', { cookie, body });
    ids.set(name, made.body.organisationId);
  }
  table = await makeConference(server, {
    open: true,
    sessions: [
      { name: 'Met het gezin', clients: true, prosecutor: false },
      { name: 'Met de officier', clients: false, prosecutor: true },
    ],
    people: [
      { role: 'client', name: 'An', sessions: [0] },
      { role: 'confidant', clientOf: 'An', sessions: [0], organisationId: idOf('Wijkteam Zuid') },
      { role: 'prosecutor', sessions: [1], organisationId: idOf('Openbaar Ministerie') },
      { role: 'partner', name: 'Samira', organisationId: idOf('Veilig Thuis') },
      { role: 'expert', name: 'Floris', sessions: [0], organisationId: idOf('Wijkteam Zuid') },
      { role: 'partner', name: 'Vrij', sessions: [0] },
    ],
  });
  elsewhere = await makeConference(server, {
    open: true,
    people: [{ role: 'partner', name: 'Kim', organisationId: idOf('Ver weg') }],
  });
  const waiting = { role: 'partner', name: 'Wim', organisationId: idOf('Veilig Thuis'), joins: true } as const;
  await makeConference(server, { people: [waiting] }).then((one) => waits.push(one));
});
afterAll(() => server.stop());

const waits: TestConference[] = [];
type Who = string;
const seatOf = (who: Who, at = table) => `?conference=${at.conferenceId}&as=${at.person(who).participantId}`;

function read<Body = OrganisationAnswer>(who: Who, card: string, at = table) {
  const { cookie } = at.person(who);
  return call<Body>(server.url, `GET /api/organisations${card}${seatOf(who, at)}`, { cookie });
}

function write(who: Who, name: (typeof NAMES)[number], body: object) {
  const { cookie } = table.person(who);
  return call<OrganisationAnswer>(server.url, `PUT /api/organisations/${idOf(name)}${seatOf(who)}`, { cookie, body });
}

const writeAsUser = (cookie: string | undefined, name: (typeof NAMES)[number], body: object) =>
  call<OrganisationAnswer>(server.url, `PUT /api/organisations/${idOf(name)}`, { cookie, body });

describe('organisation cards at a table', () => {
  it('[ORG-3] a seat reads the cards of those with whom it shares a session; all others do not exist for it', async () => {
    const seen = async (who: Who) => {
      const { body } = await read<OrganisationAnswer[]>(who, '');
      return body.map(({ name }) => name);
    };
    expect(await seen('An')).toEqual(['Veilig Thuis', 'Wijkteam Zuid']);
    expect(await seen('Floris')).toEqual(['Veilig Thuis', 'Wijkteam Zuid']);
    expect(await seen('prosecutor')).toEqual(['Openbaar Ministerie', 'Veilig Thuis']);
    expect(await seen('Samira')).toEqual(['Openbaar Ministerie', 'Veilig Thuis', 'Wijkteam Zuid']);
    for (const who of ['An', 'Floris', 'prosecutor', 'Samira']) {
      const known = await seen(who);
      for (const name of NAMES) {
        const answer = await read(who, `/${idOf(name)}`);
        expect(answer, `${who}, ${name}`).toMatchObject(
          known.includes(name)
            ? { status: 200, body: { name, ...WORDS } }
            : { status: 404, body: { code: 'notFound' } },
        );
      }
    }
    const [prosecutors, nobodys] = await Promise.all([
      read('An', `/${idOf('Openbaar Ministerie')}`),
      read('An', '/does-not-exist'),
    ]);
    expect(prosecutors.body).toEqual(nobodys.body);
  });

  it('[ORG-4] another’s seat, a table of others and no seat at all read nothing', async () => {
    const { cookie } = table.person('Samira');
    const asAnother = `GET /api/organisations/${idOf('Openbaar Ministerie')}${seatOf('prosecutor')}` as const;
    expect((await call(server.url, asAnother, { cookie })).status).toBe(401);
    const atAnother = `GET /api/organisations${seatOf('Kim', elsewhere)}` as const;
    expect((await call(server.url, atAnother, { cookie })).status).toBe(401);
    expect((await call(server.url, `GET /api/organisations/${idOf('Veilig Thuis')}`)).status).toBe(401);
    const [door] = waits;
    if (door === undefined) throw new Error('nobody waits at a door');
    expect((await read<unknown[]>('Wim', '', door)).body).toEqual([]);
    expect(await read('Wim', `/${idOf('Veilig Thuis')}`, door)).toMatchObject({ status: 404 });
  });

  it('[ORG-5] a card says on which day it was changed, never by whom or at what hour', async () => {
    const { body } = await read('An', `/${idOf('Veilig Thuis')}`);
    expect(Object.keys(body).sort()).toEqual(
      ['organisationId', 'name', 'task', 'can', 'cannot', 'mandate', 'updatedOn', 'version'].sort(),
    );
    expect(body.updatedOn).toMatch(/^\d{4}-\d{2}-\d{2}$/);
    expect(body.version).toBeNull();
    expect((await server.store.organisation(idOf('Veilig Thuis')))?.updatedBy).not.toBeNull();
  });

  it('[ORG-6] the organisation’s own professional changes its card, and everybody at the table reads it', async () => {
    const before = await read('Samira', `/${idOf('Veilig Thuis')}`);
    const { version } = before.body;
    expect(version).toBe(1);
    const change = { ...WORDS, can: 'ook ’s nachts bellen', version };
    const answer = await write('Samira', 'Veilig Thuis', change);
    expect(answer).toMatchObject({ status: 200, body: { name: 'Veilig Thuis', can: change.can, version: 2 } });
    expect((await read('An', `/${idOf('Veilig Thuis')}`)).body).toMatchObject({ can: change.can, version: null });
    const kept = await server.store.organisation(idOf('Veilig Thuis'));
    expect(kept?.updatedBy).toBe(table.person('Samira').participantId);
  });

  it('[ORG-7] nobody else at the table changes it: not the chair, another organisation, the family or who waits', async () => {
    const body = { ...WORDS, task: 'iets anders', version: 1 };
    const kept = await server.store.organisations();
    for (const who of ['chair', 'Samira', 'prosecutor', 'Vrij']) {
      expect(await write(who, 'Wijkteam Zuid', body), who).toMatchObject({
        ...{ status: 403, body: { code: 'organisation.notYours' } },
      });
    }
    // a confidant has no organisation to speak for, even when one stands by the name
    for (const who of ['An', 'confidant']) {
      expect(await write(who, 'Wijkteam Zuid', body), who).toMatchObject({ body: { code: 'role.forbidden' } });
    }
    const [door] = waits;
    const seat = door === undefined ? '' : seatOf('Wim', door);
    const cookie = door?.person('Wim').cookie;
    const path = `PUT /api/organisations/${idOf('Veilig Thuis')}${seat}` as const;
    expect(await call(server.url, path, { cookie, body })).toMatchObject({ body: { code: 'participant.waiting' } });
    expect(await writeAsUser(undefined, 'Wijkteam Zuid', body)).toMatchObject({ status: 401 });
    expect(await writeAsUser(table.person('Floris').cookie, 'Wijkteam Zuid', body)).toMatchObject({ status: 401 });
    const unknown = `PUT /api/organisations/does-not-exist${seatOf('Samira')}` as const;
    const { cookie: own } = table.person('Samira');
    expect(await call(server.url, unknown, { cookie: own, body })).toMatchObject({
      ...{ status: 403, body: { code: 'organisation.notYours' } },
    });
    expect(await server.store.organisations()).toEqual(kept);
  });

  it('[ORG-8] of two who change the same card the second is told, and overwrites nothing', async () => {
    const { body: seen } = await read('Floris', `/${idOf('Wijkteam Zuid')}`);
    const first = { ...WORDS, task: 'de eerste', version: seen.version };
    const answers = await Promise.all([
      write('Floris', 'Wijkteam Zuid', first),
      writeAsUser(table.userCookie, 'Wijkteam Zuid', { ...first, task: 'de tweede' }),
    ]);
    expect(answers.map(({ status }) => status).sort()).toEqual([200, 409]);
    const refused = answers.find(({ status }) => status === 409);
    expect(refused?.body).toMatchObject({ code: 'organisation.changed' });
    const kept = answers.find(({ status }) => status === 200)?.body;
    expect((await read('Floris', `/${idOf('Wijkteam Zuid')}`)).body).toEqual(kept);
    const again = { ...first, task: 'daarna', version: kept?.version };
    expect(await write('Floris', 'Wijkteam Zuid', again)).toMatchObject({ status: 200, body: { task: 'daarna' } });
  });

  it('[ORG-9] a coordinator keeps every card and gives the names; at a table the name stands', async () => {
    const cookie = await signIn(server.url);
    const card = `/api/organisations/${idOf('Ver weg')}` as const;
    const { body: seen } = await call<OrganisationAnswer>(server.url, `GET ${card}`, { cookie });
    const renamed = { ...WORDS, name: 'Dichterbij', version: seen.version };
    expect(await writeAsUser(cookie, 'Ver weg', renamed)).toMatchObject({ status: 200, body: { name: 'Dichterbij' } });
    const { body: own } = await read('Kim', `/${idOf('Ver weg')}`, elsewhere);
    const asKim = `PUT ${card}${seatOf('Kim', elsewhere)}` as const;
    const kim = elsewhere.person('Kim').cookie;
    const takesName = { ...WORDS, name: 'Openbaar Ministerie', version: own.version };
    expect(await call(server.url, asKim, { cookie: kim, body: takesName })).toMatchObject({
      ...{ status: 403, body: { code: 'organisation.notYours' } },
    });
    const { version } = own;
    expect(await call(server.url, asKim, { cookie: kim, body: { ...WORDS, version } })).toMatchObject({ status: 200 });
    const gone = { cookie, body: { ...WORDS, version: 1 } };
    expect(await call(server.url, 'PUT /api/organisations/does-not-exist', gone)).toMatchObject({ status: 404 });
  });

  it('[ORG-10] the words of a card are bounded and whole', async () => {
    const { version } = (await read('Samira', `/${idOf('Veilig Thuis')}`)).body;
    for (const wrong of [
      { ...WORDS, version, task: 'x'.repeat(4_001) },
      { ...WORDS, version: 0 },
      { ...WORDS },
      { task: 'alleen dit', version },
    ]) {
      expect(await write('Samira', 'Veilig Thuis', wrong)).toMatchObject({ body: { code: 'input.malformed' } });
    }
  });

  it('[ORG-11] whoever was taken out of the conference reads and changes nothing more', async () => {
    const { conferenceId, chair } = table;
    const { body: seen } = await read('Floris', `/${idOf('Wijkteam Zuid')}`);
    const fields = { participantId: participantId.parse(table.person('Floris').participantId) };
    const order = { conferenceId, actorId: chair.participantId, type: 'participant.remove', fields } as const;
    expect(await server.conferences.run(order)).toMatchObject({ ok: true });
    expect((await read('Floris', `/${idOf('Wijkteam Zuid')}`)).status).toBeGreaterThanOrEqual(401);
    const body = { ...WORDS, version: seen.version };
    expect((await write('Floris', 'Wijkteam Zuid', body)).status).toBeGreaterThanOrEqual(401);
  });
});
