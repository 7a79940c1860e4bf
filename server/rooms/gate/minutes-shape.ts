import {
  isMinutesMark,
  MINUTES_NODES,
  minutesAttributeFits,
  minutesHold,
} from '@samenspraak/shared/document/minutes.ts';
import * as Y from 'yjs';
import type { MinutesSite } from './sites.ts';

interface Arrival {
  readonly item: Y.Item;
  readonly key: string | null;
  /** Clocks of it that the same update does not delete again. */
  readonly alive: number;
}

/** Whether an item may stand there in the minutes: the nodes, attributes and marks that the editor has, and no others. */
export function minutesAccept(site: MinutesSite, { item, key, alive }: Arrival): boolean {
  const { content } = item;
  if (site.at === 'characters') return key === null && isCharacters(content);
  if (key === null) return content instanceof Y.ContentDeleted || isChild(site, content);
  if (site.node === null) return false;
  const { node } = site;
  const attributes: readonly string[] = MINUTES_NODES[node].attributes;
  if (content instanceof Y.ContentDeleted) return attributes.includes(key);
  // Several values in one item were all taken back again: undo keeps what they were.
  if (!(content instanceof Y.ContentAny) || (item.length !== 1 && alive > 0)) return false;
  return content.arr.every((value) => minutesAttributeFits(node, key, value));
}

function isChild({ node }: MinutesSite & { at: 'nodes' }, content: unknown): boolean {
  if (!(content instanceof Y.ContentType)) return false;
  const { type } = content;
  if (type.constructor === Y.XmlText) return node !== null && MINUTES_NODES[node].characters;
  return type.constructor === Y.XmlElement && minutesHold(node, (type as Y.XmlElement).nodeName);
}

function isCharacters(content: unknown): boolean {
  if (content instanceof Y.ContentString || content instanceof Y.ContentDeleted) return true;
  return content instanceof Y.ContentFormat && isMark(content.key, content.value);
}

/** A mark begins with an empty object and ends with null. */
function isMark(name: string, value: unknown): boolean {
  if (!isMinutesMark(name)) return false;
  return value === null || (typeof value === 'object' && !Array.isArray(value) && Object.keys(value).length === 0);
}
