import { addCard, addLink, writeText } from '@samenspraak/shared/document/write.ts';
import type { CardId, LinkId } from '@samenspraak/shared/domain/ids.ts';
import type { CardKind } from '@samenspraak/shared/domain/kinds.ts';
import type { Actor, Place } from '@samenspraak/shared/policy/actors.ts';
import * as Y from 'yjs';
import { Board, sessionDoc } from './board.ts';
import { PEOPLE } from './people.ts';

/** The clientID that everybody on the table wrote with: 10 for the first of `PEOPLE`, and so on. */
export function clientOf(actor: Actor): number {
  return 10 + PEOPLE.findIndex((one) => one.participantId === actor.participantId);
}

export function cardOf(actor: Actor, kind: CardKind): CardId {
  return `${kind}-of-${clientOf(actor)}` as CardId;
}

const KINDS: readonly CardKind[] = ['concern', 'idea', 'agreement'];

/** The bytes of a board where everybody has written something, some of it is deleted and one card was withdrawn. */
function makeTable(): Uint8Array {
  const doc = sessionDoc(5);
  doc.getMap('meeting').set('stage', 'picture');
  doc.getMap('meeting').set('lanes', ['brainstorm']);
  for (const root of ['roster', 'ballots', 'plan']) {
    doc.getMap(root).set('entry-0001', new Y.Map([['name', 'somebody']]));
  }
  for (const actor of PEOPLE) {
    const own = sessionDoc(clientOf(actor));
    Y.applyUpdate(own, Y.encodeStateAsUpdate(doc));
    for (const kind of KINDS) {
      const id = cardOf(actor, kind);
      addCard(own, id, { kind, author: actor.participantId, text: 'wat ik zeg', order: 'a0', about: 'moeder' });
      writeText(own, id, 'wat ik nu zeg');
      writeText(own, id, 'wat ik zei');
    }
    const [from, to] = [cardOf(actor, 'concern'), cardOf(actor, 'idea')];
    addLink(own, `link-of-${clientOf(actor)}` as LinkId, { from, to, kind: 'causes', author: actor.participantId });
    writeMinutes(own, actor);
    Y.applyUpdate(doc, Y.encodeStateAsUpdate(own));
  }
  const withdrawn = PEOPLE[3];
  if (withdrawn !== undefined) doc.getMap('cards').delete(cardOf(withdrawn, 'idea'));
  doc.getXmlFragment('minutes').delete(1, 1);
  return Y.encodeStateAsUpdate(doc);
}

function writeMinutes(doc: Y.Doc, { role }: Actor): void {
  if (role !== 'recorder' && role !== 'chair' && role !== 'caseManager') return;
  const paragraph = new Y.XmlElement('paragraph');
  const text = new Y.XmlText();
  doc.getXmlFragment('minutes').insert(0, [paragraph]);
  paragraph.insert(0, [text]);
  text.insert(0, 'besproken is');
  text.format(0, 4, { strong: {} });
}

const TABLE = makeTable();

/** A board with that table on it; every clientID is bound to its writer. */
export function boardAt(place: Place): Board {
  const board = new Board(place);
  Y.applyUpdate(board.doc, TABLE);
  Y.applyUpdate(board.plain, TABLE);
  for (const actor of PEOPLE) board.bindings.set(clientOf(actor), actor.participantId);
  return board;
}
