import * as encoding from 'lib0/encoding';
import type * as Y from 'yjs';
import { surveyUpdate } from './byte-scan.ts';
import type { Incoming, Span } from './incoming.ts';

/**
 * The same update without the deletion of these format marks. After a remote change every Yjs client tidies superfluous
 * marks and tells so, also when its user may not write minutes. That is no misdeed, and no right either.
 */
export function leaveMarks(incoming: Incoming, marks: readonly Y.Item[]): Incoming {
  const survey = surveyUpdate(incoming.update, incoming.update.length);
  if (survey === null) return incoming;
  const deletes = new Map<number, readonly Span[]>();
  for (const [client, spans] of incoming.deletes) {
    const left = without(
      spans,
      marks.filter((mark) => mark.id.client === client).map((mark) => mark.id.clock),
    );
    if (left.length > 0) deletes.set(client, left);
  }
  const encoder = encoding.createEncoder();
  encoding.writeUint8Array(encoder, incoming.update.subarray(0, survey.deletesAt));
  writeDeletes(encoder, deletes);
  return { ...incoming, update: encoding.toUint8Array(encoder), deletes };
}

/** Spans minus single clocks, which rise as the spans do: marks are one clock long. */
function without(spans: readonly Span[], clocks: readonly number[]): Span[] {
  const left: Span[] = [];
  let next = 0;
  for (const { clock, len } of spans) {
    let from = clock;
    for (let at = clocks[next]; at !== undefined && at < clock + len; at = clocks[next]) {
      if (at > from) left.push({ clock: from, len: at - from });
      from = at + 1;
      next += 1;
    }
    if (from < clock + len) left.push({ clock: from, len: clock + len - from });
  }
  return left;
}

function writeDeletes(encoder: encoding.Encoder, deletes: ReadonlyMap<number, readonly Span[]>): void {
  encoding.writeVarUint(encoder, deletes.size);
  for (const [client, spans] of deletes) {
    encoding.writeVarUint(encoder, client);
    encoding.writeVarUint(encoder, spans.length);
    for (const { clock, len } of spans) {
      encoding.writeVarUint(encoder, clock);
      encoding.writeVarUint(encoder, len);
    }
  }
}
