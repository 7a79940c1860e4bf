import type * as Y from 'yjs';

/** Whether a transaction changed anything in this root of the document. To be asked after it. */
export function changesIn({ changedParentTypes }: Y.Transaction, root: unknown): boolean {
  for (const type of changedParentTypes.keys()) if (type === root) return true;
  return false;
}
