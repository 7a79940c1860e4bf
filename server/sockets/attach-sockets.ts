import type { Server } from 'node:http';
import type { Limits } from '@samenspraak/shared/domain/limits.ts';
import { LIVE_PATH } from '@samenspraak/shared/protocol/live.ts';
import type { Visitors } from '../identity/visitors.ts';
import type { Clock } from '../ports/clock.ts';
import type { Conferences } from '../rooms/conferences.ts';
import { attachLive } from './attach-live.ts';
import { attachSync } from './attach-sync.ts';

interface SocketsDeps {
  readonly server: Server;
  readonly conferences: Conferences;
  readonly visitors: Visitors;
  readonly limits: Limits;
  readonly clock: Clock;
}

const OURS = ['/sync/', `${LIVE_PATH}/`];

/** Both sockets on one HTTP server; an upgrade to anything else is turned away. */
export function attachSockets(deps: SocketsDeps): { close(): Promise<void> } {
  const sync = attachSync(deps);
  const live = attachLive(deps);
  deps.server.on('upgrade', (request, stream) => {
    // Node leaves a stream that asked for an upgrade to us: a line that breaks now would end the whole server.
    stream.on('error', () => stream.destroy());
    if (OURS.some((path) => (request.url ?? '').startsWith(path))) return;
    stream.end('HTTP/1.1 404 Not Found\r\nConnection: close\r\nContent-Length: 0\r\n\r\n');
  });
  return {
    async close() {
      sync.close();
      await live.close();
    },
  };
}
