import type * as Y from 'yjs';

/** Whether a transaction drew a line between two cards, or took one away. To be asked after it. */
export function changesLinks({ doc, changed }: Y.Transaction): boolean {
  const links: unknown = doc.getMap('links');
  for (const type of changed.keys()) if (type === links) return true;
  return false;
}
