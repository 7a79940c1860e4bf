import * as decoding from 'lib0/decoding';
import * as encoding from 'lib0/encoding';
import { ERRORS, type ErrorCode } from '../domain/errors.ts';

/** The first number of every message on `/sync`. 0, 1 and 3 are y-websocket's own; the others it ignores. */
export const MESSAGE = { sync: 0, awareness: 1, queryAwareness: 3, saved: 100, refused: 101 } as const;

/** Close codes of both sockets; a client stops coming back on all of them but `restart` and `behind`. */
export const CLOSE = {
  removed: 4403,
  conferenceClosed: 4409,
  malformed: 4400,
  tooLarge: 1009,
  tooFast: 4429,
  behind: 4408,
  restart: 1012,
} as const;

/** After these the same connection would be refused again, so the client stays away. */
export function isFinal(closeCode: number): boolean {
  return closeCode === CLOSE.removed || closeCode === CLOSE.conferenceClosed;
}

/** Everything of this Yjs client below `clock` is on disk. */
export interface Saved {
  readonly client: number;
  readonly clock: number;
}

/** A write was refused: the client starts afresh and offers what it wrote from `clock` on back to its user. */
export interface Refused {
  readonly code: ErrorCode;
  readonly client: number;
  readonly clock: number;
  /** In the participant's language, ready to show. */
  readonly text: string;
}

/** `messages`: how many update messages of this connection were taken in since the last `saved`; deletes have no clock. */
export function encodeSaved(saved: readonly Saved[], messages: number): Uint8Array {
  const encoder = encoding.createEncoder();
  encoding.writeVarUint(encoder, MESSAGE.saved);
  encoding.writeVarUint(encoder, saved.length);
  for (const { client, clock } of saved) {
    encoding.writeVarUint(encoder, client);
    encoding.writeVarUint(encoder, clock);
  }
  encoding.writeVarUint(encoder, messages);
  return encoding.toUint8Array(encoder);
}

/** Reads the `messages` that follow the clocks of a `saved` message. */
export function decodeSavedMessages(decoder: decoding.Decoder): number {
  return decoding.readVarUint(decoder);
}

/** Reads the clocks of a `saved` message, its type already taken. */
export function decodeSaved(decoder: decoding.Decoder): Saved[] {
  const count = decoding.readVarUint(decoder);
  const saved: Saved[] = [];
  for (let i = 0; i < count; i += 1) {
    saved.push({ client: decoding.readVarUint(decoder), clock: decoding.readVarUint(decoder) });
  }
  return saved;
}

export function encodeRefused(refused: Refused): Uint8Array {
  const encoder = encoding.createEncoder();
  encoding.writeVarUint(encoder, MESSAGE.refused);
  encoding.writeVarString(encoder, refused.code);
  encoding.writeVarUint(encoder, refused.client);
  encoding.writeVarUint(encoder, refused.clock);
  encoding.writeVarString(encoder, refused.text);
  return encoding.toUint8Array(encoder);
}

/** Reads the rest of a `refused` message, its type already taken. */
export function decodeRefused(decoder: decoding.Decoder): Refused {
  const code = decoding.readVarString(decoder);
  return {
    code: Object.hasOwn(ERRORS, code) ? (code as ErrorCode) : 'internal',
    client: decoding.readVarUint(decoder),
    clock: decoding.readVarUint(decoder),
    text: decoding.readVarString(decoder),
  };
}
