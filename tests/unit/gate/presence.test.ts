import { rebuildPresence } from '@samenspraak/server/rooms/gate/presence.ts';
import type { ParticipantId } from '@samenspraak/shared/domain/ids.ts';
import { LIMITS } from '@samenspraak/shared/domain/limits.ts';
import * as encoding from 'lib0/encoding';
import { expect, test } from 'vitest';

const ME = 'me-0000000' as ParticipantId;
type Said = readonly [client: number, clock: number, json: string];

function say(...entries: readonly Said[]): Uint8Array {
  const encoder = encoding.createEncoder();
  encoding.writeVarUint(encoder, entries.length);
  for (const [client, clock, json] of entries) {
    encoding.writeVarUint(encoder, client);
    encoding.writeVarUint(encoder, clock);
    encoding.writeVarString(encoder, json);
  }
  return encoding.toUint8Array(encoder);
}

function hear(update: Uint8Array, known: number | null = null, keepsMinutes = false) {
  const owns = (client: number) => client === 7;
  return rebuildPresence({ update, participantId: ME, keepsMinutes, owns, clockOf: () => known, limits: LIMITS });
}

test('[GATE-10] known keys with values that make sense pass; who it is comes from the connection', () => {
  const json = '{"card":"card-00001","field":"text","cursor":{"anchor":1,"head":3},"name":"De rechter","role":"chair"}';
  const state = { participantId: ME, card: 'card-00001', field: 'text', cursor: { anchor: 1, head: 3 } };
  expect(hear(say([7, 1, json]))).toEqual([{ client: 7, clock: 1, state }]);
});

test('[GATE-10] values that make no sense are left out', () => {
  const json = '{"card":"card-00001","field":"toString","cursor":{"anchor":-1,"head":1e9}}';
  expect(hear(say([7, 1, json]))).toEqual([{ client: 7, clock: 1, state: { participantId: ME, card: 'card-00001' } }]);
});

test('[GATE-10] what a stock client repeats of others is passed over silently', () => {
  const own = '{"card":"card-00001"}';
  expect(hear(say([8, 1, own], [7, 1, own], [9, 4, '{{{']))).toHaveLength(1);
});

test('[GATE-10] whoever is in no card is nowhere, as if they had gone', () => {
  for (const json of ['{}', '{"card":null}', '{"card":"x","field":"text"}']) {
    expect(hear(say([7, 5, json]), 4), json).toEqual([{ client: 7, clock: 5, state: null }]);
    expect(hear(say([7, 5, json])), json).toEqual([]);
  }
});

test('[GATE-10] in the minutes is who may write them, and nobody else', () => {
  const json = '{"minutes":true,"name":"De rechter"}';
  const state = { participantId: ME, minutes: true };
  expect(hear(say([7, 1, json]), null, true)).toEqual([{ client: 7, clock: 1, state }]);
  expect(hear(say([7, 1, json]))).toEqual([]);
  expect(hear(say([7, 1, '{"minutes":"yes"}']), null, true)).toEqual([]);
});

test('[GATE-10] large states, old clocks and clocks that leap are passed over', () => {
  expect(hear(say([7, 1, JSON.stringify({ card: 'x'.repeat(2_000) })]))).toEqual([]);
  expect(hear(say([7, 4, '{}']), 4)).toEqual([]);
  expect(hear(say([7, 2 ** 40, '{}']), 4)).toEqual([]);
});

test('[GATE-10] leaving is heard of those who were there, and of nobody else', () => {
  expect(hear(say([7, 5, 'null']), 5)).toEqual([{ client: 7, clock: 5, state: null }]);
  expect(hear(say([7, 5, 'null']))).toEqual([]);
});

test('[GATE-10] bytes that are no awareness update are nothing', () => {
  expect(hear(Uint8Array.from([0xff, 0xff, 0xff, 0x0f]))).toBeNull();
  expect(hear(say([7, 1, '{']))).toBeNull();
  expect(hear(new Uint8Array())).toBeNull();
});
