import { minutesSchema } from '@samenspraak/client/features/minutes/editor/schema.ts';
import { isMinutesMark, isMinutesNode, MINUTES_MARKS, MINUTES_NODES } from '@samenspraak/shared/document/minutes.ts';
import { readMinutes } from '@samenspraak/shared/document/read-minutes.ts';
import type { Fragment, Node } from 'prosemirror-model';
import { describe, expect, test } from 'vitest';
import { prosemirrorToYXmlFragment, updateYFragment } from 'y-prosemirror';
import * as Y from 'yjs';
import { sessionDoc } from '../../fuzz/support/board.ts';
import { rounds, runSeed, seeded } from '../../fuzz/support/random.ts';
import { boardAt } from '../../fuzz/support/table.ts';
import { answerOf, NEW, PICTURE } from '../gate/ask.ts';
import { randomMinutes } from './random-minutes.ts';

const schema = minutesSchema((card) => card);

function minutesOf(node: Node): Y.Doc {
  const doc = new Y.Doc();
  prosemirrorToYXmlFragment(node, doc.getXmlFragment('minutes'));
  return doc;
}

describe('the schema of the minutes', () => {
  test('[MIN-20] the editor has the nodes, marks and attributes of the shared schema, and no others', () => {
    const own = Object.keys(schema.nodes).filter((name) => name !== 'doc' && name !== 'text');
    expect(own.sort()).toEqual(Object.keys(MINUTES_NODES).sort());
    expect(Object.keys(schema.marks)).toEqual([...MINUTES_MARKS]);
    for (const name of own) {
      if (!isMinutesNode(name)) throw new Error(`${name} is not shared`);
      expect(Object.keys(schema.nodes[name]?.spec.attrs ?? {})).toEqual([...MINUTES_NODES[name].attributes]);
    }
  });

  test('[MIN-20] names that JavaScript knows are no nodes or marks', () => {
    for (const name of ['toString', '__proto__', 'constructor', 'script', 'link']) {
      expect(isMinutesNode(name)).toBe(false);
      expect(isMinutesMark(name)).toBe(false);
    }
  });

  test('[MIN-21] whatever the editor makes, and whatever it makes of that, the gate takes', () => {
    const random = seeded(runSeed('minutes of the editor'));
    for (let round = 0; round < rounds(30); round += 1) {
      const board = boardAt(PICTURE);
      const own = sessionDoc(NEW);
      Y.applyUpdate(own, Y.encodeStateAsUpdate(board.doc));
      for (let change = 0; change < 4; change += 1) {
        const node = randomMinutes(schema, random);
        node.check();
        updateYFragment(own, own.getXmlFragment('minutes'), node, { mapping: new Map(), isOMark: new Map() });
        const update = Y.encodeStateAsUpdate(own, Y.encodeStateVector(board.doc));
        expect(answerOf(board, update, 'recorder')).toBe('ok');
      }
    }
  });

  test('[MIN-22] minutes read as plain values say what the editor shows', () => {
    const make = (name: string, content: Fragment | Node | Node[] | null, attrs?: Record<string, unknown>) => {
      const type = schema.nodes[name];
      if (type === undefined) throw new Error(`no ${name}`);
      return type.create(attrs, content);
    };
    const strong = schema.marks.strong?.create();
    const item = (text: string) => make('listItem', make('paragraph', schema.text(text)));
    const node = make('doc', [
      make('heading', schema.text('Kop'), { level: 2 }),
      make('paragraph', [
        schema.text('zie '),
        schema.text('vet', strong && [strong]),
        make('mention', null, { cardId: 'card-00001' }),
        make('hardBreak', null),
        schema.text('einde'),
      ]),
      make('paragraph', null),
      make('bulletList', [item('een'), item('twee')]),
    ]);
    const plain = (text: string) => ({ type: 'words', text, marks: [] });
    expect(readMinutes(minutesOf(node))).toEqual([
      { type: 'heading', level: 2, line: [plain('Kop')] },
      {
        type: 'paragraph',
        line: [
          plain('zie '),
          { type: 'words', text: 'vet', marks: ['strong'] },
          { type: 'mention', cardId: 'card-00001' },
          { type: 'hardBreak' },
          plain('einde'),
        ],
      },
      {
        type: 'bulletList',
        items: [[{ type: 'paragraph', line: [plain('een')] }], [{ type: 'paragraph', line: [plain('twee')] }]],
      },
    ]);
  });

  test('[MIN-22] what is not of the minutes is passed over by who reads them', () => {
    const doc = new Y.Doc();
    const script = new Y.XmlElement('script');
    script.insert(0, [new Y.XmlText('alert(1)')]);
    const paragraph = new Y.XmlElement('paragraph');
    const mention = new Y.XmlElement('mention');
    mention.setAttribute('cardId', 'javascript:alert(1)');
    paragraph.insert(0, [new Y.XmlText('goed'), mention]);
    doc.getXmlFragment('minutes').insert(0, [script, paragraph]);
    expect(readMinutes(doc)).toEqual([{ type: 'paragraph', line: [{ type: 'words', text: 'goed', marks: [] }] }]);
  });
});
