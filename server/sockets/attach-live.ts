import type { Server } from 'node:http';
import { parseCommand } from '@samenspraak/shared/commands/registry.ts';
import { type Refusal, refuse, refuseLimit } from '@samenspraak/shared/domain/errors.ts';
import { explain } from '@samenspraak/shared/domain/explain.ts';
import { conferenceId, type ParticipantId } from '@samenspraak/shared/domain/ids.ts';
import type { Limits } from '@samenspraak/shared/domain/limits.ts';
import { type Ack, type ClientToServer, LIVE_PATH, type ServerToClient } from '@samenspraak/shared/protocol/live.ts';
import { type Socket, Server as SocketServer } from 'socket.io';
import type { Visitors } from '../identity/visitors.ts';
import type { Clock } from '../ports/clock.ts';
import type { Conferences } from '../rooms/conferences.ts';
import type { LiveConference } from '../rooms/live-conference.ts';
import type { Access } from '../rooms/member.ts';
import { TokenBucket } from '../rooms/token-bucket.ts';

interface LiveDeps {
  readonly server: Server;
  readonly conferences: Conferences;
  readonly visitors: Visitors;
  readonly limits: Limits;
  readonly clock: Clock;
}

/** Who is on this socket; settled before it is let in. */
interface Visit {
  readonly live: LiveConference;
  readonly participantId: ParticipantId;
  readonly access: Access;
}

type LiveSocket = Socket<ClientToServer, ServerToClient, Record<string, never>, { visit: Visit }>;

/** The largest is `card.publish`, which carries what the chair saw (`MOST_SEEN`). */
const COMMAND_BYTES = 128 * 1024;

/** socket.io on `/live`: commands with their answer, and the view of each participant. */
export function attachLive(deps: LiveDeps): { close(): Promise<void> } {
  const io = new SocketServer<ClientToServer, ServerToClient, Record<string, never>, { visit: Visit }>(deps.server, {
    path: LIVE_PATH,
    serveClient: false,
    destroyUpgrade: false,
    perMessageDeflate: false,
    httpCompression: false,
    maxHttpBufferSize: COMMAND_BYTES,
    allowRequest: (request, answer) => answer(null, deps.visitors.originAllowed(request.headers)),
  });
  const most = deps.limits.connectionsPerParticipant;
  const linesOf = (id: ParticipantId) => {
    return [...io.sockets.sockets.values()].filter(({ data }) => data.visit.participantId === id).length;
  };
  io.use((socket, next) => {
    enter(deps, socket).then(
      (visit) => {
        if ('ok' in visit) return next(new Error(visit.code));
        if (linesOf(visit.participantId) >= most)
          return next(new Error(refuseLimit('connectionsPerParticipant', most).code));
        socket.data.visit = visit;
        next();
      },
      () => next(new Error('internal')),
    );
  });
  io.on('connection', (socket) => serve(deps, socket));
  return {
    async close() {
      io.disconnectSockets(true);
      io.engine.close();
    },
  };
}

async function enter({ conferences, visitors }: LiveDeps, socket: LiveSocket): Promise<Visit | Refusal> {
  const { query, headers } = socket.handshake;
  const id = conferenceId.safeParse(query.conference);
  if (!id.success) return refuse('notFound');
  const as = typeof query.as === 'string' ? query.as : null;
  const visitor = await visitors.participant({ cookieHeader: headers.cookie, conferenceId: id.data, as });
  if ('ok' in visitor) return visitor;
  const live = await conferences.conference(id.data);
  if (live === null) return refuse('notFound');
  const view = live.view(visitor.participantId);
  return 'ok' in view ? view : { live, participantId: visitor.participantId, access: visitor.access };
}

function serve({ limits, clock }: LiveDeps, socket: LiveSocket): void {
  const { live, participantId, access } = socket.data.visit;
  const bucket = new TokenBucket({
    perSecond: limits.commandsPerSecond,
    burst: limits.commandsPerSecond,
    now: clock.now(),
  });
  const leave = live.listen({
    participantId,
    access,
    event: (event) => socket.emit('event', event),
    notice: (notice) => socket.emit('notice', notice),
    close: () => socket.disconnect(true),
  });
  socket.on('disconnect', leave);
  socket.on('command', (input: unknown, ack: unknown) => {
    const reply = (answer: Ack) => {
      if (typeof ack === 'function') ack(answer);
    };
    const outcome = bucket.take(clock.now())
      ? perform(socket.data.visit, input)
      : Promise.resolve(refuseLimit('commandsPerSecond', limits.commandsPerSecond));
    outcome.then(
      (answer) => reply(answer.ok ? answer : explained(live, participantId, answer)),
      () => reply(explained(live, participantId, refuse('internal'))),
    );
  });
}

async function perform({ live, participantId }: Visit, input: unknown): Promise<Ack | Refusal> {
  const command = parseCommand(input);
  if (command === null) return refuse('input.malformed');
  const { id, type, fields } = command;
  if (!live.is(command.conferenceId)) return refuse('notFound');
  return live.run({ actorId: participantId, type, fields, commandId: id });
}

function explained(live: LiveConference, participantId: ParticipantId, refusal: Omit<Refusal, 'ok'>): Ack {
  const language = live.person(participantId)?.language ?? 'nl';
  return { ok: false, code: refusal.code, text: explain(refusal, language) };
}
