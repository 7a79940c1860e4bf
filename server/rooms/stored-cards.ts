import type { Conference } from '@samenspraak/shared/commands/conference-state.ts';
import type { CardSnapshot } from '@samenspraak/shared/document/card-snapshot.ts';
import { ORIGIN } from '@samenspraak/shared/document/origins.ts';
import { readCards } from '@samenspraak/shared/document/read.ts';
import type { SessionId } from '@samenspraak/shared/domain/ids.ts';
import * as Y from 'yjs';
import { type ConferenceStore, DamagedDocument } from '../ports/conference-store.ts';

/**
 * The cards of a session as they lie on disk, in board order, without what was taken away: a board that nobody has opened since
 * may still hold that. Of a board that cannot be read back there are none.
 */
export async function storedCards(
  store: Pick<ConferenceStore, 'document'>,
  { withdrawn }: Conference,
  session: SessionId,
): Promise<CardSnapshot[]> {
  const gone = new Set(withdrawn.flatMap((one) => (one.sessionId === session ? [one.cardId] : [])));
  const doc = new Y.Doc();
  try {
    const { snapshot, updates } = await store.document(session);
    doc.transact(() => {
      if (snapshot !== null) Y.applyUpdate(doc, snapshot.bytes, ORIGIN.load);
      for (const { bytes } of updates) Y.applyUpdate(doc, bytes, ORIGIN.load);
    }, ORIGIN.load);
    return readCards(doc).filter(({ id }) => !gone.has(id));
  } catch (fault) {
    if (fault instanceof DamagedDocument) return [];
    throw fault;
  } finally {
    doc.destroy();
  }
}
