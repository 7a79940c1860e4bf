import { idIn } from '../domain/id-form.ts';
import type { SessionId } from '../domain/ids.ts';

/** The root types of a session document and who writes them (design.md §3). Their names are a contract. */
export const ROOTS = {
  meeting: { type: 'map', writer: 'server' },
  roster: { type: 'map', writer: 'server' },
  ballots: { type: 'map', writer: 'server' },
  plan: { type: 'map', writer: 'server' },
  cards: { type: 'map', writer: 'participants' },
  links: { type: 'map', writer: 'participants' },
  minutes: { type: 'xml', writer: 'recorders' },
} as const;

/** Keys that would reach into JavaScript itself; refused wherever a key is chosen by a participant. */
export const RESERVED_NAMES: ReadonlySet<string> = new Set([
  '__proto__',
  'constructor',
  'prototype',
  'hasOwnProperty',
  'toString',
  'valueOf',
]);

/** In `meeting`: the questions of one moment, under a key of their own, so that arranging some does not write all again. */
export const GUIDE_KEY = 'guide.';

const SYNC_PATH = '/sync/';

/** The path of a session's document on the server; y-websocket makes it from server URL `/sync` and room name `sessionId`. */
export function syncPath(session: SessionId): string {
  return SYNC_PATH + session;
}

/** The session that a request path names, or null when it names none. */
export function sessionOfPath(path: string): SessionId | null {
  if (!path.startsWith(SYNC_PATH)) return null;
  return idIn<SessionId>(path.slice(SYNC_PATH.length));
}
