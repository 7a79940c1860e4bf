import { hashPassword } from '@samenspraak/server/identity/passwords.ts';
import { readMeeting } from '@samenspraak/shared/document/read.ts';
import { OUR_SHARES } from '@samenspraak/shared/domain/budget.ts';
import { userId } from '@samenspraak/shared/domain/ids.ts';
import { STAGES } from '@samenspraak/shared/domain/stages.ts';
import type { HouseGuideAnswer } from '@samenspraak/shared/protocol/house.ts';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { call, makeConference, PASSWORD, type TestConference } from '../support/people.ts';
import { startServer, type TestServer } from '../support/server.ts';
import { seat } from '../support/sync-client.ts';

const OWN = {
  id: 'own.house-question',
  own: { ask: 'Wie past er op de hond?', followUps: ['En morgen?'], client: null, step: null },
};
const GUIDE = { 'immediateSafety.goal': [OWN] };
const SHARES = { ...OUR_SHARES, decision: 60 };

let server: TestServer;
let table: TestConference;
/** Somebody with an account who coordinates nothing. */
let colleague: string;
beforeAll(async () => {
  server = await startServer();
  table = await makeConference(server, { people: [{ role: 'partner' }] });
  const email = 'colleague@example.org';
  const passwordHash = await hashPassword(PASSWORD);
  const id = userId.parse('user-of-a-colleague');
  await server.store.addUser({ id, name: 'Collega', email, passwordHash, coordinator: false });
  const signed = await call(server.url, 'POST /api/sign-in', { body: { email, password: PASSWORD } });
  colleague = signed.cookies[0] ?? '';
});
afterAll(() => server.stop());

const guides = async (cookie: string) =>
  (await call<HouseGuideAnswer[]>(server.url, 'GET /api/guides', { cookie })).body;

async function addGuide(body: unknown = { name: 'Kort', guide: GUIDE }) {
  return call<HouseGuideAnswer & { code: string }>(server.url, 'POST /api/guides', { cookie: table.userCookie, body });
}

describe('guides of the house', () => {
  it('[HOUSE-1] a coordinator adds, changes and removes one; every user reads the list, by name', async () => {
    const asCoordinator = { cookie: table.userCookie };
    const made = await addGuide();
    expect(made).toMatchObject({ status: 201, body: { name: 'Kort', guide: GUIDE } });
    const other = await addGuide({ name: 'Anders', guide: {} });
    expect((await guides(colleague)).map(({ name }) => name)).toEqual(['Anders', 'Kort']);
    const path = `/api/guides/${made.body.guideId}` as const;
    const body = { name: 'Korter', guide: {} };
    expect(await call(server.url, `PUT ${path}`, { ...asCoordinator, body })).toMatchObject({ status: 200, body });
    expect((await call(server.url, `DELETE ${path}`, asCoordinator)).status).toBe(204);
    for (const gone of [
      await call(server.url, `DELETE ${path}`, asCoordinator),
      await call(server.url, `PUT ${path}`, { ...asCoordinator, body }),
    ]) {
      expect(gone).toMatchObject({ status: 404, body: { code: 'guide.unknown' } });
    }
    await call(server.url, `DELETE /api/guides/${other.body.guideId}`, asCoordinator);
    expect(await guides(colleague)).toEqual([]);
  });

  it('[HOUSE-2] nobody else changes them, and who only sits at a table does not read them', async () => {
    const { body: made } = await addGuide();
    const path = `/api/guides/${made.guideId}` as const;
    const body = { name: 'Anders', guide: {} };
    const partner = table.person('partner').cookie;
    for (const [cookie, status] of [
      [colleague, 403],
      [partner, 401],
      ['', 401],
    ] as const) {
      for (const asked of ['POST /api/guides', `PUT ${path}`, `DELETE ${path}`, 'PUT /api/house'] as const) {
        const sent = asked === 'PUT /api/house' ? { shares: SHARES } : body;
        expect(
          (await call(server.url, asked, { cookie, ...(!asked.startsWith('DELETE') && { body: sent }) })).status,
          `${asked} ${cookie}`,
        ).toBe(status);
      }
    }
    expect((await call(server.url, 'GET /api/guides', { cookie: partner })).status).toBe(401);
    expect((await call(server.url, 'GET /api/house', { cookie: partner })).status).toBe(401);
    expect(await guides(table.userCookie)).toMatchObject([{ name: 'Kort', guide: GUIDE }]);
    await call(server.url, `DELETE ${path}`, { cookie: table.userCookie });
  });

  it.each([
    ['without a name', { name: ' ', guide: {} }, 400, 'input.malformed'],
    ['of a moment that does not exist', { name: 'Kort', guide: { 'recovery.lunch': [] } }, 400, 'input.malformed'],
    [
      'with a question that nobody knows',
      { name: 'Kort', guide: { 'recovery.goal': [{ id: 'x.y', own: null }] } },
      404,
      'prompt.unknown',
    ],
    ['with a question twice', { name: 'Kort', guide: { 'immediateSafety.goal': [OWN, OWN] } }, 404, 'prompt.unknown'],
    [
      'without the question that trends lean on',
      { name: 'Kort', guide: { 'recovery.scale': [] } },
      422,
      'guide.keptPrompt',
    ],
  ])('[HOUSE-3] a guide %s is refused', async (_, body, status, code) => {
    expect(await addGuide(body)).toMatchObject({ status, body: { code } });
    expect(await guides(table.userCookie)).toEqual([]);
  });
});

