import {
  HEADING_LEVELS,
  isMinutesNode,
  MINUTES_BLOCKS,
  MINUTES_MARKS,
  MINUTES_NODES,
  type MinutesMark,
  type MinutesNode,
} from '@samenspraak/shared/document/minutes.ts';
import { idIn } from '@samenspraak/shared/domain/id-form.ts';
import { type MarkSpec, type Node, type NodeSpec, Schema } from 'prosemirror-model';

/** The words that stand for a card that is named. */
type Words = (card: string) => string;

/**
 * The schema of the minutes for ProseMirror. Lists take more than any command makes, a list without a first paragraph for
 * one: what two people do at once may come to that, and what does not fit, y-prosemirror takes out of the document.
 */
export function minutesSchema(words: Words): Schema {
  const nodes: Record<string, NodeSpec> = { doc: { content: anyOf(MINUTES_BLOCKS, '+') }, text: { group: 'inline' } };
  for (const name of Object.keys(MINUTES_NODES)) {
    if (isMinutesNode(name)) nodes[name] = { ...contentOf(name), ...looks(name, words) };
  }
  const marks = Object.fromEntries(MINUTES_MARKS.map((mark) => [mark, MARKS[mark]]));
  return new Schema({ nodes, marks });
}

function anyOf(names: readonly string[], times: '+' | '*'): string {
  return `(${names.join(' | ')})${times}`;
}

function contentOf(name: MinutesNode): NodeSpec {
  const { holds, characters } = MINUTES_NODES[name];
  if (characters) return { content: anyOf(['text', ...holds], '*') };
  return holds.length === 0 ? {} : { content: anyOf(holds, '+') };
}

/** How a node is drawn, and what it is taken from when it is pasted. The panel has the first and second heading itself. */
function looks(name: MinutesNode, words: Words): NodeSpec {
  switch (name) {
    case 'paragraph':
      return { parseDOM: [{ tag: 'p' }], toDOM: () => ['p', 0] };
    case 'heading':
      return {
        attrs: { level: { default: HEADING_LEVELS[0] } },
        defining: true,
        parseDOM: [1, 2, 3, 4, 5, 6].map((rank) => ({ tag: `h${rank}`, attrs: { level: rank <= 3 ? 1 : 2 } })),
        toDOM: ({ attrs }) => [attrs.level === 2 ? 'h4' : 'h3', 0],
      };
    case 'bulletList':
      return { parseDOM: [{ tag: 'ul' }], toDOM: () => ['ul', 0] };
    case 'numberedList':
      return { parseDOM: [{ tag: 'ol' }], toDOM: () => ['ol', 0] };
    case 'listItem':
      return { defining: true, parseDOM: [{ tag: 'li' }], toDOM: () => ['li', 0] };
    case 'hardBreak':
      return { inline: true, group: 'inline', selectable: false, parseDOM: [{ tag: 'br' }], toDOM: () => ['br'] };
    case 'mention':
      return mentionLooks(words);
  }
}

function mentionLooks(words: Words): NodeSpec {
  return {
    inline: true,
    group: 'inline',
    atom: true,
    attrs: { cardId: {} },
    leafText: (node) => words(cardOf(node)),
    parseDOM: [{ tag: 'span[data-card]', getAttrs: namedCard }],
    toDOM: (node) => ['span', { class: 'minutes-mention', 'data-card': cardOf(node) }, words(cardOf(node))],
  };
}

/** The id of the card that a mention names. */
export function cardOf({ attrs }: Node): string {
  return String(attrs.cardId);
}

function namedCard(element: HTMLElement): { cardId: string } | false {
  const cardId = idIn(element.getAttribute('data-card'));
  return cardId !== null && { cardId };
}

const MARKS: Readonly<Record<MinutesMark, MarkSpec>> = {
  strong: { parseDOM: [{ tag: 'strong' }, { tag: 'b' }], toDOM: () => ['strong', 0] },
  em: { parseDOM: [{ tag: 'em' }, { tag: 'i' }], toDOM: () => ['em', 0] },
};
