import * as Y from 'yjs';
import { PATHS } from './paths.ts';
import type { AnyType } from './slots.ts';

interface Applied {
  readonly doc: Y.Doc;
  /** The transaction in which accepted updates, one or more, were applied; nothing else happened in it. */
  readonly transaction: Y.Transaction;
  /** What the verdicts on them said would change, together. */
  readonly touched: ReadonlySet<string>;
}

/**
 * Whether applying did what was predicted: nothing waits for something that never came, and nothing changed but what was
 * to change. When false the document in memory cannot be trusted.
 */
export function settled({ doc, transaction, touched }: Applied): boolean {
  if (doc.store.pendingStructs !== null || doc.store.pendingDs !== null) return false;
  for (const [type, keys] of transaction.changed) {
    for (const key of keys) {
      if (!touched.has(pathOf(type as AnyType, key))) return false;
    }
  }
  return true;
}

/** The name of a key of a type, or of its list, as `PATHS` makes them. */
function pathOf(type: AnyType, key: string | null): string {
  const names = [key ?? '*'];
  let at = type;
  while (at._item !== null) {
    names.unshift(at._item.parentSub ?? '*');
    at = at._item.parent as AnyType;
  }
  const root = Y.findRootTypeKey(at);
  return root === 'minutes' ? PATHS.minutes : [root, ...names].join('/');
}
