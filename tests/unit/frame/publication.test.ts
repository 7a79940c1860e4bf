import { audiencesOf, isPublished, publicationOf, whoLifts } from '@samenspraak/client/features/publish/publication.ts';
import { agreementWordsOf } from '@samenspraak/shared/document/agreement-words.ts';
import type { CardSnapshot } from '@samenspraak/shared/document/card-snapshot.ts';
import type { PlanEntry } from '@samenspraak/shared/document/read.ts';
import { agreementId, type CardId, cardId, participantId, sessionId } from '@samenspraak/shared/domain/ids.ts';
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
/** Nothing on this board came from another, and nobody was removed. */
const bare = { gone: [], copies: [] };
const published = [
  { sessionId: from, cardId: cardId.parse('card-there'), toSessionId: to, copyId: cardId.parse('card-copy') },
];

/** What the chair is to weigh, of a concern. */
function cautions(
  { author = 'police', text = 'Het is onveilig', why }: { author?: string; text?: string; why?: string | undefined },
  desk: { people?: typeof people; gone?: typeof people } = {},
) {
  const plain: CardSnapshot = { id: card.id, kind: 'concern', author: participantId.parse(`person-${author}`), text };
  const asked = why === undefined ? plain : { ...plain, why };
  return publicationOf({ plan: [], card: asked, desk: { people, published, ...bare, ...desk }, me, from, to }).cautions;
}

