import * as Y from 'yjs';
import { type Incoming, type Span, structAt } from './incoming.ts';

const HIGH = { from: 0xd800, to: 0xdbff };

/**
 * Whether an update would cut a character in two: an emoji is two halves to Yjs, and what is cut there reads otherwise
 * for who was at the table than for who comes in later. No screen of ours puts its cursor there.
 */
export function cutsCharacters(doc: Y.Doc, incoming: Incoming): boolean {
  for (const section of incoming.sections.values()) {
    for (const struct of section) {
      if (!(struct instanceof Y.Item)) continue;
      const { origin, rightOrigin } = struct;
      if (origin !== null && cutsBehind(doc, incoming, origin)) return true;
      if (rightOrigin !== null && rightOrigin.clock > 0) {
        if (cutsBehind(doc, incoming, { client: rightOrigin.client, clock: rightOrigin.clock - 1 })) return true;
      }
    }
  }
  for (const [client, spans] of incoming.deletes) {
    for (const span of spans) if (spanCuts(doc, incoming, { client, ...span })) return true;
  }
  return false;
}

interface Spot {
  readonly client: number;
  readonly clock: number;
}

function spanCuts(doc: Y.Doc, incoming: Incoming, { client, clock, len }: Span & { client: number }): boolean {
  const before = clock > 0 && cutsBehind(doc, incoming, { client, clock: clock - 1 });
  return before || cutsBehind(doc, incoming, { client, clock: clock + len - 1 });
}

/** Whether the character at a clock is the first half of a pair whose second half follows it. */
function cutsBehind(doc: Y.Doc, incoming: Incoming, { client, clock }: Spot): boolean {
  const stored = clock < Y.getState(doc.store, client);
  const item = stored ? Y.getItem(doc.store, Y.createID(client, clock)) : structAt(incoming, client, clock);
  if (!(item instanceof Y.Item && item.content instanceof Y.ContentString)) return false;
  const at = clock - item.id.clock;
  if (at >= item.length - 1) return false;
  const code = item.content.str.charCodeAt(at);
  return HIGH.from <= code && code <= HIGH.to;
}
