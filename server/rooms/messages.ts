import { MESSAGE } from '@samenspraak/shared/protocol/sync.ts';
import * as decoding from 'lib0/decoding';
import * as encoding from 'lib0/encoding';

/** The three kinds of sync message (y-protocols). */
const SYNC = { step1: 0, step2: 1, update: 2 } as const;

export type Incoming =
  | { readonly type: 'ask'; readonly stateVector: Uint8Array }
  /** `answers`: it holds all that the sender has and the server lacked when it asked. */
  | { readonly type: 'update'; readonly update: Uint8Array; readonly answers: boolean }
  | { readonly type: 'awareness'; readonly update: Uint8Array }
  | { readonly type: 'queryAwareness' }
  | { readonly type: 'unknown' };

/** Reads one message of `/sync`; throws on bytes that are none. Only the first message in a frame is read. */
export function readMessage(bytes: Uint8Array): Incoming {
  const decoder = decoding.createDecoder(bytes);
  switch (decoding.readVarUint(decoder)) {
    case MESSAGE.sync: {
      const kind = decoding.readVarUint(decoder);
      const body = decoding.readVarUint8Array(decoder);
      if (kind === SYNC.step1) return { type: 'ask', stateVector: body };
      if (kind === SYNC.step2 || kind === SYNC.update) {
        return { type: 'update', update: body, answers: kind === SYNC.step2 };
      }
      return { type: 'unknown' };
    }
    case MESSAGE.awareness:
      return { type: 'awareness', update: decoding.readVarUint8Array(decoder) };
    case MESSAGE.queryAwareness:
      return { type: 'queryAwareness' };
    default:
      return { type: 'unknown' };
  }
}

function syncMessage(kind: number, body: Uint8Array): Uint8Array {
  const encoder = encoding.createEncoder();
  encoding.writeVarUint(encoder, MESSAGE.sync);
  encoding.writeVarUint(encoder, kind);
  encoding.writeVarUint8Array(encoder, body);
  return encoding.toUint8Array(encoder);
}

/** "This is what I have": the other side answers with what is missing. */
export function askMessage(stateVector: Uint8Array): Uint8Array {
  return syncMessage(SYNC.step1, stateVector);
}

/** "This is what you miss": after it the other side counts as synced. */
export function answerMessage(update: Uint8Array): Uint8Array {
  return syncMessage(SYNC.step2, update);
}

export function updateMessage(update: Uint8Array): Uint8Array {
  return syncMessage(SYNC.update, update);
}

export function awarenessMessage(update: Uint8Array): Uint8Array {
  const encoder = encoding.createEncoder();
  encoding.writeVarUint(encoder, MESSAGE.awareness);
  encoding.writeVarUint8Array(encoder, update);
  return encoding.toUint8Array(encoder);
}

/** An awareness message about nobody: the stock provider only wants to hear something within 30 s. */
export const HEARTBEAT: Uint8Array = awarenessMessage(new Uint8Array([0]));
