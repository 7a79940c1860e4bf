import { addCard, setField, writeText } from '@samenspraak/shared/document/write.ts';
import type { CardId } from '@samenspraak/shared/domain/ids.ts';
import type { Role } from '@samenspraak/shared/domain/roles.ts';
import type { Place } from '@samenspraak/shared/policy/actors.ts';
import { expect, test } from 'vitest';
import * as Y from 'yjs';
import { type Board, sessionDoc } from '../../fuzz/support/board.ts';
import { personOf, placeAt } from '../../fuzz/support/people.ts';
import { boardAt, cardOf } from '../../fuzz/support/table.ts';
import { answerOf, PICTURE, sends } from './ask.ts';

const CARD = 'card-00001' as CardId;
const PARTNER = personOf('partner').participantId;
const BRAINSTORM = placeAt('decision', { lane: 'brainstorm', lanes: ['brainstorm'] });

function asked(role: Role, place: Place, act: (doc: Y.Doc) => void) {
  const board = boardAt(place);
  return answerOf(board, sends(board, act), role);
}

const EXPERT = personOf('expert').participantId;
const WEIGH = placeAt('decision', { lane: 'weigh', lanes: ['brainstorm', 'weigh'] });

test.each([
  ['parked', 'too dear'],
  ['load', 'heavy'],
  ['term', 'short'],
  ['answers', [cardOf(personOf('partner'), 'concern')]],
] as const)('[GATE-40] %s is not written on another’s idea in the brainstorm, nor with a new one', (field, value) => {
  const idea = cardOf(personOf('expert'), 'idea');
  const writes = (doc: Y.Doc) => setField(doc, idea, field, value as never);
  expect(asked('partner', BRAINSTORM, writes)).toBe('lane.closed');
  expect(asked('chair', BRAINSTORM, writes)).toBe('lane.closed');
  expect(asked('partner', WEIGH, writes)).toBe('ok');
  const adds = (doc: Y.Doc) =>
    addCard(doc, CARD, { kind: 'idea', author: PARTNER, text: 'x', lane: 'brainstorm', [field]: value });
  expect(asked('partner', BRAINSTORM, adds)).toBe(field === 'answers' ? 'ok' : 'lane.closed');
});

test('[GATE-41] a remark comes once ideas are weighed, and its words and its idea are its maker’s', () => {
  const answers = [cardOf(personOf('partner'), 'idea')];
  const adds = (doc: Y.Doc) => addCard(doc, CARD, { kind: 'remark', author: EXPERT, text: 'it works', answers });
  expect(asked('expert', BRAINSTORM, adds)).toBe('lane.closed');
  const board = boardAt(WEIGH);
  expect(answerOf(board, sends(board, adds), 'expert')).toBe('ok');
  const words = (doc: Y.Doc) => writeText(doc, CARD, 'it does not');
  const idea = (doc: Y.Doc) => setField(doc, CARD, 'answers', []);
  for (const act of [words, idea]) {
    expect(answerOf(board, sends(board, act), 'chair')).toBe('card.notYours');
    expect(answerOf(board, sends(board, act), 'experienceExpert')).toBe('card.notYours');
  }
});

test('[GATE-42] what was carried over from who is not here stands as it was said; from who is, it is worked on', () => {
  const board = boardAt(PICTURE);
  const carried = (id: string, role: Role) =>
    addCard(board.doc, id as CardId, {
      ...{ kind: 'concern', author: personOf(role).participantId, text: 'as it was said', provenance: 'carried' },
    });
  carried('card-00002', 'chair');
  carried('card-00003', 'partner');
  const words = (id: string) => sends(board, (doc) => writeText(doc, id as CardId, 'otherwise'));
  expect(answerOf(board, words('card-00002'), 'expert')).toBe('card.copyStands');
  expect(answerOf(board, words('card-00002'), 'chair')).toBe('ok');
  expect(answerOf(board, words('card-00003'), 'expert')).toBe('ok');
});

test('[IDEA-3] an idea is parked with a reason or not at all', () => {
  const idea = cardOf(personOf('expert'), 'idea');
  const park = (why: string) => asked('partner', WEIGH, (doc) => setField(doc, idea, 'parked', why));
  expect([park('too dear'), park(''), park(' \n')]).toEqual(['ok', 'idea.noReason', 'idea.noReason']);
  expect(park('x'.repeat(401))).toBe('card.invalid');
  const again = (doc: Y.Doc) => setField(doc, idea, 'parked', undefined);
  expect(asked('partner', WEIGH, again)).toBe('ok');
});

/** What a screen of its own sends that knows the table and then does this. */
function pressed(board: Board, clientId: number, act: (doc: Y.Doc) => void): Uint8Array {
  const own = sessionDoc(clientId);
  Y.applyUpdate(own, Y.encodeStateAsUpdate(board.doc));
  act(own);
  return Y.encodeStateAsUpdate(own, Y.encodeStateVector(board.doc));
}

test('[IDEA-4] one idea becomes one agreement, also when two press at once or one presses twice', () => {
  const idea = cardOf(personOf('expert'), 'idea');
  const commit = placeAt('decision', { lane: 'commit', lanes: ['brainstorm', 'weigh', 'prioritise', 'commit'] });
  const adds =
    (id: string, of: CardId, author = PARTNER) =>
    (doc: Y.Doc) =>
      addCard(doc, id as CardId, { kind: 'agreement', author, text: 'x', lane: 'commit', idea: of });
  const board = boardAt(commit);
  const [first, second] = [
    pressed(board, 901, adds('card-00004', idea)),
    pressed(board, 902, adds('card-00005', idea, EXPERT)),
  ];
  expect(answerOf(board, first, 'partner')).toBe('ok');
  expect(answerOf(board, second, 'expert')).toBe('idea.agreed');
  expect(answerOf(board, sends(board, adds('card-00006', 'card-another' as CardId)), 'partner')).toBe('ok');
  const twice = (doc: Y.Doc) => {
    adds('card-00007', 'card-third' as CardId)(doc);
    adds('card-00008', 'card-third' as CardId)(doc);
  };
  expect(asked('partner', commit, (doc) => doc.transact(() => twice(doc)))).toBe('idea.agreed');
  const other = (doc: Y.Doc) => setField(doc, 'card-00004' as CardId, 'idea', 'card-another' as CardId);
  expect(answerOf(board, sends(board, other), 'partner')).toBe('update.forbidden');
});
