import type { CommandType, Fact } from '../commands/registry.ts';
import type { ErrorCode } from '../domain/errors.ts';
import type { SessionId } from '../domain/ids.ts';
import type { ConferenceView } from './view.ts';

/** socket.io's path, and the names of its events on it. */
export const LIVE_PATH = '/live';

export type Ack =
  | { readonly ok: true; readonly seq: number; readonly data?: Readonly<Record<string, string>> }
  | { readonly ok: false; readonly code: ErrorCode; readonly text: string };

/** That something was decided. What it changed stands in the document and the view; this only says that the table moved. */
export interface LiveEvent {
  readonly type: Fact['type'];
  readonly sessionId: SessionId | null;
  readonly at: string;
}

export type Notice =
  | { readonly type: 'view'; readonly view: ConferenceView }
  /** The participant was removed, or got a new link for another device; the socket closes after it. */
  | { readonly type: 'removed' | 'renewed'; readonly text: string };

export interface ClientToServer {
  command: (command: { readonly type: CommandType } & Record<string, unknown>, ack: (answer: Ack) => void) => void;
}

export interface ServerToClient {
  event: (event: LiveEvent) => void;
  notice: (notice: Notice) => void;
}
