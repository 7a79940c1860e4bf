import * as Y from 'yjs';

/** The node names of ProseMirror's basic schema with lists; pictures are left out, for they call on other servers. */
const NODES: ReadonlySet<string> = new Set([
  'paragraph',
  'heading',
  'blockquote',
  'horizontal_rule',
  'code_block',
  'hard_break',
  'bullet_list',
  'ordered_list',
  'list_item',
]);
const ATTRIBUTES: ReadonlySet<string> = new Set(['level', 'order', 'tight']);
const MARKS: ReadonlySet<string> = new Set(['strong', 'em', 'code', 'link']);
/** y-prosemirror tells marks that may overlap apart by a hash behind their name. */
const MARK_HASH = /--[A-Za-z0-9+/=]{1,16}$/;
const SAFE_ADDRESS = /^(https?:\/\/|mailto:)/i;
const LONGEST_ADDRESS = 2_000;

interface Arrival {
  readonly item: Y.Item;
  readonly key: string | null;
}

/** Whether an item may stand there in the minutes: rich text of known nodes, attributes and marks. */
export function minutesAccept(site: { at: 'nodes' | 'characters'; depth: number }, { item, key }: Arrival): boolean {
  const { content } = item;
  if (site.at === 'characters') return key === null && isCharacters(content);
  if (key === null) return content instanceof Y.ContentDeleted || isNode(content);
  // The minutes themselves have no attributes.
  if (site.depth === 0 || !ATTRIBUTES.has(key)) return false;
  if (content instanceof Y.ContentDeleted) return true;
  return content instanceof Y.ContentAny && item.length === 1 && isAttribute(content.arr[0]);
}

function isNode(content: unknown): boolean {
  if (!(content instanceof Y.ContentType)) return false;
  if (content.type.constructor === Y.XmlText) return true;
  return content.type instanceof Y.XmlElement && NODES.has(content.type.nodeName);
}

function isCharacters(content: unknown): boolean {
  if (content instanceof Y.ContentString || content instanceof Y.ContentDeleted) return true;
  return content instanceof Y.ContentFormat && isMark(content.key, content.value);
}

function isMark(key: string, value: unknown): boolean {
  const name = key.replace(MARK_HASH, '');
  if (!MARKS.has(name)) return false;
  if (value === null || value === true) return true;
  if (typeof value !== 'object' || Array.isArray(value)) return false;
  const entries = Object.entries(value);
  if (name !== 'link') return entries.length === 0;
  return entries.every(([field, one]) => (field === 'href' ? isAddress(one) : field === 'title' && isShort(one)));
}

function isAddress(value: unknown): boolean {
  return typeof value === 'string' && value.length <= LONGEST_ADDRESS && SAFE_ADDRESS.test(value);
}

function isShort(value: unknown): boolean {
  return value === null || (typeof value === 'string' && value.length <= LONGEST_ADDRESS);
}

function isAttribute(value: unknown): boolean {
  if (value === null || typeof value === 'boolean') return true;
  return typeof value === 'number' && Number.isInteger(value) && Math.abs(value) <= 10_000;
}
