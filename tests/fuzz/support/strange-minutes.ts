import {
  DEEPEST_IN_MINUTES,
  isMinutesMark,
  isMinutesNode,
  MINUTES_NODES,
  type MinutesNode,
  minutesAttributeFits,
  minutesHold,
} from '@samenspraak/shared/document/minutes.ts';
import * as Y from 'yjs';

/** What stands in the minutes and is no part of them, told by walking through what is there; knows nothing of the gate. */
export function strangeMinutes(doc: Y.Doc): string[] {
  return doc
    .getXmlFragment('minutes')
    .toArray()
    .flatMap((node) => strangeIn(node, { around: null, depth: 1 }));
}

function strangeIn(node: unknown, { around, depth }: { around: MinutesNode | null; depth: number }): string[] {
  if (node instanceof Y.XmlText) {
    const isHeld = around !== null && MINUTES_NODES[around].characters;
    return isHeld ? strangeWords(node) : [`words in ${around ?? 'the minutes'}`];
  }
  if (!(node instanceof Y.XmlElement) || node.constructor !== Y.XmlElement) return ['something that is no node'];
  const { nodeName } = node;
  if (!isMinutesNode(nodeName) || !minutesHold(around, nodeName)) return [`${nodeName} in ${around ?? 'the minutes'}`];
  if (depth > DEEPEST_IN_MINUTES) return [`a node at ${depth}`];
  const attributes = Object.entries(node.getAttributes())
    .filter(([name, value]) => !minutesAttributeFits(nodeName, name, value))
    .map(([name]) => `${name} of ${nodeName}`);
  return [
    ...attributes,
    ...node.toArray().flatMap((child) => strangeIn(child, { around: nodeName, depth: depth + 1 })),
  ];
}

function strangeWords(text: Y.XmlText): string[] {
  if (text._map.size > 0) return ['keys in words of the minutes'];
  const stretches = text.toDelta() as { insert: unknown; attributes?: Record<string, unknown> }[];
  return stretches.flatMap(({ insert, attributes = {} }) => {
    if (typeof insert !== 'string') return ['something embedded in the minutes'];
    return Object.entries(attributes)
      .filter(([mark, value]) => !isMinutesMark(mark) || JSON.stringify(value) !== '{}')
      .map(([mark]) => `the mark ${mark}`);
  });
}
