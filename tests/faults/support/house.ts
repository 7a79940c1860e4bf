import type { ConferenceId, ParticipantId, SessionId } from '@samenspraak/shared/domain/ids.ts';
import { makeConference } from '../../support/people.ts';
import { startServer } from '../../support/server.ts';

/** Somebody at the table of a house that will be killed. */
export interface Inhabitant {
  readonly participantId: ParticipantId;
  readonly cookie: string;
}

/** A data folder with one open conference in it, and the cookies of its people; no server runs on it. */
export interface House {
  readonly dataDir: string;
  readonly conferenceId: ConferenceId;
  readonly sessionId: SessionId;
  readonly chair: Inhabitant;
  readonly typists: readonly Inhabitant[];
  /** Reads and never writes: what it knows is what was shown. */
  readonly witness: Inhabitant;
}

/** Furnishes a house through a server of its own, which is closed again. */
export async function furnish(): Promise<House> {
  const server = await startServer();
  const people = [
    { role: 'partner', name: 'Els' },
    { role: 'partner', name: 'Tom' },
    { role: 'caseManager', name: 'Noor' },
    { role: 'expert', name: 'Ada' },
    { role: 'recorder', name: 'Jan' },
  ] as const;
  const table = await makeConference(server, { people, open: true });
  await server.close();
  const [sessionId] = table.sessionIds;
  if (sessionId === undefined) throw new Error('a conference without a session');
  return {
    ...{ dataDir: server.dataDir, conferenceId: table.conferenceId, sessionId },
    chair: table.chair,
    typists: table.people.slice(0, -1),
    witness: table.person('Jan'),
  };
}
