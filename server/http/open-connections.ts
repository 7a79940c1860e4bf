import type { Server } from 'node:http';
import type { Socket } from 'node:net';

/** How long, in ms, those who were told that the server stops get to say goodbye. */
const FAREWELL_MS = 1_000;

/**
 * Keeps account of a server's connections, also of those that became WebSockets, which Node no longer counts. The answer
 * cuts off, after a moment, whatever did not end by itself: a peer that fell asleep would hold up the stop for ever.
 */
export function keepConnections(server: Server): () => void {
  const open = new Set<Socket>();
  server.on('connection', (socket: Socket) => {
    open.add(socket);
    socket.once('close', () => open.delete(socket));
  });
  return () => {
    const timer = setTimeout(() => {
      for (const socket of open) socket.destroy();
    }, FAREWELL_MS);
    server.once('close', () => clearTimeout(timer));
  };
}