describe('what a conference takes over from its house', () => {
  it('[HOUSE-4] time is divided as the house does when it is planned; a later change leaves it alone', async () => {
    const { url } = server;
    const asCoordinator = { cookie: table.userCookie };
    const settle = (shares: unknown) => call(url, 'PUT /api/house', { ...asCoordinator, body: { shares } });
    expect((await call(url, 'GET /api/house', { cookie: colleague })).body).toEqual({ shares: null });
    expect(await settle(SHARES)).toMatchObject({ status: 200, body: { shares: SHARES } });
    const later = await makeConference(server, { people: [], open: true });
    expect((await settle(null)).status).toBe(200);
    const budgetOf = async (of: TestConference) => {
      const screen = await seat(url, of, 'chair');
      screen.cut();
      return readMeeting(screen.doc)?.budget;
    };
    const [before, after] = [await budgetOf(table), await budgetOf(later)];
    expect(after?.decision).toBeGreaterThan(before?.decision ?? 0);
    expect(STAGES.reduce((sum, stage) => sum + (after?.[stage] ?? 0), 0)).toBe(90);
    for (const bad of [{}, { ...SHARES, goal: -1 }, Object.fromEntries(STAGES.map((stage) => [stage, 0])), 7])
      expect(await settle(bad)).toMatchObject({ status: 400, body: { code: 'input.malformed' } });
  });

  it('[HOUSE-5] a conference is planned with a guide of the house, and keeps it when the house drops it', async () => {
    const { body: made } = await addGuide();
    const planned = await makeConference(server, { people: [{ role: 'client' }], guideId: made.guideId, open: true });
    await call(server.url, `DELETE /api/guides/${made.guideId}`, { cookie: table.userCookie });
    const screen = await seat(server.url, planned, 'client');
    screen.cut();
    expect(readMeeting(screen.doc)?.guide).toEqual(GUIDE);
    await expect(makeConference(server, { guideId: made.guideId })).rejects.toThrow('guide.unknown');
  });

  it('[HOUSE-6] the contract describes these routes', async () => {
    const { body } = await call<{ paths: Record<string, object> }>(server.url, 'GET /api/docs/json');
    const methods = Object.fromEntries(Object.entries(body.paths).map(([path, of]) => [path, Object.keys(of).sort()]));
    expect(methods).toMatchObject({
      '/api/guides': ['get', 'post'],
      '/api/guides/{guideId}': ['delete', 'put'],
      '/api/house': ['get', 'put'],
      '/api/conferences/{conferenceId}/preparation': ['get'],
      '/api/conferences/{conferenceId}/earlier': ['get'],
    });
  });
});
