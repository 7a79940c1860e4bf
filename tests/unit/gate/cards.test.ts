import { addCard, setField, writeText } from '@samenspraak/shared/document/write.ts';
import type { CardId, ParticipantId } from '@samenspraak/shared/domain/ids.ts';
import type { Role } from '@samenspraak/shared/domain/roles.ts';
import { expect, test } from 'vitest';
import * as Y from 'yjs';
import { sessionDoc } from '../../fuzz/support/board.ts';
import { content, type ForgedStruct, forge } from '../../fuzz/support/forge.ts';
import { personOf, placeAt } from '../../fuzz/support/people.ts';
import { boardAt, cardOf } from '../../fuzz/support/table.ts';
import { answerOf, ask, endsOf, idOf, NEW, PICTURE, sends } from './ask.ts';

const CARD = 'card-00001' as CardId;
const PARTNER = personOf('partner').participantId;
const BRAINSTORM = placeAt('decision', { lane: 'brainstorm', lanes: ['brainstorm'] });

function does(role: Role, place: Parameters<typeof boardAt>[0], act: (doc: Y.Doc) => void) {
  const board = boardAt(place);
  return answerOf(board, sends(board, act), role);
}

/** A new card of hand-made items; `fields` stand in it. */
function cardOfItems(fields: readonly ForgedStruct[], key = 'card-00001'): Uint8Array {
  const map = { content: content.type(1), parent: 'cards', key };
  return forge([
    { client: NEW, clock: 0, structs: [map, ...fields.map((one) => ({ parent: { client: NEW, clock: 0 }, ...one }))] },
  ]);
}

const KIND = { content: content.values('concern'), key: 'kind' };
const AUTHOR = { content: content.values(PARTNER), key: 'author' };
const TEXT = { content: content.type(2), key: 'text' };

test('[GATE-7] a card of an open stage is added, and counted', () => {
  const board = boardAt(PICTURE);
  const update = sends(board, (doc) => addCard(doc, CARD, { kind: 'concern', author: PARTNER, text: 'woorden' }));
  expect(board.check({ actor: personOf('partner'), update })).toMatchObject({ ok: true, cards: 1, empty: false });
  expect(answerOf(board, update)).toBe('ok');
});

test('[GATE-5] a hand-made card with kind, author and text is a card', () => {
  expect(ask(cardOfItems([KIND, AUTHOR, TEXT]))).toBe('ok');
});

test.each([
  ['no kind', [AUTHOR, TEXT], 'card.invalid'],
  ['no author', [KIND, TEXT], 'update.forbidden'],
  ['no text', [KIND, AUTHOR], 'card.invalid'],
  ['two texts', [KIND, AUTHOR, TEXT, TEXT], 'card.invalid'],
  ['two kinds', [KIND, KIND, AUTHOR, TEXT], 'card.invalid'],
  [
    'the name of another',
    [KIND, { content: content.values('somebody-else'), key: 'author' }, TEXT],
    'update.forbidden',
  ],
  ['an unknown field', [KIND, AUTHOR, TEXT, { content: content.values(1), key: 'colour' }], 'update.forbidden'],
  ['a reserved field', [KIND, AUTHOR, TEXT, { content: content.values(1), key: '__proto__' }], 'update.forbidden'],
  ['a wrong value', [KIND, AUTHOR, TEXT, { content: content.values('guessed'), key: 'basis' }], 'card.invalid'],
  [
    'a field of another kind',
    [KIND, AUTHOR, TEXT, { content: content.values('static'), key: 'change' }],
    'card.invalid',
  ],
  ['a nested type', [KIND, AUTHOR, TEXT, { content: content.type(1), key: 'about' }], 'update.forbidden'],
  ['a text that is XML', [KIND, AUTHOR, { content: content.type(6), key: 'text' }], 'update.forbidden'],
  [
    'two values in one field',
    [KIND, AUTHOR, TEXT, { content: content.values('seen', 'told'), key: 'basis' }],
    'update.forbidden',
  ],
  ['a child in the map', [KIND, AUTHOR, TEXT, { content: content.text('hidden') }], 'update.forbidden'],
  ['a sub-document', [KIND, AUTHOR, TEXT, { content: content.document('x'), key: 'about' }], 'update.forbidden'],
  ['bytes', [KIND, AUTHOR, TEXT, { content: content.binary(new Uint8Array(2)), key: 'about' }], 'update.forbidden'],
  [
    'a voice that is not theirs to lend',
    [KIND, AUTHOR, TEXT, { content: content.values('client'), key: 'voice' }],
    'role.forbidden',
  ],
] as const)('[GATE-5] a new card with %s is refused', (_what, fields, code) => {
  expect(ask(cardOfItems(fields))).toBe(code);
});

