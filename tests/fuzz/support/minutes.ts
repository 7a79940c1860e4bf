import * as Y from 'yjs';
import type { Random } from './random.ts';

/** One change in the minutes, such as an editor makes. */
export function editMinutes(doc: Y.Doc, random: Random): void {
  const minutes = doc.getXmlFragment('minutes');
  doc.transact(() => {
    const turn = random.below(10);
    if (minutes.length === 0 || turn < 2) {
      minutes.insert(random.below(minutes.length + 1), [paragraph(random)]);
      return;
    }
    const node = minutes.get(random.below(minutes.length));
    if (!(node instanceof Y.XmlElement)) return;
    if (turn === 2) minutes.delete(random.below(minutes.length), 1);
    else if (turn === 3) node.setAttribute('level', random.below(3) as unknown as string);
    else editText(node.get(0), random);
  });
}

function paragraph(random: Random): Y.XmlElement {
  const element = new Y.XmlElement(random.pick(['paragraph', 'heading', 'blockquote']));
  const text = new Y.XmlText();
  text.insert(0, random.pick(['besproken', 'afspraak', 'wie doet wat']));
  element.insert(0, [text]);
  return element;
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
