import { changesIn } from '@samenspraak/client/live/changes-in.ts';
import { ORIGIN } from '@samenspraak/shared/document/origins.ts';
import { addCard, addLink, removeLink } from '@samenspraak/shared/document/write.ts';
import type { CardId, LinkId, ParticipantId } from '@samenspraak/shared/domain/ids.ts';
import { expect, test } from 'vitest';
import * as Y from 'yjs';

const [from, to] = ['card-0001', 'card-0002'] as CardId[] as [CardId, CardId];
const author = 'person-01' as ParticipantId;

test('[MAP-60] a line that is taken and one that is drawn right after it are two steps to undo', () => {
  const doc = new Y.Doc();
  const links = doc.getMap('links');
  const seen: boolean[] = [];
  const undo = new Y.UndoManager([doc.getMap('cards'), links], {
    ...{ trackedOrigins: new Set([ORIGIN.edit]), captureTimeout: 60_000 },
  });
  doc.on('afterTransaction', (transaction) => {
    seen.push(changesIn(transaction, links));
    if (changesIn(transaction, links)) undo.stopCapturing();
  });
  addCard(doc, from, { kind: 'concern', author, text: 'no work' });
  expect(seen).not.toContain(true);
  addLink(doc, 'link-0001' as LinkId, { from, to, kind: 'causes', author });
  removeLink(doc, 'link-0001' as LinkId);
  addLink(doc, 'link-0002' as LinkId, { from, to, kind: 'protects', author });
  undo.undo();
  expect([...links.keys()]).toEqual([]);
  undo.undo();
  expect([...links.keys()]).toEqual(['link-0001']);
});
