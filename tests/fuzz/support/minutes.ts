import * as Y from 'yjs';
import type { Random } from './random.ts';

/** One change in the minutes, such as an editor makes. */
export function editMinutes(doc: Y.Doc, random: Random): void {
  const minutes = doc.getXmlFragment('minutes');
  doc.transact(() => {
    const turn = random.below(10);
    if (minutes.length === 0 || turn < 2) {
      minutes.insert(random.below(minutes.length + 1), [random.pick([line, list])(random)]);
      return;
    }
    const node = minutes.get(random.below(minutes.length));
    if (!(node instanceof Y.XmlElement)) return;
    if (turn === 2) minutes.delete(random.below(minutes.length), 1);
    else if (turn === 3 && node.nodeName === 'heading') setLevel(node, random);
    else if (turn === 4 && node.nodeName === 'bulletList') node.insert(node.length, [listItem(random)]);
    else if (turn === 5 && node.nodeName !== 'bulletList') node.insert(node.length, [mention(random)]);
    else editText(textIn(node), random);
  });
}

function line(random: Random): Y.XmlElement {
  const element = new Y.XmlElement(random.pick(['paragraph', 'heading']));
  if (element.nodeName === 'heading') setLevel(element, random);
  const text = new Y.XmlText();
  text.insert(0, random.pick(['besproken', 'afspraak', 'wie doet wat']));
  element.insert(0, [text]);
  return element;
}

/** An attribute is any value to Yjs, and words to its types. */
function setLevel(element: Y.XmlElement, random: Random): void {
  element.setAttribute('level', (1 + random.below(2)) as unknown as string);
}

function mention(random: Random): Y.XmlElement {
  const element = new Y.XmlElement('mention');
  element.setAttribute('cardId', `card-${random.below(99_999)}`.padEnd(10, '0'));
  return element;
}

function listItem(random: Random): Y.XmlElement {
  const item = new Y.XmlElement('listItem');
  const paragraph = new Y.XmlElement('paragraph');
  paragraph.insert(0, [new Y.XmlText(random.pick(['brood', 'bed', 'bad']))]);
  item.insert(0, [paragraph]);
  if (random.below(4) === 0) item.insert(1, [list(random)]);
  return item;
}

function list(random: Random): Y.XmlElement {
  const element = new Y.XmlElement('bulletList');
  element.insert(0, [listItem(random)]);
  return element;
}

/** The first text in a node, however deep. */
function textIn(node: unknown): unknown {
  return node instanceof Y.XmlElement ? textIn(node.get(0)) : node;
}

function editText(text: unknown, random: Random): void {
  if (!(text instanceof Y.XmlText)) return;
  const at = random.below(text.length + 1);
  const turn = random.below(3);
  if (turn === 0) text.insert(at, random.pick(['a', 'bc', 'é']));
  else if (turn === 1 && at < text.length) text.delete(at, 1 + random.below(Math.min(3, text.length - at)));
  else if (at < text.length) {
    text.format(at, 1 + random.below(text.length - at), { strong: random.bool() ? {} : null });
  }
}
