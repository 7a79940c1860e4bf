import { isPublished, publicationOf, whoLifts } from '@samenspraak/client/features/publish/publication.ts';
import type { CardSnapshot } from '@samenspraak/shared/document/card-snapshot.ts';
import { type CardId, cardId, participantId, sessionId } from '@samenspraak/shared/domain/ids.ts';
import { describe, expect, it } from 'vitest';
import { deskPerson } from './sessions.ts';

const me = participantId.parse('person-chair');
const to = sessionId.parse('session-client');
const from = sessionId.parse('session-om');
const people = [
  deskPerson('mother', 'client', ['client']),
  deskPerson('officer', 'prosecutor', ['om'], { organisation: 'OM' }),
  deskPerson('police', 'partner', ['om'], { organisation: 'Politie' }),
  deskPerson('youth', 'partner', ['om', 'client'], { organisation: 'Jeugd', participation: 'invited' }),
  deskPerson('chair', 'chair', ['om', 'client']),
  deskPerson('aunt', 'confidant', ['client'], { clientOf: 'mother' }),
];
const [there, elsewhere]: readonly CardId[] = [cardId.parse('card-there'), cardId.parse('card-elsewhere')];
const card: CardSnapshot = {
  id: cardId.parse('card-agreed'),
  kind: 'agreement',
  author: participantId.parse('person-officer'),
  text: 'De wijkagent belt elke week',
  source: 'dossier',
  who: ['person-police', 'person-youth', 'person-officer', 'oma'],
  watcher: 'person-officer',
  why: 'dan weet iedereen hoe het gaat',
  answers: [cardId.parse('card-there'), cardId.parse('card-elsewhere')],
  order: 'a0',
  shareable: 'yes',
};
const published = [{ sessionId: from, cardId: cardId.parse('card-there'), toSessionId: to }];

describe('what publishing a card would do', () => {
  it('[PUB-20] everybody who will read it is named, those who have not come as well, and nobody else', () => {
    const { readers } = publicationOf({ card, desk: { people, gone: [], published }, me, to });
    expect(readers.map(({ name }) => name)).toEqual(['chair', 'youth', 'mother', 'aunt']);
  });

  it('[PUB-21] the copy says what was said, and neither by whom nor from where', () => {
    const { copy } = publicationOf({ card, desk: { people, gone: [], published }, me, to });
    expect(copy).toMatchObject({
      kind: 'agreement',
      text: card.text,
      why: card.why,
      provenance: 'published',
      author: me,
    });
    expect(copy.who).toEqual(['Politie', 'person-youth', 'oma']);
    expect(copy.watcher).toBeUndefined();
    expect(copy.answers).toEqual([there]);
    expect(JSON.stringify(copy)).not.toContain('officer');
    expect(JSON.stringify(copy)).not.toContain('dossier');
    expect(JSON.stringify(copy)).not.toContain(elsewhere);
  });

  it('[PUB-22] what stays behind is told, and nothing that comes along', () => {
    const { leftBehind } = publicationOf({ card, desk: { people, gone: [], published }, me, to });
    expect(leftBehind).toEqual(['maker', 'source', 'people', 'answers']);
    const plain: CardSnapshot = { id: card.id, kind: 'concern', author: me, text: 'Het is onveilig' };
    expect(publicationOf({ card: plain, desk: { people, gone: [], published }, me, to }).leftBehind).toEqual(['maker']);
  });

  it('[PUB-23] a card that stands there already is known', () => {
    expect(isPublished({ published }, cardId.parse('card-there'), to)).toBe(true);
    expect(isPublished({ published }, cardId.parse('card-there'), from)).toBe(false);
    expect(isPublished({ published }, card.id, to)).toBe(false);
  });

  it('[PUB-24] a mark is lifted by its maker, and by the confidant of a client', () => {
    expect(whoLifts(people, card.author).map(({ name }) => name)).toEqual(['officer']);
    expect(whoLifts(people, participantId.parse('person-mother')).map(({ name }) => name)).toEqual(['mother', 'aunt']);
    expect(whoLifts(people, participantId.parse('person-gone'))).toEqual([]);
  });
});
