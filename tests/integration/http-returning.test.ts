import type { ParticipantId, SessionId } from '@samenspraak/shared/domain/ids.ts';
import type { CaseCreated, ConferenceCreated, Invited } from '@samenspraak/shared/protocol/answers.ts';
import type { ConferenceView } from '@samenspraak/shared/protocol/view.ts';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { type CallOptions, call, join, makeUser } from '../support/people.ts';
import { startServer, type TestServer } from '../support/server.ts';

let server: TestServer;
let user: string;
beforeAll(async () => {
  server = await startServer();
  user = await makeUser(server);
});
afterAll(() => server.stop());

interface Planned {
  readonly path: `/${string}`;
  readonly sessionIds: readonly SessionId[];
}

const post = <Body>(path: `/${string}`, body: CallOptions['body']) =>
  call<Body>(server.url, `POST ${path}`, { cookie: user, body });

/** A conference of three parts with clients. */
async function plan(clientsApart: boolean): Promise<Planned> {
  const made = await post<CaseCreated>('/api/cases', {
    ...{ reference: 'TERUG-1', track: 'regular', phase: 'immediateSafety' },
  });
  const sessions = ['linde', 'wilg', 'esdoorn'].map((name) => ({ name, clients: true, prosecutor: false }));
  const { body } = await post<ConferenceCreated>(`/api/cases/${made.body.caseId}/conferences`, {
    ...{ kind: 'focus', phase: 'immediateSafety', plannedMinutes: 90, startsAt: new Date().toISOString() },
    ...{ sessions, clientsApart },
  });
  const path = `/api/conferences/${body.conferenceId}` as const;
  return { path, sessionIds: body.sessions.map(({ sessionId }) => sessionId as SessionId) };
}

async function desk({ path }: Planned) {
  const { body } = await call<ConferenceView>(server.url, `GET ${path}`, { cookie: user });
  if (body.desk === null) throw new Error('the coordinator leads this conference');
  return body.desk;
}

const invite = ({ path, sessionIds }: Planned, name: string, room: number, more: CallOptions['body'] = {}) =>
  post<Invited & { code?: string }>(`${path}/participants`, {
    ...{ name, role: 'client', sessionIds: [sessionIds[room]] },
    ...(more as object),
  });

async function give({ path }: Planned, command: Readonly<Record<string, unknown>>) {
  const { status } = await post(`${path}/commands`, { id: crypto.randomUUID(), ...command });
  expect(status).toBe(200);
}

const marksOf = async (planned: Planned, id: ParticipantId) =>
  (await desk(planned)).people.find(({ participantId }) => participantId === id)?.apartFrom;

describe('clients who come back, and clients who are kept apart, over HTTP', () => {
  it('[LATE-50] a client who was removed and is invited again keeps the marks of before, also after a restart', async () => {
    const planned = await plan(false);
    const marleen = (await invite(planned, 'Marleen', 0)).body.participantId;
    const kevin = (await invite(planned, 'Kevin', 1, { apartFrom: [marleen] })).body.participantId;
    await give(planned, { type: 'participant.remove', participantId: kevin });
    const { dataDir } = server;
    await server.close();
    server = await startServer({ dataDir });
    expect((await desk(planned)).gone).toMatchObject([{ participantId: kevin, apartFrom: [marleen] }]);
    expect(await invite(planned, ' KEVIN ', 0)).toMatchObject({ status: 422, body: { code: 'session.apart' } });
    const back = (await invite(planned, 'kevin', 2)).body.participantId;
    expect(await marksOf(planned, back)).toEqual([marleen]);
    await give(planned, { type: 'participant.keepApart', participantId: back, otherId: marleen, apart: false });
    await give(planned, { type: 'participant.remove', participantId: back });
    expect((await invite(planned, 'Kevin', 0)).status).toBe(201);
  });

  it('[LATE-51] where clients are kept apart nobody is invited beside another unless the chair says so', async () => {
    const planned = await plan(true);
    expect((await desk(planned)).clientsApart).toBe(true);
    const first = (await invite(planned, 'Marleen', 0)).body;
    const second = (await invite(planned, 'Kevin', 1)).body;
    expect(await marksOf(planned, second.participantId)).toEqual([first.participantId]);
    expect(await invite(planned, 'Rob', 0)).toMatchObject({ status: 422, body: { code: 'session.apart' } });
    const beside = await invite(planned, 'Els', 0, { together: [first.participantId] });
    expect(await marksOf(planned, beside.body.participantId)).toEqual([second.participantId]);
    const { cookie } = await join(server.url, first.joinUrl);
    const read = await call(server.url, `GET ${planned.path}`, { cookie });
    expect(JSON.stringify(read.body)).not.toMatch(/clientsApart|Kevin/);
  });

  it('[LATE-52] two invitations to one part at the same moment do not bring two clients together there', async () => {
    const planned = await plan(true);
    const both = await Promise.all([invite(planned, 'Marleen', 0), invite(planned, 'Kevin', 0)]);
    expect(both.map(({ status }) => status).sort()).toEqual([201, 422]);
    expect((await desk(planned)).people.filter(({ role }) => role === 'client')).toHaveLength(1);
  });
});
