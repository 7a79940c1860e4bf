import { check } from '@samenspraak/server/rooms/gate/gate.ts';
import { cardText } from '@samenspraak/shared/document/read.ts';
import { addCard } from '@samenspraak/shared/document/write.ts';
import type { CardId } from '@samenspraak/shared/domain/ids.ts';
import { LIMITS } from '@samenspraak/shared/domain/limits.ts';
import * as Y from 'yjs';
import { sessionDoc } from '../fuzz/support/board.ts';
import { makerOf, personOf, placeAt } from '../fuzz/support/people.ts';

const PAST_CLIENTS = 300;
const KEYSTROKES = 20_000;

/** Microseconds per keystroke, medians: what the gate takes and what applying takes, with 300 past clients on the board. */
export function gateCost(): { gate: number; apply: number } {
  const actor = personOf('partner');
  const doc = sessionDoc(1);
  for (let past = 0; past < PAST_CLIENTS; past += 1) Y.applyUpdate(doc, oneCardOf(1_000 + past, actor.participantId));
  const writer = sessionDoc(999_999);
  Y.applyUpdate(writer, Y.encodeStateAsUpdate(doc));
  const card = 'card-of-the-bench' as CardId;
  const updates: Uint8Array[] = [];
  writer.on('update', (update: Uint8Array) => updates.push(update));
  addCard(writer, card, { kind: 'concern', author: actor.participantId, text: '', order: 'a0' });
  for (let key = 0; key < KEYSTROKES; key += 1) cardText(writer, card)?.insert(key % 2_000, 'x');
  const [first, ...keys] = updates;
  if (first !== undefined) Y.applyUpdate(doc, first);
  const times = keys.map((update) => keystroke(doc, update));
  return { gate: median(times.map(({ gate }) => gate)), apply: median(times.map(({ apply }) => apply)) };

  function keystroke(board: Y.Doc, update: Uint8Array): { gate: number; apply: number } {
    const began = performance.now();
    const limits = { ...LIMITS, charactersPerCard: KEYSTROKES * 2 };
    const verdict = check({
      doc: board,
      update,
      actor,
      place: placeAt('picture'),
      maker: makerOf,
      owns: () => true,
      limits,
    });
    const judged = performance.now();
    if (!verdict.ok) throw new Error(verdict.refusal.code);
    Y.applyUpdate(board, verdict.update);
    return { gate: (judged - began) * 1000, apply: (performance.now() - judged) * 1000 };
  }
}

function oneCardOf(client: number, author: Parameters<typeof addCard>[2]['author']): Uint8Array {
  const doc = sessionDoc(client);
  addCard(doc, `card-of-client-${client}` as CardId, { kind: 'concern', author, text: 'Al langer zo.', order: 'a0' });
  return Y.encodeStateAsUpdate(doc);
}

function median(values: readonly number[]): number {
  const sorted = [...values].sort((a, b) => a - b);
  return sorted[Math.floor(sorted.length / 2)] ?? Number.NaN;
}
