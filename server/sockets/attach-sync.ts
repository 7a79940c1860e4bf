import type { IncomingMessage, Server } from 'node:http';
import type { Duplex } from 'node:stream';
import { sessionOfPath } from '@samenspraak/shared/document/names.ts';
import { ERRORS, type Refusal, refuse, refuseLimit } from '@samenspraak/shared/domain/errors.ts';
import type { ParticipantId, SessionId } from '@samenspraak/shared/domain/ids.ts';
import type { Limits } from '@samenspraak/shared/domain/limits.ts';
import { CLOSE } from '@samenspraak/shared/protocol/sync.ts';
import { WebSocketServer } from 'ws';
import type { Visitors } from '../identity/visitors.ts';
import type { Conferences } from '../rooms/conferences.ts';
import type { LiveConference } from '../rooms/live-conference.ts';
import type { Access } from '../rooms/member.ts';
import { SyncConnection } from './sync-connection.ts';

interface SyncDeps {
  readonly server: Server;
  readonly conferences: Conferences;
  readonly visitors: Visitors;
  readonly limits: Limits;
}

interface Entrance {
  readonly live: LiveConference;
  readonly session: SessionId;
  readonly participantId: ParticipantId;
  readonly access: Access;
}

const PING_EVERY_MS = 30_000;

/** `WS /sync/:sessionId`: decides at the upgrade, in HTTP, so that the stock provider backs off instead of looping. */
export function attachSync(deps: SyncDeps): { close(): void } {
  const { server, limits } = deps;
  const open = new Set<SyncConnection>();
  const screens = new Map<ParticipantId, number>();
  // Above the frame limit a message is still read, so that its refusal can name the limit; far above it is cut off.
  const wss = new WebSocketServer({ noServer: true, perMessageDeflate: false, maxPayload: limits.frameBytes * 4 });
  const pings = setInterval(() => {
    for (const connection of open) connection.ping();
  }, PING_EVERY_MS);
  pings.unref();

  async function upgrade(request: IncomingMessage, stream: Duplex, head: Buffer): Promise<void> {
    const entrance = await enter(deps, request);
    if ('ok' in entrance) return turnAway(stream, entrance);
    if ((screens.get(entrance.participantId) ?? 0) >= limits.connectionsPerParticipant) {
      return turnAway(stream, refuseLimit('connectionsPerParticipant', limits.connectionsPerParticipant));
    }
    if (stream.destroyed) return;
    wss.handleUpgrade(request, stream, head, (ws) => {
      const { participantId, access } = entrance;
      const { sendBufferBytes } = limits;
      const connection = new SyncConnection({ participantId, access, ws, stream, sendBufferBytes });
      const seated = entrance.live.join(entrance.session, connection);
      if (seated === null) return connection.close(CLOSE.removed);
      open.add(connection);
      count(screens, participantId, 1);
      connection.begin(seated, () => {
        open.delete(connection);
        count(screens, participantId, -1);
      });
    });
  }

  function onUpgrade(request: IncomingMessage, stream: Duplex, head: Buffer): void {
    if (!(request.url ?? '').startsWith('/sync/')) return;
    stream.on('error', () => stream.destroy());
    upgrade(request, stream, head).catch(() => turnAway(stream, refuse('internal')));
  }

  server.on('upgrade', onUpgrade);
  return {
    close() {
      clearInterval(pings);
      server.off('upgrade', onUpgrade);
      for (const connection of open) connection.close(CLOSE.restart);
      wss.close();
    },
  };
}

async function enter({ conferences, visitors }: SyncDeps, request: IncomingMessage): Promise<Entrance | Refusal> {
  if (!visitors.originAllowed(request.headers)) return refuse('auth.origin');
  const url = new URL(request.url ?? '/', 'http://localhost');
  const session = sessionOfPath(url.pathname);
  const conferenceId = session === null ? null : await conferences.conferenceOfSession(session);
  const cookieHeader = request.headers.cookie;
  const as = url.searchParams.get('as');
  const visitor = conferenceId === null ? null : await visitors.participant({ cookieHeader, conferenceId, as });
  // To who has no place there, a session that exists answers like one that does not.
  if (session === null || conferenceId === null || visitor === null || 'ok' in visitor) {
    return refuse((await visitors.participates(cookieHeader)) ? 'session.unknown' : 'auth.required');
  }
  const live = await conferences.conference(conferenceId);
  if (live === null) return refuse('session.unknown');
  const { participantId, access } = visitor;
  return (await live.mayEnter(session, participantId)) ?? { live, session, participantId, access };
}

function count(screens: Map<ParticipantId, number>, id: ParticipantId, change: 1 | -1): void {
  const now = (screens.get(id) ?? 0) + change;
  if (now > 0) screens.set(id, now);
  else screens.delete(id);
}

function turnAway(stream: Duplex, refusal: Refusal): void {
  const status = ERRORS[refusal.code];
  const lines = [`HTTP/1.1 ${status} Refused`, 'Connection: close', `X-Refusal: ${refusal.code}`, 'Content-Length: 0'];
  if (refusal.limit !== undefined) lines.push(`X-Limit: ${refusal.limit.name}=${refusal.limit.max}`);
  stream.end(`${lines.join('\r\n')}\r\n\r\n`);
}
