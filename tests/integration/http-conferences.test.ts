import type {
  CaseDetailAnswer,
  ConferenceCreated,
  ConferenceSummaryAnswer,
  Invited,
} from '@samenspraak/shared/protocol/answers.ts';
import type { ConferenceView } from '@samenspraak/shared/protocol/view.ts';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { call, join, makeConference, signIn, type TestConference } from '../support/people.ts';
import { startServer, type TestServer } from '../support/server.ts';

let server: TestServer;
let table: TestConference;
let other: TestConference;
beforeAll(async () => {
  server = await startServer();
  const sessions = [
    { name: 'Met het gezin', clients: true, prosecutor: false },
    { name: 'Met de officier', clients: false, prosecutor: true },
  ];
  const people = [
    { role: 'client', name: 'An', sessions: [0] },
    { role: 'confidant', clientOf: 'An', sessions: [0] },
    { role: 'prosecutor', sessions: [1] },
    { role: 'partner' },
  ] as const;
  table = await makeConference(server, { sessions, people });
  other = await makeConference(server, { people: [{ role: 'partner' }] });
});
afterAll(() => server.stop());

const at = (path = '') => `/api/conferences/${table.conferenceId}${path}` as const;

describe('organisations and cases over HTTP', () => {
  it('[HTTP-1] organisation cards are made by users and read by everybody at a table, by nobody else', async () => {
    const asked = { name: 'Veilig Thuis', task: 'Advies', can: 'x', cannot: 'y', mandate: 'z' };
    const made = await call(server.url, 'POST /api/organisations', { cookie: table.userCookie, body: asked });
    expect(made).toMatchObject({ status: 201, body: asked });
    const { cookie } = table.person('client');
    expect(await call(server.url, 'POST /api/organisations', { cookie, body: asked })).toMatchObject({ status: 401 });
    const all = await call(server.url, 'GET /api/organisations', { cookie: table.userCookie });
    expect(all.body).toContainEqual(made.body);
    const own = await call(server.url, 'GET /api/organisations', { cookie });
    expect(own.status).toBe(200);
    expect(own.body).not.toContainEqual(made.body);
    expect(await call(server.url, 'GET /api/organisations')).toMatchObject({ status: 401 });
  });

  it('[HTTP-2] a case is listed with the conferences held on it, for users alone', async () => {
    const { body } = await call<CaseDetailAnswer>(server.url, `GET /api/cases/${table.caseId}`, {
      cookie: table.userCookie,
    });
    expect(body).toMatchObject({ reference: 'TEST-1', track: 'regular' });
    expect(body.conferences).toMatchObject([{ conferenceId: table.conferenceId, status: 'planned', mine: true }]);
    const cases = await call<unknown[]>(server.url, 'GET /api/cases', { cookie: table.userCookie });
    expect(cases.body).toHaveLength(2);
    const mine = await call<ConferenceSummaryAnswer[]>(server.url, 'GET /api/conferences', {
      cookie: table.userCookie,
    });
    expect(mine.body.map(({ conferenceId }) => conferenceId).sort()).toEqual(
      [table.conferenceId, other.conferenceId].sort(),
    );
    for (const path of ['/api/cases', `/api/cases/${table.caseId}`, '/api/conferences'] as const) {
      expect((await call(server.url, `GET ${path}`)).status).toBe(401);
      expect((await call(server.url, `GET ${path}`, { cookie: table.chair.cookie })).status).toBe(401);
    }
    const none = await call(server.url, 'GET /api/cases/does-not-exist', { cookie: table.userCookie });
    expect(none).toMatchObject({ status: 404, body: { code: 'notFound' } });
  });
});

