import { fieldAccepts, fieldUse, isCardField } from '@samenspraak/shared/document/card-fields.ts';
import type { ParticipantId } from '@samenspraak/shared/domain/ids.ts';
import type { CardKind } from '@samenspraak/shared/domain/kinds.ts';
import type { Lane } from '@samenspraak/shared/domain/stages.ts';
import type { Actor, Place, Target } from '@samenspraak/shared/policy/actors.ts';
import { can } from '@samenspraak/shared/policy/can.ts';
import * as Y from 'yjs';
import { makerOf } from './people.ts';
import { strangeMinutes } from './strange-minutes.ts';

type Fields = Readonly<Record<string, unknown>>;
type Cards = Readonly<Record<string, Fields>>;

/** What can be seen of a document, as plain values. */
export interface Sight {
  readonly server: string;
  readonly cards: Cards;
  readonly links: Cards;
  readonly minutes: string;
}

export function sightOf(doc: Y.Doc): Sight {
  return {
    server: JSON.stringify(['meeting', 'roster', 'ballots', 'plan'].map((root) => doc.getMap(root).toJSON())),
    cards: doc.getMap('cards').toJSON() as Cards,
    links: doc.getMap('links').toJSON() as Cards,
    minutes: doc.getXmlFragment('minutes').toString(),
  };
}

interface Change {
  readonly before: Sight;
  readonly after: Sight;
  readonly actor: Actor;
  readonly place: Place;
}

/** What changed without right, told by comparing what is seen before and after; knows nothing of the gate. */
export function wrongs(change: Change): string[] {
  const { before, after, actor, place } = change;
  const found: string[] = [];
  if (before.server !== after.server) found.push('server-owned roots changed');
  if (before.minutes !== after.minutes && !can(actor, 'minutes.write', place)) found.push('minutes changed');
  for (const id of Object.keys(before.cards)) if (!(id in after.cards)) found.push(`card ${id} went`);
  for (const [id, card] of Object.entries(after.cards)) {
    const was = before.cards[id];
    found.push(...(was === undefined ? wrongsOfNew(card, change) : wrongsOfCard({ was, card }, change)));
  }
  return [...found, ...wrongsOfLinks(change)];
}

function wrongsOfNew(card: Fields, { actor, place }: Change): string[] {
  const kind = card.kind as CardKind;
  if (card.author !== actor.participantId) return ['a card in the name of another'];
  if (!can(actor, 'card.add', place, { kind, maker: actor, voice: (card.voice as never) ?? null })) {
    return [`a new ${kind}`];
  }
  const early = Object.keys(card).filter(
    (field) => isCardField(field) && !can(actor, 'card.add', place, { kind, maker: actor, voice: null, field }),
  );
  if (early.length > 0) return [`a new ${kind} with ${early.join(' and ')}`];
  if (card.lane !== undefined && !place.lanes.includes(card.lane as Lane)) return ['a card in a closed lane'];
  return wrongValues(kind, card);
}

function wrongValues(kind: CardKind, card: Fields): string[] {
  if (typeof card.text !== 'string') return ['a card without text'];
  if (card.text.length > 4_000) return ['a text too long'];
  return Object.entries(card)
    .filter(([field, value]) => field !== 'text' && (!fieldAccepts(kind, field, value) || fieldUse(field) === 'server'))
    .map(([field]) => `a wrong ${field}`);
}

function wrongsOfCard({ was, card }: { was: Fields; card: Fields }, { actor, place }: Change): string[] {
  const kind = was.kind as CardKind;
  const maker = makerOf(was.author as ParticipantId);
  const target: Target = { kind, voice: (was.voice as never) ?? null, ...(maker === null ? {} : { maker }) };
  const found = wrongValues(kind, card);
  for (const field of new Set([...Object.keys(was), ...Object.keys(card)])) {
    if (JSON.stringify(was[field]) === JSON.stringify(card[field])) continue;
    const use = fieldUse(field);
    const toLane = field === 'lane' && card[field] !== undefined ? { toLane: card[field] as Lane } : {};
    const right =
      (use === 'words' && can(actor, 'card.write', place, target)) ||
      (use === 'mark' && can(actor, 'card.mark', place, target)) ||
      (use === 'place' && isCardField(field) && can(actor, 'card.place', place, { ...target, ...toLane, field }));
    if (!right) found.push(`${field} of a ${kind} by ${String(was.author)}`);
  }
  return found;
}

function wrongsOfLinks({ before, after, actor, place }: Change): string[] {
  const found: string[] = [];
  for (const [id, link] of Object.entries(before.links)) {
    const now = after.links[id];
    if (JSON.stringify(now) === JSON.stringify(link)) continue;
    const maker = makerOf(link.author as ParticipantId);
    if (!can(actor, 'link.remove', place, maker === null ? {} : { maker })) found.push(`link ${id} changed`);
  }
  for (const [id, link] of Object.entries(after.links)) {
    if (JSON.stringify(before.links[id]) === JSON.stringify(link)) continue;
    const whole = ['author', 'from', 'kind', 'to'].join() === Object.keys(link).sort().join();
    if (!whole || link.author !== actor.participantId || !can(actor, 'link.add', place)) found.push(`new link ${id}`);
  }
  return found;
}

/** Content that no reader sees: children in a map, keys in a text, formats in a card, roots nobody knows. */
export function hidden(doc: Y.Doc): string[] {
  const found: string[] = [];
  for (const root of doc.share.keys()) {
    if (!['meeting', 'roster', 'ballots', 'plan', 'cards', 'links', 'minutes'].includes(root)) found.push(root);
  }
  for (const root of ['meeting', 'roster', 'ballots', 'plan', 'cards', 'links']) {
    const map = doc.getMap(root);
    if (map._start !== null) found.push(`children in ${root}`);
    if (root !== 'cards' && root !== 'links') continue;
    map.forEach((child, id) => {
      if (!(child instanceof Y.Map) || child._start !== null) found.push(`${root}/${id} is no plain map`);
      else for (const [key, value] of child) found.push(...hiddenIn({ root, key, value }));
    });
  }
  if (doc.getXmlFragment('minutes')._map.size > 0) found.push('keys in the minutes');
  return [...found, ...strangeMinutes(doc)];
}

function hiddenIn({ root, key, value }: { root: string; key: string; value: unknown }): string[] {
  const isText = root === 'cards' && key === 'text';
  if (!isText) return value instanceof Y.AbstractType ? [`a type in ${root}/*/${key}`] : [];
  if (!(value instanceof Y.Text) || value.constructor !== Y.Text) return ['a text that is none'];
  if (value._map.size > 0) return ['keys in a text'];
  const delta = value.toDelta() as { insert: unknown; attributes?: unknown }[];
  return delta.every((part) => typeof part.insert === 'string' && part.attributes === undefined) ? [] : ['a rich text'];
}
