import { Accesses } from '@samenspraak/server/identity/accesses.ts';
import { createSeal } from '@samenspraak/server/identity/seal.ts';
import { systemClock } from '@samenspraak/server/ports/clock.ts';
import { systemIds } from '@samenspraak/server/storage/system-ids.ts';
import {
  type CaseId,
  type ConferenceId,
  caseId,
  type ParticipantId,
  type SessionId,
} from '@samenspraak/shared/domain/ids.ts';
import { startServer } from '../../support/server.ts';
import { obey, type RoomOrder, type Seat } from './contender.ts';

/** This server as it is run, with gate and durable log; only the rate limits are out of the way of the load. */
const server = await startServer({ env: { LIMIT_UPDATES_PER_SECOND: '1000000', LIMIT_UPDATE_BURST: '1000000' } });
const { conferences, store, app } = server;
const accesses = new Accesses({
  store,
  seal: createSeal(''),
  ids: systemIds,
  clock: systemClock,
  address: app.address,
});

const theCase: CaseId = caseId.parse(systemIds.next());
await store.addCase({
  id: theCase,
  reference: 'BENCH',
  track: 'regular',
  phase: 'immediateSafety',
  purpose: '',
  createdAt: new Date().toISOString(),
});

obey(async ({ rooms, people, updates }: RoomOrder) => {
  const made: Seat[][] = [];
  for (let i = 0; i < rooms; i += 1) made.push(await makeRoom(people, updates));
  return made;
}, server.stop);

async function makeRoom(people: number, updates: readonly string[]): Promise<Seat[]> {
  const created = await conferences.create({
    base: {
      ...{ caseId: theCase, reference: 'BENCH', kind: 'focus', phase: 'immediateSafety', madeBy: null },
      startsAt: new Date().toISOString(),
      plannedMinutes: 90,
      sessions: [{ name: 'Bench', audience: { clients: false, prosecutor: false } }],
    },
    chair: { name: 'Chair', language: 'nl', organisationId: null, organisation: null },
  });
  if ('ok' in created) throw new Error(created.code);
  const { conferenceId, chairId } = created;
  const sessionId = created.sessions[0]?.sessionId as SessionId;
  await store.commit([seed(conferenceId, sessionId, updates)]);
  const run = (
    actorId: ParticipantId,
    type: 'participant.join' | 'participant.invite' | 'participant.admit' | 'conference.open' | 'stage.set',
    fields: unknown,
  ) => conferences.run({ conferenceId, actorId, type, fields });
  await run(chairId, 'participant.join', {});
  const seats: Seat[] = [];
  for (let i = 0; i < people; i += 1) {
    const id = i === 0 ? chairId : await invite(run, { chairId, sessionId, name: `Person ${i}` });
    seats.push({
      url: `${server.url.replace('http', 'ws')}/sync/${sessionId}?as=${id}`,
      headers: { origin: server.url, cookie: await cookie(conferenceId, id) },
      author: id,
    });
  }
  await run(chairId, 'conference.open', {});
  await run(chairId, 'stage.set', { sessionId, stage: 'picture' });
  return seats;
}

function seed(conferenceId: ConferenceId, sessionId: SessionId, updates: readonly string[]) {
  const rows = updates.map((update, index) => ({
    sessionId,
    seq: index + 1,
    bytes: new Uint8Array(Buffer.from(update, 'base64')),
  }));
  return { conferenceId, events: [], effects: [], clients: [], commands: [], updates: rows };
}

type Run = (
  actorId: ParticipantId,
  type: 'participant.join' | 'participant.invite' | 'participant.admit',
  fields: unknown,
) => ReturnType<typeof conferences.run>;

async function invite(
  run: Run,
  { chairId, sessionId, name }: { chairId: ParticipantId; sessionId: SessionId; name: string },
): Promise<ParticipantId> {
  const fields = {
    name,
    role: 'partner',
    organisationId: null,
    organisation: null,
    sessionIds: [sessionId],
    language: 'nl',
    clientOf: null,
  };
  const answer = await run(chairId, 'participant.invite', fields);
  if (!answer.ok) throw new Error(answer.code);
  const participantId = answer.data?.participantId as ParticipantId;
  await run(participantId, 'participant.join', {});
  await run(chairId, 'participant.admit', { participantId });
  return participantId;
}

async function cookie(conferenceId: ConferenceId, participantId: ParticipantId): Promise<string> {
  const granted = accesses.forParticipant({ conferenceId, participantId, startsAt: new Date().toISOString() });
  await store.addAccess(granted.access);
  return granted.cookie.split(';')[0] ?? '';
}
