import type { ErrorCode } from '@samenspraak/shared/domain/errors.ts';
import type { Role } from '@samenspraak/shared/domain/roles.ts';
import type { Place } from '@samenspraak/shared/policy/actors.ts';
import * as Y from 'yjs';
import { type Board, sessionDoc } from '../../fuzz/support/board.ts';
import type { Id } from '../../fuzz/support/forge.ts';
import { personOf, placeAt } from '../../fuzz/support/people.ts';
import { boardAt, cardOf } from '../../fuzz/support/table.ts';

/** A clientID that nobody wrote with yet. */
export const NEW = 900;
export const PICTURE = placeAt('picture');

/** What the gate answers when somebody sends this: `ok`, or the code of the refusal. */
export function ask(update: Uint8Array, role: Role = 'partner', place: Place = PICTURE): ErrorCode | 'ok' {
  return answerOf(boardAt(place), update, role);
}

/** The same on a board that goes on: what is accepted is applied, and its aftermath looked at. */
export function answerOf(board: Board, update: Uint8Array, role: Role = 'partner'): ErrorCode | 'ok' {
  const [verdict] = board.receive([{ actor: personOf(role), update }]);
  if (verdict === undefined) throw new Error('no verdict');
  return verdict.ok ? 'ok' : verdict.refusal.code;
}

/** The id of something on the table: a key of a card of somebody, `''` for the card itself. */
export function idOf(board: Board, role: Role, key: string): Id {
  const item = board.doc.getMap('cards')._map.get(cardOf(personOf(role), 'concern'));
  if (item === undefined || !(item.content instanceof Y.ContentType)) throw new Error('no such card');
  const found = key === '' ? item : item.content.type._map.get(key);
  if (found === undefined) throw new Error(`no ${key}`);
  return found.id;
}

/** The first and the last living item of the text of somebody's concern. */
export function endsOf(board: Board, role: Role): { first: Id; last: Id } {
  const map = board.doc.getMap('cards').get(cardOf(personOf(role), 'concern'));
  const text = map instanceof Y.Map ? map.get('text') : null;
  const items: Y.Item[] = [];
  for (let at = text instanceof Y.Text ? text._start : null; at !== null; at = at.right) items.push(at);
  const [first, last] = [items[0], items.at(-1)];
  if (first === undefined || last === undefined) throw new Error('no text');
  return { first: first.id, last: last.lastId };
}

/** What a screen sends that knows the table and then does this. */
export function sends(board: Board, act: (doc: Y.Doc) => void): Uint8Array {
  const own = sessionDoc(NEW);
  Y.applyUpdate(own, Y.encodeStateAsUpdate(board.doc));
  act(own);
  return Y.encodeStateAsUpdate(own, Y.encodeStateVector(board.doc));
}
