import { scanUpdate } from '@samenspraak/server/rooms/gate/gate.ts';
import { expect, test } from 'vitest';
import * as Y from 'yjs';
import { patience, rounds, runSeed, seeded } from './support/random.ts';
import { anythingIn, editAnything } from './support/yjs-edits.ts';

test('[GATE-25] every update that Yjs makes passes the byte scan', { timeout: patience() }, () => {
  const seed = runSeed('yjs edits');
  for (let round = 0; round < rounds(40, 0.01); round += 1) {
    const random = seeded(seed + round);
    const peers = [new Y.Doc(), new Y.Doc(), new Y.Doc()];
    const sent: Uint8Array[] = [];
    for (const peer of peers) {
      peer.on('update', (update: Uint8Array, origin: unknown) => {
        if (origin !== 'wire') sent.push(update);
      });
    }
    for (let step = 0; step < 100; step += 1) {
      editAnything(random.pick(peers), random);
      if (random.bool(0.2)) Y.applyUpdate(random.pick(peers), random.pick([new Uint8Array([0, 0]), ...sent]), 'wire');
    }
    for (const update of [...sent, ...peers.map((peer) => Y.encodeStateAsUpdate(peer))]) {
      expect(scanUpdate(update, 1e6), `seed ${seed} round ${round}`).toBe(true);
    }
    // What peers tidy on hearing the rest is told in the next turn.
    for (let turn = 0; turn < 4; turn += 1) {
      const states = peers.map((peer) => Y.encodeStateAsUpdate(peer));
      for (const state of states) for (const peer of peers) Y.applyUpdate(peer, state, 'wire');
    }
    expect(new Set(peers.map(anythingIn)).size, `seed ${seed} round ${round}`).toBe(1);
  }
});