describe('conferences over HTTP', () => {
  const plan = {
    ...{ kind: 'focus', phase: 'recovery', startsAt: '2027-01-11T09:00:00+01:00', plannedMinutes: 60 },
    sessions: [{ name: 'Samen', clients: true, prosecutor: false }],
  };

  it('[HTTP-3] whoever plans a conference is its chair at once', async () => {
    const made = await call<ConferenceCreated>(server.url, `POST /api/cases/${table.caseId}/conferences`, {
      ...{ cookie: table.userCookie, body: { ...plan, chairName: 'De voorzitter' } },
    });
    expect(made).toMatchObject({ status: 201, body: { sessions: [{ name: 'Samen' }] } });
    const view = await call<ConferenceView>(server.url, `GET /api/conferences/${made.body.conferenceId}`, {
      cookie: made.cookies[0],
    });
    expect(view.body).toMatchObject({ startsAt: '2027-01-11T08:00:00.000Z', status: 'planned' });
    expect(view.body.me).toMatchObject({ name: 'De voorzitter', role: 'chair', participation: 'admitted' });
    expect(view.body.desk).not.toBeNull();
  });

  it('[HTTP-4] a session for both a prosecutor and clients is refused', async () => {
    const sessions = [{ name: 'Allen', clients: true, prosecutor: true }];
    const refused = await call(server.url, `POST /api/cases/${table.caseId}/conferences`, {
      ...{ cookie: table.userCookie, body: { ...plan, sessions } },
    });
    expect(refused).toMatchObject({ status: 422, body: { code: 'session.audience' } });
  });

  it('[HTTP-5] bad plans are refused whole', async () => {
    const path = `POST /api/cases/${table.caseId}/conferences` as const;
    const bad = [
      { ...plan, kind: 'party' },
      { ...plan, startsAt: 'tomorrow' },
      { ...plan, plannedMinutes: 0 },
      { ...plan, sessions: [] },
      { ...plan, sessions: Array.from({ length: 7 }, () => plan.sessions[0]) },
      [],
      '{"kind":',
    ];
    for (const body of bad) {
      const refused = await call(server.url, path, { cookie: table.userCookie, body });
      expect(refused, JSON.stringify(body)).toMatchObject({ status: 400, body: { code: 'input.malformed' } });
    }
    const nowhere = await call(server.url, 'POST /api/cases/does-not-exist/conferences', {
      ...{ cookie: table.userCookie, body: plan },
    });
    expect(nowhere.status).toBe(404);
    expect((await call(server.url, path, { body: plan })).status).toBe(401);
  });

  it('[HTTP-6] the maker gets their place back on another device; another participant does not get it', async () => {
    const cookie = await signIn(server.url);
    const seat = await call(server.url, `POST ${at('/seat')}`, { cookie });
    expect(seat).toMatchObject({ status: 200, body: { participantId: table.chair.participantId, role: 'chair' } });
    const view = await call<ConferenceView>(server.url, `GET ${at()}`, { cookie: seat.cookies[0] });
    expect(view.body.me.role).toBe('chair');
    const { cookie: partner } = table.person('partner');
    expect((await call(server.url, `POST ${at('/seat')}`, { cookie: partner })).status).toBe(401);
  });

  it('[HTTP-17] a maker who gave away their own link is let back in by taking the seat', async () => {
    const lost = await makeConference(server);
    const path = `/api/conferences/${lost.conferenceId}` as const;
    const { participantId, cookie } = lost.chair;
    expect((await call(server.url, `POST ${path}/participants/${participantId}/invitation`, { cookie })).status).toBe(
      200,
    );
    expect((await call(server.url, `GET ${path}`, { cookie })).status).toBe(401);
    const seat = await call(server.url, `POST ${path}/seat`, { cookie: lost.userCookie });
    const view = await call<ConferenceView>(server.url, `GET ${path}`, { cookie: seat.cookies[0] });
    expect(view.body.me).toMatchObject({ participantId, participation: 'admitted' });
  });

  it('[HTTP-7] a reader gets their own sessions and nothing of the others', async () => {
    const { body } = await call<ConferenceView>(server.url, `GET ${at()}`, { cookie: table.person('client').cookie });
    expect(body.sessions.map(({ name }) => name)).toEqual(['Met het gezin']);
    expect(body.desk).toBeNull();
    expect(JSON.stringify(body)).not.toContain('officier');
    expect(JSON.stringify(body)).not.toContain('"role":"prosecutor"');
  });

  it('[HTTP-8] a conference is read by its own people alone', async () => {
    const strangers = [undefined, other.chair.cookie, other.person('partner').cookie, 'samenspraak-p-x=nonsense'];
    for (const cookie of strangers) {
      expect((await call(server.url, `GET ${at()}`, { cookie })).status).toBe(401);
    }
    const unknown = await call(server.url, 'GET /api/conferences/does-not-exist', { cookie: table.chair.cookie });
    expect(unknown.status).toBe(401);
  });

  it('[HTTP-9] several places in one browser are told apart by name', async () => {
    const [chair, partner] = [table.chair, table.person('partner')];
    const cookie = `${chair.cookie}; ${partner.cookie}`;
    for (const { participantId, role } of [chair, partner]) {
      const { body } = await call<ConferenceView>(server.url, `GET ${at(`?as=${participantId}`)}`, { cookie });
      expect(body.me).toMatchObject({ participantId, role });
    }
    const stranger = await call(server.url, `GET ${at(`?as=${table.person('client').participantId}`)}`, { cookie });
    expect(stranger.status).toBe(401);
  });
});

