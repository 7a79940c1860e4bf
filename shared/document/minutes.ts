import { idIn } from '../domain/id-form.ts';

/** The name of the minutes in a session document. */
export const MINUTES_ROOT = 'minutes';

/** What the nodes of the minutes hold, by name: other nodes, and characters or not. The gate and the editor both read it. */
export const MINUTES_NODES = {
  paragraph: { holds: ['mention', 'hardBreak'], characters: true, attributes: [] },
  heading: { holds: ['mention', 'hardBreak'], characters: true, attributes: ['level'] },
  bulletList: { holds: ['listItem'], characters: false, attributes: [] },
  numberedList: { holds: ['listItem'], characters: false, attributes: [] },
  listItem: { holds: ['paragraph', 'bulletList', 'numberedList'], characters: false, attributes: [] },
  mention: { holds: [], characters: false, attributes: ['cardId'] },
  hardBreak: { holds: [], characters: false, attributes: [] },
} as const satisfies Record<string, NodeShape>;
export type MinutesNode = keyof typeof MINUTES_NODES;

/** What stands in the minutes themselves. */
export const MINUTES_BLOCKS = [
  'paragraph',
  'heading',
  'bulletList',
  'numberedList',
] as const satisfies readonly MinutesNode[];

/** What words can be besides plain; a mark has no attributes. */
export const MINUTES_MARKS = ['strong', 'em'] as const;
export type MinutesMark = (typeof MINUTES_MARKS)[number];

export const HEADING_LEVELS = [1, 2] as const;
export type HeadingLevel = (typeof HEADING_LEVELS)[number];

/** How many lists may lie in one another. */
export const MOST_LISTS = 6;
/** How many elements may lie around characters, themselves counted: a list and an item each time, and a paragraph. */
export const DEEPEST_IN_MINUTES = 2 * MOST_LISTS + 2;

type MinutesAttribute = 'level' | 'cardId';

interface NodeShape {
  readonly holds: readonly string[];
  readonly characters: boolean;
  readonly attributes: readonly MinutesAttribute[];
}

export function isMinutesNode(name: string): name is MinutesNode {
  return Object.hasOwn(MINUTES_NODES, name);
}

export function isMinutesMark(name: string): name is MinutesMark {
  return (MINUTES_MARKS as readonly string[]).includes(name);
}

/** Whether `child` may stand directly in `node`, or with null in the minutes themselves. */
export function minutesHold(node: MinutesNode | null, child: string): boolean {
  const held: readonly string[] = node === null ? MINUTES_BLOCKS : MINUTES_NODES[node].holds;
  return held.includes(child);
}

/** Whether a node of the minutes has this attribute with this value. A mention names a card and holds none of its words. */
export function minutesAttributeFits(node: MinutesNode, name: string, value: unknown): boolean {
  const attributes: readonly string[] = MINUTES_NODES[node].attributes;
  if (!attributes.includes(name)) return false;
  return name === 'level' ? isHeadingLevel(value) : idIn(value) !== null;
}

export function isHeadingLevel(value: unknown): value is HeadingLevel {
  return (HEADING_LEVELS as readonly unknown[]).includes(value);
}
