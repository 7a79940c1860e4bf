import { cardText } from '@samenspraak/shared/document/read.ts';
import { addCard } from '@samenspraak/shared/document/write.ts';
import type { CardId, ParticipantId } from '@samenspraak/shared/domain/ids.ts';
import * as Y from 'yjs';

/** Updates, base64, that make a document of so many cards by so many edits of ten people. */
export function largeDocument({ cards, edits }: { cards: number; edits: number }): string[] {
  const updates: string[] = [];
  const writers = Array.from({ length: 10 }, () => new Y.Doc());
  for (const doc of writers)
    doc.on('update', (update: Uint8Array) => updates.push(Buffer.from(update).toString('base64')));
  const perWriter = cards / writers.length;
  const id = (writer: number, card: number) => `large-${writer}-${card}-card` as CardId;
  writers.forEach((doc, writer) => {
    for (let card = 0; card < perWriter; card += 1) {
      const author = `person-of-bench-${writer}` as ParticipantId;
      addCard(doc, id(writer, card), {
        kind: 'concern',
        author,
        text: 'Zo gaat het al een tijd.',
        order: `a${card}`,
        basis: 'seen',
      });
    }
    for (let edit = 0; edit < (edits - cards) / writers.length; edit += 1) {
      const text = cardText(doc, id(writer, (edit * 7) % perWriter));
      text?.insert((edit * 13) % (text.length + 1), 'en nog iets '.slice(0, 1 + (edit % 11)));
    }
  });
  return updates;
}
