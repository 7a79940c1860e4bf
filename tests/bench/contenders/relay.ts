import { createServer } from 'node:http';
import { answerMessage } from '@samenspraak/server/rooms/messages.ts';
import { type WebSocket, WebSocketServer } from 'ws';
import * as Y from 'yjs';
import { listen, obey } from './contender.ts';

/** The bare minimum: passes every update on as it came, and serves stored bytes to whoever comes in. Checks nothing. */
interface Room {
  readonly members: Set<WebSocket>;
  readonly stored: Uint8Array;
}

const rooms = new Map<string, Room>();
const server = createServer();
const wss = new WebSocketServer({ server, perMessageDeflate: false });

wss.on('connection', (ws, request) => {
  const room = rooms.get(request.url ?? '');
  if (room === undefined) return ws.close();
  room.members.add(ws);
  ws.on('close', () => room.members.delete(ws));
  ws.on('message', (data: Buffer) => {
    if (data[0] === 0 && data[1] === 0) return ws.send(answerMessage(room.stored));
    if (data[0] === 0 && data[1] === 1) return;
    for (const member of room.members) if (member !== ws) member.send(data);
  });
});

const port = await listen(server);
let made = 0;
obey(async ({ rooms: count, people, updates }) => {
  const stored = Y.mergeUpdates([new Uint8Array([0, 0]), ...updates.map((update) => Buffer.from(update, 'base64'))]);
  return Array.from({ length: count }, () => {
    const path = `/room-${made}`;
    made += 1;
    rooms.set(path, { members: new Set(), stored });
    return Array.from({ length: people }, (_, index) => ({
      url: `ws://127.0.0.1:${port}${path}`,
      headers: {},
      author: `person-${index}`,
    }));
  });
});
