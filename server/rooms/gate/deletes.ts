import { fieldUse } from '@samenspraak/shared/document/card-fields.ts';
import type { ErrorCode } from '@samenspraak/shared/domain/errors.ts';
import type { LinkId } from '@samenspraak/shared/domain/ids.ts';
import * as Y from 'yjs';
import { endOf, type Incoming, type Span, type Struct } from './incoming.ts';
import { textWork } from './inserts.ts';
import { PATHS } from './paths.ts';
import type { Site, Sites } from './sites.ts';
import { type AnyType, GONE } from './slots.ts';
import { cardWork, linkWork, type Work } from './work.ts';

/**
 * Notes what the delete set of an update takes from the document. An honest reconnect sends all deletions it knows of,
 * so what is deleted already is passed over. A range beyond what will be known would erase words not yet written:
 * `update.behind`. What the update deletes of itself was reckoned with when its structs were noted.
 */
export function noteDeletes(
  work: Work,
  incoming: Incoming,
  { doc, sites }: { doc: Y.Doc; sites: Sites },
): ErrorCode | null {
  for (const [client, spans] of incoming.deletes) {
    const last = spans.at(-1);
    if (last === undefined) continue;
    if (last.clock + last.len > endOf(doc, incoming, client)) return 'update.behind';
    const structs = doc.store.clients.get(client) ?? [];
    const state = Y.getState(doc.store, client);
    for (const span of spans) {
      if (span.clock >= state) break;
      const code = noteSpan(work, sites, { structs, span });
      if (code !== null) return code;
    }
  }
  return null;
}

function noteSpan(work: Work, sites: Sites, { structs, span }: { structs: readonly Struct[]; span: Span }) {
  const end = span.clock + span.len;
  for (let i = Y.findIndexSS(structs as Struct[], span.clock); i < structs.length; i += 1) {
    const struct = structs[i];
    if (struct === undefined || struct.id.clock >= end) break;
    if (struct.deleted || !(struct instanceof Y.Item)) continue;
    const from = Math.max(struct.id.clock, span.clock);
    const removed = Math.min(struct.id.clock + struct.length, end) - from;
    work.effects = true;
    const code = noteItem(work, sites, { item: struct, removed });
    if (code !== null) return code;
  }
  return null;
}

function noteItem(work: Work, sites: Sites, { item, removed }: { item: Y.Item; removed: number }): ErrorCode | null {
  const site = sites.of(item.parent as AnyType);
  if (site === null || site === GONE) return site === null ? 'update.forbidden' : null;
  const key = item.parentSub;
  switch (site.at) {
    case 'cards':
      return 'update.forbidden';
    case 'card':
      return noteFieldGone(work, site, key);
    case 'text':
      textWork(work, site).removed += removed;
      return null;
    case 'links':
      linkWork(work, (key ?? '') as LinkId).removed = item;
      work.touched.add(PATHS.link((key ?? '') as LinkId));
      return null;
    case 'link':
      linkWork(work, site.id).undone.add(site.type);
      return null;
    default:
      work.touched.add(PATHS.minutes);
      if (item.content instanceof Y.ContentFormat) work.marks.push(item);
      else work.minutes = true;
      return null;
  }
}

function noteFieldGone(work: Work, site: Site & { at: 'card' }, key: string | null): ErrorCode | null {
  if (key === null || key === 'text' || fieldUse(key) === null) return 'update.forbidden';
  cardWork(work, site).writes.push({ key, live: false });
  work.touched.add(PATHS.field(site.id, key));
  return null;
}
