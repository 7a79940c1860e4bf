import * as Y from 'yjs';
import type { Random } from './random.ts';

/** One random change of a shared array, map or text, of the kinds that Yjs' own random tests make. */
export function editAnything(doc: Y.Doc, random: Random): void {
  const edit = random.pick([editArray, editMap, editText]);
  doc.transact(() => edit(doc, random));
}

/** Everything in those three, in one comparable text. */
export function anythingIn(doc: Y.Doc): string {
  const map = Object.entries(doc.getMap('map').toJSON()).sort(([left], [right]) => (left < right ? -1 : 1));
  return JSON.stringify([doc.getArray('array').toJSON(), map, doc.getText('text').toDelta()]);
}

function editArray(doc: Y.Doc, random: Random): void {
  const array = doc.getArray('array');
  const at = random.below(array.length + 1);
  const turn = random.below(5);
  if (turn === 0) array.insert(at, [random.below(100), 'x', null, { y: [1.5] }]);
  else if (turn === 1) array.insert(at, [new Y.Array()]);
  else if (turn === 2) array.insert(at, [new Y.Map([['some', 'value']]), new Uint8Array([1, 2])]);
  else if (turn === 3 && at < array.length) array.delete(at, 1 + random.below(Math.min(2, array.length - at)));
  else {
    const inner = at < array.length ? array.get(at) : null;
    if (inner instanceof Y.Array) inner.insert(0, [random.below(9)]);
  }
}

function editMap(doc: Y.Doc, random: Random): void {
  const map = doc.getMap('map');
  const key = random.pick(['one', 'two']);
  const turn = random.below(4);
  if (turn === 0) map.set(key, random.below(100));
  else if (turn === 1) map.set(key, new Y.Map([['deep', new Y.Array()]]));
  else if (turn === 2) map.set(key, new Y.Text('inner'));
  else map.delete(key);
}

/** Where an edit may begin or end: Yjs replaces halves of a character that was cut, and not everywhere alike. */
function edge(units: readonly string[], at: number): number {
  return /^[\uDC00-\uDFFF]$/.test(units[at] ?? '') ? at - 1 : at;
}

function editText(doc: Y.Doc, random: Random): void {
  const text = doc.getText('text');
  const units: string[] = text
    .toDelta()
    .flatMap(({ insert }: { insert: unknown }) => (typeof insert === 'string' ? insert.split('') : ['']));
  const at = edge(units, random.below(text.length + 1));
  const length = edge(units, Math.min(text.length, at + 1 + random.below(3))) - at;
  const turn = random.below(5);
  if (turn < 2) text.insert(at, random.pick(['a', 'woord', '😀', '\n']));
  else if (turn === 2 && length > 0) text.delete(at, length);
  else if (turn === 3 && length > 0) text.format(at, length, { bold: random.pick([true, null]) });
  else text.insertEmbed(at, { image: 'x' });
}