describe('what publishing a card would do', () => {
  it('[PUB-20] everybody who will read it is named, those who have not come as well, and nobody else', () => {
    const { readers } = publicationOf({ plan: [], card, desk: { people, published, ...bare }, me, from, to });
    expect(readers.map(({ name }) => name)).toEqual(['chair', 'youth', 'mother', 'aunt']);
  });

  it('[PUB-21] the copy says what was said, and neither by whom nor from where', () => {
    const { copy } = publicationOf({ plan: [], card, desk: { people, published, ...bare }, me, from, to });
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
    const { leftBehind } = publicationOf({ plan: [], card, desk: { people, published, ...bare }, me, from, to });
    expect(leftBehind).toEqual(['maker', 'source', 'people', 'answers']);
    const plain: CardSnapshot = { id: card.id, kind: 'concern', author: me, text: 'Het is onveilig' };
    expect(
      publicationOf({ plan: [], card: plain, desk: { people, published, ...bare }, me, from, to }).leftBehind,
    ).toEqual(['maker']);
  });

  it("[PUB-25] a client's or confidant's own words are told as such, and no professional's", () => {
    expect(cautions({ author: 'mother' }).ownWords?.name).toBe('mother');
    expect(cautions({ author: 'aunt' }).ownWords?.name).toBe('aunt');
    expect(cautions({ author: 'police' }).ownWords).toBeNull();
    const gone = [deskPerson('father', 'client', [])];
    expect(cautions({ author: 'father' }, { gone }).ownWords?.name).toBe('father');
  });

  it('[PUB-41] words that came from another session are told as those of who first wrote them there', () => {
    const copies = [{ sessionId: from, cardId: card.id, maker: participantId.parse('person-mother') }];
    const copied: CardSnapshot = { id: card.id, kind: 'concern', author: me, text: 'x', provenance: 'published' };
    const told = (one: CardSnapshot) =>
      publicationOf({ plan: [], card: one, desk: { people, published, gone: [], copies }, me, from, to }).cautions
        .ownWords?.name;
    expect(told(copied)).toBe('mother');
    expect(told({ ...copied, id: cardId.parse('card-another') })).toBeUndefined();
  });

  it('[PUB-40] what is said to have been seen changes with the copy and with its readers, and with nothing else', () => {
    const seen = (one: CardSnapshot, there = people) =>
      publicationOf({ plan: [], card: one, desk: { people: there, published, ...bare }, me, from, to }).seen;
    expect(seen({ ...card, order: 'a7', source: 'elders' })).toBe(seen(card));
    expect(seen({ ...card, text: `${card.text}.` })).not.toBe(seen(card));
    expect(seen(card, [...people, deskPerson('uncle', 'confidant', ['client'])])).not.toBe(seen(card));
  });

  it('[PUB-60] what the plan says otherwise than the card is shown, as far as its readers may know it, and seen', () => {
    const words = { ...agreementWordsOf(card), why: 'moeder is dan bij oma', state: 'doing' as const };
    const more = {
      id: agreementId.parse('agreed-0001'),
      cardId: card.id,
      adoptedAt: '',
      earlier: false,
      changes: [],
      kept: [],
    };
    const ask = (plan: PlanEntry[]) =>
      publicationOf({ plan, card, desk: { people, published, ...bare }, me, from, to });
    const { agreed, seen } = ask([{ ...more, ...words }]);
    expect(agreed).toMatchObject({
      why: 'moeder is dan bij oma',
      who: ['Politie', 'person-youth', 'oma'],
      watcher: null,
      state: 'doing',
    });
    expect(JSON.stringify([agreed, seen])).not.toContain('officer');
    expect(seen).toContain('moeder is dan bij oma');
    expect(seen).not.toBe(ask([{ ...more, ...words, state: 'open' }]).seen);
    expect(ask([]).agreed).toBeNull();
    // of an agreement of an earlier conference the card stayed there
    expect(ask([{ ...more, ...words, earlier: true }])).toEqual(ask([]));
  });

  it('[PUB-26] a reader who is never together with the maker is named, whoever of the two it was said of', () => {
    const father = deskPerson('father', 'client', ['om'], { apartFrom: ['mother'] });
    const apart = (more: typeof people) =>
      cautions({ author: 'father' }, { people: [...people, ...more] }).apart.map(({ name }) => name);
    expect(apart([father])).toEqual(['mother', 'aunt']);
    expect(apart([deskPerson('father', 'client', ['om'])])).toEqual([]);
    const daughter = deskPerson('daughter', 'client', ['client'], { apartFrom: ['father'] });
    expect(apart([daughter, deskPerson('father', 'client', ['om'])])).toEqual(['daughter']);
  });

  it('[PUB-26] so is one who is kept from the client of a confidant, and the confidant of one who is', () => {
    const father = deskPerson('father', 'client', ['om'], { apartFrom: ['mother'] });
    const friend = deskPerson('friend', 'confidant', ['om'], { clientOf: 'father' });
    const apart = cautions({ author: 'friend' }, { people: [...people, father, friend] }).apart;
    expect(apart.map(({ name }) => name)).toEqual(['mother', 'aunt']);
    expect(cautions({ author: 'friend' }, { people: [...people, friend] }).apart).toEqual([]);
  });

  it('[PUB-27] a short name is told when it stands there whole, as a name is written', () => {
    const absent = ['Jo', 'Ali el Idrissi', 'Tom', 'Mr. Van Ee'].map((name) => ({
      ...deskPerson(name.slice(0, 2), 'client', ['om']),
      name,
    }));
    const named = (text: string) =>
      cautions({ text }, { people: [...people, ...absent] }).named.map(({ name }) => name);
    expect(named('Jo belde, en Ali ook')).toEqual(['Jo', 'Ali el Idrissi']);
    expect(named("Toms fiets, Jo's jas")).toEqual(['Jo', 'Tom']);
    expect(named('Ee was erbij')).toEqual(['Mr. Van Ee']);
    expect(named('Van wie is de jojo? De alinea over tomaten, al gelezen; ali en jo')).toEqual([]);
  });

  it('[PUB-27] who is called by name and does not read it is told, in whatever form of the name', () => {
    const absent = [
      { ...deskPerson('lawyer', 'prosecutor', ['om']), name: 'Mr. Van Wassenaer-Obdam' },
      { ...deskPerson('father', 'client', ['om']), name: 'José Bakker' },
      { ...deskPerson('friend', 'confidant', ['om']), name: 'Jo' },
    ];
    const gone = [{ ...deskPerson('sister', 'client', []), name: 'Marleen Smit' }];
    const named = (text: string, why?: string) =>
      cautions({ text, why }, { people: [...people, ...absent], gone }).named.map(({ name }) => name);
    expect(named('volgens WASSENAER loopt er een zaak')).toEqual(['Mr. Van Wassenaer-Obdam']);
    expect(named('dat zei Jose', "Marleens zus, en Obdam's bureau")).toEqual([
      'Mr. Van Wassenaer-Obdam',
      'José Bakker',
      'Marleen Smit',
    ]);
    expect(named('Joke komt van het station, mother en youth ook')).toEqual([]);
  });

  it('[PUB-27] of names that are in the words it is not said that they stay behind', () => {
    const desk = { people, published, ...bare };
    const said = { ...card, text: 'De officer van de police belt elke week' };
    expect(publicationOf({ plan: [], card: said, desk, me, from, to }).leftBehind).toEqual(['source', 'answers']);
  });

  it('[PUB-27] who left and came back under the same name reads it', () => {
    const gone = [{ ...deskPerson('mother', 'client', []), participantId: participantId.parse('person-before') }];
    expect(cautions({ text: 'mother is boos' }, { gone }).named).toEqual([]);
  });

  it('[PUB-47] it is known on whose screens the copy will be read', () => {
    expect(audiencesOf(people)).toEqual(['professional', 'family']);
    expect(audiencesOf(people.filter(({ role }) => role === 'confidant'))).toEqual(['family']);
    expect(audiencesOf(people.filter(({ role }) => role === 'prosecutor'))).toEqual(['professional']);
  });

  it('[PUB-23] a card that stands there already is known', () => {
    expect(isPublished({ published }, { from, card: cardId.parse('card-there'), to })).toBe(true);
    expect(isPublished({ published }, { from, card: cardId.parse('card-there'), to: from })).toBe(false);
    expect(isPublished({ published }, { from, card: card.id, to })).toBe(false);
  });

  it('[PUB-24] a mark is lifted by its maker, and by the confidant of a client', () => {
    expect(whoLifts(people, card.author).map(({ name }) => name)).toEqual(['officer']);
    expect(whoLifts(people, participantId.parse('person-mother')).map(({ name }) => name)).toEqual(['mother', 'aunt']);
    expect(whoLifts(people, participantId.parse('person-gone'))).toEqual([]);
  });
});
