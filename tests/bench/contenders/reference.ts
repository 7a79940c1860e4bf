import { createServer } from 'node:http';
import { getYDoc, setupWSConnection } from '@y/websocket-server/utils';
import { WebSocketServer } from 'ws';
import * as Y from 'yjs';
import { listen, obey } from './contender.ts';

/** The reference: y-websocket's own server, in memory, as its authors ship it. */
const server = createServer();
const wss = new WebSocketServer({ server, perMessageDeflate: false });
wss.on('connection', (ws, request) => setupWSConnection(ws, request));

const port = await listen(server);
let made = 0;
obey(async ({ rooms, people, updates }) => {
  return Array.from({ length: rooms }, () => {
    const name = `room-${made}`;
    made += 1;
    const doc = getYDoc(name);
    for (const update of updates) Y.applyUpdate(doc, Buffer.from(update, 'base64'));
    return Array.from({ length: people }, (_, index) => ({
      url: `ws://127.0.0.1:${port}/${name}`,
      headers: {},
      author: `person-${index}`,
    }));
  });
});
