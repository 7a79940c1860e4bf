import { agreementOn } from '@samenspraak/shared/commands/conference-state.ts';
import { readersOf, seenOf } from '@samenspraak/shared/commands/publishing.ts';
import type { CardSnapshot } from '@samenspraak/shared/document/card-snapshot.ts';
import { AS_IT_IS, card, done, FAMILY, id, opened, PROSECUTION, type Table, withCard } from './table.ts';

export const CARD: CardSnapshot = { id: card('police'), kind: 'concern', author: id('partner'), text: 'Three reports' };

export const AGREEMENT: CardSnapshot = {
  ...CARD,
  id: card('agreement'),
  kind: 'agreement',
  who: [id('prosecutor'), id('outsider'), id('expert'), 'grandmother'],
  by: '2027-01-01',
  why: 'It stops.',
  answers: [CARD.id],
  watcher: id('prosecutor'),
};

/** The press that puts a copy of it before the family. */
export const publish = (snapshot: CardSnapshot) =>
  ({ type: 'card.publish', sessionId: PROSECUTION, cardId: snapshot.id, toSessionId: FAMILY, seen: AS_IT_IS }) as const;

/** What the chair sees of the copy of a card. */
export function copySeen({ conference }: Table, snapshot: CardSnapshot): string {
  const readers = readersOf(conference, { from: PROSECUTION, to: FAMILY });
  return seenOf({
    card: snapshot,
    by: id('chair'),
    readers,
    agreed: agreementOn(conference, PROSECUTION, snapshot.id),
  });
}

/** The session of the prosecutor at work, with these cards on its board. */
export function table(...cards: CardSnapshot[]): Table {
  const running = done(opened(), 'chair', { type: 'session.start', sessionId: PROSECUTION });
  return cards.reduce((now, snapshot) => withCard(now, PROSECUTION, snapshot), running);
}
