import * as Y from 'yjs';
import { idIn } from '../domain/id-form.ts';
import type { CardId } from '../domain/ids.ts';
import {
  type HeadingLevel,
  isHeadingLevel,
  isMinutesMark,
  MINUTES_MARKS,
  MINUTES_ROOT,
  type MinutesMark,
} from './minutes.ts';

/** A piece of a line: words, a card that is named, or a new line within the paragraph. */
export type MinutesPiece =
  | { readonly type: 'words'; readonly text: string; readonly marks: readonly MinutesMark[] }
  | { readonly type: 'mention'; readonly cardId: CardId }
  | { readonly type: 'hardBreak' };

/** A block of the minutes as plain values. */
export type MinutesBlock =
  | { readonly type: 'paragraph'; readonly line: readonly MinutesPiece[] }
  | { readonly type: 'heading'; readonly level: HeadingLevel; readonly line: readonly MinutesPiece[] }
  | { readonly type: 'bulletList' | 'numberedList'; readonly items: readonly (readonly MinutesBlock[])[] };

/** The minutes as they stand. What two people did at once may leave an empty list or paragraph; those are passed over. */
export function readMinutes(doc: Y.Doc): MinutesBlock[] {
  return blocksIn(doc.getXmlFragment(MINUTES_ROOT));
}

function blocksIn(around: Y.XmlFragment): MinutesBlock[] {
  return elementsIn(around).flatMap((element) => blockOf(element) ?? []);
}

function blockOf(element: Y.XmlElement): MinutesBlock | null {
  const { nodeName } = element;
  switch (nodeName) {
    case 'paragraph':
    case 'heading': {
      const line = lineOf(element);
      if (line.length === 0) return null;
      return nodeName === 'paragraph' ? { type: nodeName, line } : { type: nodeName, level: levelOf(element), line };
    }
    case 'bulletList':
    case 'numberedList': {
      const items = elementsIn(element).flatMap((item) => (item.nodeName === 'listItem' ? [blocksIn(item)] : []));
      return items.length === 0 ? null : { type: nodeName, items };
    }
    default:
      return null;
  }
}

function elementsIn(around: Y.XmlFragment): Y.XmlElement[] {
  return around.toArray().filter((node) => node instanceof Y.XmlElement);
}

function levelOf(heading: Y.XmlElement): HeadingLevel {
  const level: unknown = heading.getAttribute('level');
  return isHeadingLevel(level) ? level : 1;
}

function lineOf(element: Y.XmlElement): MinutesPiece[] {
  return element.toArray().flatMap((node) => {
    if (node instanceof Y.XmlText) return wordsOf(node);
    return node instanceof Y.XmlElement ? (pieceOf(node) ?? []) : [];
  });
}

function pieceOf(element: Y.XmlElement): MinutesPiece | null {
  if (element.nodeName === 'hardBreak') return { type: 'hardBreak' };
  if (element.nodeName !== 'mention') return null;
  const cardId = idIn<CardId>(element.getAttribute('cardId'));
  return cardId === null ? null : { type: 'mention', cardId };
}

function wordsOf(text: Y.XmlText): MinutesPiece[] {
  const stretches = text.toDelta() as readonly { insert: unknown; attributes?: Readonly<Record<string, unknown>> }[];
  return stretches.flatMap(({ insert, attributes = {} }) => {
    const set = Object.keys(attributes).filter(isMinutesMark);
    const marks = MINUTES_MARKS.filter((mark) => set.includes(mark));
    return typeof insert === 'string' && insert !== '' ? [{ type: 'words', text: insert, marks }] : [];
  });
}