describe('invitations over HTTP', () => {
  const guest = () => ({ name: 'Gast', role: 'partner', sessionIds: [...table.sessionIds] });

  it('[HTTP-10] the chair invites and gets a link whose token only ever stands in the fragment', async () => {
    const invited = await call<Invited>(server.url, `POST ${at('/participants')}`, {
      ...{ cookie: table.chair.cookie, body: guest() },
    });
    expect(invited.status).toBe(201);
    expect(invited.body.joinUrl).toMatch(new RegExp(`^${server.url}/meedoen#[\\w-]{43}$`));
  });

  it('[HTTP-11] nobody but the chair invites, renews a link, or does so elsewhere', async () => {
    const { cookie } = table.person('partner');
    const invite = await call(server.url, `POST ${at('/participants')}`, { cookie, body: guest() });
    expect(invite.status).toBe(403);
    const renew = await call(
      server.url,
      `POST ${at(`/participants/${table.person('client').participantId}/invitation`)}`,
      {
        cookie,
      },
    );
    expect(renew.status).toBe(403);
    const elsewhere = await call(server.url, `POST ${at('/participants')}`, {
      cookie: other.chair.cookie,
      body: guest(),
    });
    expect(elsewhere.status).toBe(401);
  });

  it('[HTTP-12] a prosecutor is never invited to a session with clients, nor a client to one with a prosecutor', async () => {
    const asked = [
      { ...guest(), role: 'prosecutor' },
      { ...guest(), role: 'client' },
      { ...guest(), role: 'confidant', clientOf: table.person('client').participantId },
    ];
    for (const body of asked) {
      const refused = await call(server.url, `POST ${at('/participants')}`, { cookie: table.chair.cookie, body });
      expect(refused).toMatchObject({ status: 422, body: { code: 'session.audience' } });
    }
  });

  it('[HTTP-13] unknown sessions, organisations and clients are refused', async () => {
    const asked = [
      [{ ...guest(), sessionIds: ['does-not-exist'] }, 'session.unknown'],
      [{ ...guest(), organisationId: 'does-not-exist' }, 'notFound'],
      [{ ...guest(), clientOf: 'does-not-exist' }, 'participant.unknown'],
      [{ ...guest(), role: 'king' }, 'input.malformed'],
    ] as const;
    for (const [body, code] of asked) {
      const refused = await call(server.url, `POST ${at('/participants')}`, { cookie: table.chair.cookie, body });
      expect(refused.body).toMatchObject({ code });
    }
  });

  it('[HTTP-14] the thirty-first person is refused, by the name of the limit', async () => {
    const full = await makeConference(server);
    const path = `POST /api/conferences/${full.conferenceId}/participants` as const;
    const body = { name: 'Gast', role: 'partner', sessionIds: full.sessionIds };
    for (let people = 1; people < 30; people += 1) {
      expect((await call(server.url, path, { cookie: full.chair.cookie, body })).status).toBe(201);
    }
    const refused = await call<{ detail: string }>(server.url, path, { cookie: full.chair.cookie, body });
    expect(refused).toMatchObject({ status: 429, body: { code: 'limit.reached' } });
    expect(refused.body.detail).toContain('30 deelnemers');
  });

  it('[HTTP-15] a renewed link ends what the old one opened, and opens the same place', async () => {
    const { participantId, cookie, joinUrl } = table.person('partner');
    const renewed = await call<Invited>(server.url, `POST ${at(`/participants/${participantId}/invitation`)}`, {
      cookie: table.chair.cookie,
    });
    expect(renewed.status).toBe(200);
    expect((await call(server.url, `GET ${at()}`, { cookie })).status).toBe(401);
    await expect(join(server.url, joinUrl)).rejects.toThrow(/404|409/);
    const { joined } = await join(server.url, renewed.body.joinUrl);
    expect(joined).toMatchObject({ participantId, role: 'partner' });
  });

  it('[HTTP-16] a removed person reads nothing more, and their link is dead', async () => {
    const { participantId, cookie, joinUrl } = table.person('confidant');
    const { conferenceId, chair } = table;
    const command = { conferenceId, actorId: chair.participantId, type: 'participant.remove' } as const;
    expect(await server.conferences.run({ ...command, fields: { participantId } })).toMatchObject({ ok: true });
    expect((await call(server.url, `GET ${at()}`, { cookie })).status).toBe(401);
    await expect(join(server.url, joinUrl)).rejects.toThrow(/40[349]/);
    const renew = await call(server.url, `POST ${at(`/participants/${participantId}/invitation`)}`, {
      cookie: chair.cookie,
    });
    expect(renew).toMatchObject({ status: 403, body: { code: 'participant.removed' } });
  });
});
