import { DamagedDocument, type StoredDocument } from '@samenspraak/server/ports/conference-store.ts';
import { storedCards } from '@samenspraak/server/rooms/stored-cards.ts';
import { addCard } from '@samenspraak/shared/document/write.ts';
import { describe, expect, test } from 'vitest';
import * as Y from 'yjs';
import { card, FAMILY, id, JOINT, opened } from '../commands/table.ts';

/** A board as it lies on disk: one card in its snapshot, and one in an update after that. */
function onDisk(): StoredDocument {
  const doc = new Y.Doc();
  addCard(doc, card('one'), { kind: 'concern', author: id('partner'), text: 'one', order: 'a0' });
  const bytes = Y.encodeStateAsUpdate(doc);
  const known = Y.encodeStateVector(doc);
  addCard(doc, card('two'), { kind: 'concern', author: id('partner'), text: 'two', order: 'a1' });
  const update = { sessionId: JOINT, seq: 2, bytes: Y.encodeStateAsUpdate(doc, known) };
  return { snapshot: { seq: 1, bytes }, updates: [update], clients: [], fellBack: false };
}

const { conference } = opened();
const stored = { document: async () => onDisk() };
const textsOf = async (...asked: Parameters<typeof storedCards>) =>
  (await storedCards(...asked)).map(({ text }) => text);

describe('the cards of a board that lies on disk', () => {
  test('[PLAN-195] are those of its snapshot and of what came after, in board order', async () => {
    expect(await textsOf(stored, conference, JOINT)).toEqual(['one', 'two']);
  });

  test('[PLAN-196] are without what was taken away, also where nobody has opened the board since', async () => {
    const gone = (sessionId: typeof JOINT) => ({ ...conference, withdrawn: [{ sessionId, cardId: card('one') }] });
    expect(await textsOf(stored, gone(JOINT), JOINT)).toEqual(['two']);
    expect(await textsOf(stored, gone(FAMILY), JOINT)).toEqual(['one', 'two']);
  });

  test('[PLAN-197] are none where it cannot be read back; any other fault is told', async () => {
    const failing = (fault: Error) => ({ document: () => Promise.reject(fault) });
    expect(await textsOf(failing(new DamagedDocument(JOINT)), conference, JOINT)).toEqual([]);
    await expect(textsOf(failing(new Error('the disk is full')), conference, JOINT)).rejects.toThrow(
      'the disk is full',
    );
  });
});
