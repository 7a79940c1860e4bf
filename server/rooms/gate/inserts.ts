import { fieldUse } from '@samenspraak/shared/document/card-fields.ts';
import { RESERVED_NAMES } from '@samenspraak/shared/document/names.ts';
import type { ErrorCode } from '@samenspraak/shared/domain/errors.ts';
import { type CardId, cardId, type LinkId, linkId } from '@samenspraak/shared/domain/ids.ts';
import * as Y from 'yjs';
import { deletedLength, type Incoming } from './incoming.ts';
import { minutesAccept } from './minutes-shape.ts';
import { PATHS } from './paths.ts';
import type { Site, Sites } from './sites.ts';
import { type AnyType, GONE, type Slots } from './slots.ts';
import { cardWork, linkWork, type Work, type Write } from './work.ts';

/** A new item with what was found out about it. */
interface Arrival {
  readonly item: Y.Item;
  readonly key: string | null;
  /** Clocks of it that this update does not delete again. */
  readonly alive: number;
}

/** Notes what the new structs of an update do. Answers the code of the first that has no business where it stands. */
export function noteInserts(
  work: Work,
  incoming: Incoming,
  { slots, sites }: { slots: Slots; sites: Sites },
): ErrorCode | null {
  for (const [struct, place] of slots.places) {
    if (!(struct instanceof Y.Item)) continue;
    const dead = struct.content instanceof Y.ContentDeleted || deletedLength(incoming, struct) === struct.length;
    const site = place === GONE ? GONE : sites.of(place.parent);
    if (site === null) return 'update.forbidden';
    if (place === GONE || site === GONE) {
      if (!dead) work.lost = true;
      continue;
    }
    const alive = dead ? 0 : struct.length - deletedLength(incoming, struct);
    const code = note(work, site, { item: struct, key: place.key, alive });
    if (code !== null) return code;
  }
  return null;
}

function note(work: Work, site: Site, arrival: Arrival): ErrorCode | null {
  switch (site.at) {
    case 'cards':
      return noteCard(work, arrival);
    case 'card':
      return noteField(work, site, arrival);
    case 'text':
      return noteText(work, site, arrival);
    case 'links':
      return noteLink(work, arrival);
    case 'link':
      return noteLinkField(work, site, arrival);
    default:
      work.minutes = true;
      work.touched.add(PATHS.minutes);
      return minutesAccept(site, arrival) ? null : 'update.forbidden';
  }
}

/** A card's key is written once; taking a card away is a command, never a write (domain.md §4). */
function noteCard(work: Work, { item, key, alive }: Arrival): ErrorCode | null {
  const id = chosenName<CardId>(key, cardId);
  if (id === null || alive === 0 || !(item.content instanceof Y.ContentType)) return 'update.forbidden';
  if (work.newCards.has(id) || item.content.type.constructor !== Y.Map) return 'update.forbidden';
  work.newCards.add(id);
  cardWork(work, { id, type: item.content.type as AnyType, made: true });
  work.touched.add(PATHS.card(id));
  return null;
}

function noteField(work: Work, site: Site & { at: 'card' }, { item, key, alive }: Arrival): ErrorCode | null {
  if (key === null || fieldUse(key) === null) return 'update.forbidden';
  const card = cardWork(work, site);
  work.touched.add(PATHS.field(site.id, key));
  if (key === 'text') {
    if (!site.made || alive === 0 || !(item.content instanceof Y.ContentType)) return 'update.forbidden';
    card.texts += 1;
    return item.content.type.constructor === Y.Text ? null : 'update.forbidden';
  }
  return noteValue(card.writes, { item, key, alive });
}

/** A key holds one plain value. Several in one item were all taken back again: undo keeps what they were. */
function noteValue(writes: Write[], { item, key, alive }: Arrival): ErrorCode | null {
  if (key === null) return 'update.forbidden';
  if (item.content instanceof Y.ContentDeleted) {
    writes.push({ key, live: false });
    return null;
  }
  if (!(item.content instanceof Y.ContentAny) || (item.length !== 1 && alive > 0)) return 'update.forbidden';
  for (const value of item.content.arr) writes.push({ key, value, live: alive > 0 });
  return null;
}

function noteText(work: Work, site: Site & { at: 'text' }, { item, key, alive }: Arrival): ErrorCode | null {
  if (key !== null) return 'update.forbidden';
  if (!(item.content instanceof Y.ContentString) && !(item.content instanceof Y.ContentDeleted)) {
    return 'update.forbidden';
  }
  textWork(work, site).added += alive;
  return null;
}

/** The text of a card, as work on that card. */
export function textWork(work: Work, site: Site & { at: 'text' }): { added: number; removed: number } {
  const card = cardWork(work, { id: site.id, type: site.card, made: site.made });
  card.text ??= { type: site.type, made: site.made, added: 0, removed: 0 };
  work.touched.add(PATHS.text(site.id));
  return card.text;
}

function noteLink(work: Work, { item, key, alive }: Arrival): ErrorCode | null {
  const id = chosenName<LinkId>(key, linkId);
  if (id === null) return 'update.forbidden';
  const link = linkWork(work, id);
  work.touched.add(PATHS.link(id));
  if (item.content instanceof Y.ContentDeleted) return null;
  if (!(item.content instanceof Y.ContentType) || item.content.type.constructor !== Y.Map) return 'update.forbidden';
  if (link.added?.live === true && alive > 0) return 'update.forbidden';
  if (alive > 0) link.added = { type: item.content.type as AnyType, live: true };
  return null;
}

function noteLinkField(work: Work, site: Site & { at: 'link' }, arrival: Arrival): ErrorCode | null {
  if (!site.made) return 'update.forbidden';
  const link = linkWork(work, site.id);
  // Of a link that came and went within this update nothing remains, whatever its fields say.
  const writes = link.added?.type === site.type ? link.writes : [];
  return noteValue(writes, arrival);
}

/** A key that a participant chose, when it is an id and no name that JavaScript gives a meaning. */
function chosenName<Id extends string>(
  key: string | null,
  schema: { safeParse(value: unknown): { success: boolean } },
): Id | null {
  if (key === null || RESERVED_NAMES.has(key) || key in Object.prototype) return null;
  return schema.safeParse(key).success ? (key as Id) : null;
}