test.each(['__proto__', 'constructor', 'isPrototypeOf', 'short', 'no good/id'])(
  '[GATE-5] %s is no name for a card',
  (key) => {
    expect(ask(cardOfItems([KIND, AUTHOR, TEXT], key))).toBe('update.forbidden');
  },
);

test('[GATE-5] a new card in a lane that is not open is refused', () => {
  expect(
    does('partner', BRAINSTORM, (doc) =>
      addCard(doc, CARD, { kind: 'idea', author: PARTNER, text: '', lane: 'commit' }),
    ),
  ).toBe('lane.closed');
  expect(
    does('partner', BRAINSTORM, (doc) =>
      addCard(doc, CARD, { kind: 'idea', author: PARTNER, text: '', lane: 'brainstorm' }),
    ),
  ).toBe('ok');
});

test('[GATE-7] a card of a stage that is not on is refused', () => {
  expect(does('partner', PICTURE, (doc) => addCard(doc, CARD, { kind: 'idea', author: PARTNER, text: '' }))).toBe(
    'stage.closed',
  );
});

test('[GATE-5] the server-owned roots, unknown roots and nameless ones are refused', () => {
  for (const parent of ['meeting', 'roster', 'ballots', 'plan', 'other', '', '__proto__']) {
    const structs = [{ content: content.values('x'), parent, key: 'stage' }];
    expect(ask(forge([{ client: NEW, clock: 0, structs }]), 'chair')).toBe('update.forbidden');
  }
});

test('[GATE-6] a whole card is neither deleted nor overwritten through the document', () => {
  const board = boardAt(PICTURE);
  const id = cardOf(personOf('partner'), 'concern');
  expect(
    answerOf(
      board,
      sends(board, (doc) => doc.getMap('cards').delete(id)),
    ),
  ).toBe('update.forbidden');
  expect(does('partner', PICTURE, (doc) => addCard(doc, id, { kind: 'concern', author: PARTNER, text: '' }))).toBe(
    'update.forbidden',
  );
});

test('[GATE-6] the key of a withdrawn card is not used again', () => {
  const board = boardAt(PICTURE);
  const id = cardOf(personOf('partner'), 'concern');
  board.project((doc) => doc.getMap('cards').delete(id));
  const update = sends(board, (doc) => addCard(doc, id, { kind: 'concern', author: PARTNER, text: '' }));
  expect(answerOf(board, update)).toBe('card.unknown');
});

test.each(['kind', 'author', 'voice', 'text'])('[GATE-5] %s of a card never changes', (key) => {
  const value = key === 'author' ? PARTNER : key === 'voice' ? 'child' : 'concern';
  const id = cardOf(personOf('partner'), 'concern');
  const write = (act: (card: Y.Map<unknown>) => void) =>
    does('partner', PICTURE, (doc) => {
      const card = doc.getMap('cards').get(id);
      if (card instanceof Y.Map) act(card);
    });
  expect(write((card) => card.set(key, value))).toBe('update.forbidden');
  if (key !== 'voice') expect(write((card) => card.delete(key))).toBe('update.forbidden');
});

test('[GATE-7] words follow the table of rights', () => {
  const write = (role: Role, of: Role) =>
    does(role, PICTURE, (doc) => writeText(doc, cardOf(personOf(of), 'concern'), 'iets anders'));
  expect(write('partner', 'expert')).toBe('ok');
  expect(write('partner', 'client')).toBe('card.familyWords');
  expect(write('confidant', 'client')).toBe('ok');
  expect(write('client', 'partner')).toBe('card.notYours');
  expect(write('expert', 'prosecutor')).toBe('card.prosecutorWords');
  expect(write('recorder', 'partner')).toBe('role.forbidden');
});

test('[GATE-7] setting and clearing a field are writes of it', () => {
  const set = (role: Role, of: Role, value: 'seen' | undefined) =>
    does(role, PICTURE, (doc) => setField(doc, cardOf(personOf(of), 'concern'), 'basis', value));
  expect(set('partner', 'partner', 'seen')).toBe('ok');
  expect(set('partner', 'client', 'seen')).toBe('card.familyWords');
  const clear = (role: Role) =>
    does(role, PICTURE, (doc) => setField(doc, cardOf(personOf('client'), 'concern'), 'about', undefined));
  expect(clear('partner')).toBe('card.familyWords');
  expect(clear('client')).toBe('ok');
});

