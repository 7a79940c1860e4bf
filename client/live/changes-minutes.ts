import { MINUTES_ROOT } from '@samenspraak/shared/document/minutes.ts';
import type * as Y from 'yjs';

/** Whether a transaction changed anything in the minutes. To be asked after it. */
export function changesMinutes({ doc, changedParentTypes }: Y.Transaction): boolean {
  const minutes: unknown = doc.getXmlFragment(MINUTES_ROOT);
  for (const type of changedParentTypes.keys()) if (type === minutes) return true;
  return false;
}