test('[GATE-7] a place is not words: professionals may move what they may not reword', () => {
  const move = (role: Role) =>
    does(role, PICTURE, (doc) => setField(doc, cardOf(personOf('client'), 'concern'), 'order', 'b1'));
  expect(move('partner')).toBe('ok');
  expect(move('client')).toBe('role.forbidden');
});

test('[GATE-7] a card is moved to open lanes alone', () => {
  const move = (lane: 'brainstorm' | 'commit') =>
    does('partner', BRAINSTORM, (doc) => setField(doc, cardOf(personOf('partner'), 'idea'), 'lane', lane));
  expect(move('brainstorm')).toBe('ok');
  expect(move('commit')).toBe('lane.closed');
});

test('[GATE-5] a text holds plain characters alone', () => {
  const { last } = endsOf(boardAt(PICTURE), 'partner');
  for (const body of [content.format('bold', 'true'), content.embed('{}'), content.type(1), content.values('x')]) {
    expect(ask(forge([{ client: NEW, clock: 0, structs: [{ content: body, origin: last }] }]))).toBe(
      'update.forbidden',
    );
  }
  const text = idOf(boardAt(PICTURE), 'partner', 'text');
  const structs = [{ content: content.values('x'), parent: text, key: 'attribute' }];
  expect(ask(forge([{ client: NEW, clock: 0, structs }]))).toBe('update.forbidden');
});

test('[GATE-5] the whole resulting text counts against its limit', () => {
  const id = cardOf(personOf('partner'), 'concern');
  const long = (doc: Y.Doc, length: number) => {
    const card = doc.getMap('cards').get(id);
    if (card instanceof Y.Map) card.get('text').insert(0, 'x'.repeat(length));
  };
  expect(does('partner', PICTURE, (doc) => long(doc, 3_900))).toBe('ok');
  expect(does('partner', PICTURE, (doc) => long(doc, 4_000))).toBe('limit.reached');
});

test('[GATE-5] no more cards than a session holds', () => {
  const board = boardAt(PICTURE);
  board.project((doc) => {
    for (let i = doc.getMap('cards').size; i < 2_000; i += 1) doc.getMap('cards').set(`filler-${i}-000`, new Y.Map());
  });
  const update = sends(board, (doc) => addCard(doc, CARD, { kind: 'concern', author: PARTNER, text: '' }));
  expect(answerOf(board, update)).toBe('limit.reached');
});

test('[GATE-7] a card whose maker nobody knows is not written in', () => {
  const board = boardAt(PICTURE);
  board.project((doc) => addCard(doc, CARD, { kind: 'concern', author: 'nobody-00000' as ParticipantId, text: '' }));
  expect(
    answerOf(
      board,
      sends(board, (doc) => writeText(doc, CARD, 'x')),
    ),
  ).toBe('participant.unknown');
});

test('[GATE-8] a card and words in it, in updates of one turn', () => {
  const board = boardAt(PICTURE);
  const own = sessionDoc(NEW);
  const updates: Uint8Array[] = [];
  own.on('update', (update: Uint8Array) => updates.push(update));
  addCard(own, CARD, { kind: 'concern', author: PARTNER, text: '' });
  writeText(own, CARD, 'ik');
  writeText(own, CARD, 'ik denk');
  const verdicts = board.receive(updates.map((update) => ({ actor: personOf('partner'), update })));
  expect(verdicts.map((verdict) => verdict.ok)).toEqual([true, true, true]);
});

test('[GATE-7] the card of an adopted agreement is not reworded any more', () => {
  const commit = placeAt('decision', { lane: 'commit', lanes: ['brainstorm', 'weigh', 'prioritise', 'commit'] });
  const board = boardAt(commit);
  const draft = { kind: 'agreement', author: PARTNER, text: 'noodknop', lane: 'commit' } as const;
  expect(
    answerOf(
      board,
      sends(board, (doc) => addCard(doc, CARD, draft)),
    ),
  ).toBe('ok');
  const reword = () => sends(board, (doc) => writeText(doc, CARD, 'noodknop bij de deur'));
  const before = reword();
  board.doc.getMap('plan').set('agreement-1', new Y.Map([['cardId', CARD]]));
  expect(answerOf(board, before)).toBe('agreement.adopted');
});
