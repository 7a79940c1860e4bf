import { commandOf, KEYS, type Press, pressedAt } from '@samenspraak/client/features/minutes/editor/commands.ts';
import { mentionCard, queryAt } from '@samenspraak/client/features/minutes/editor/mention.ts';
import { minutesSchema } from '@samenspraak/client/features/minutes/editor/schema.ts';
import { MOST_LISTS } from '@samenspraak/shared/document/minutes.ts';
import type { CardId } from '@samenspraak/shared/domain/ids.ts';
import { type Command, EditorState, TextSelection } from 'prosemirror-state';
import { describe, expect, test } from 'vitest';

const schema = minutesSchema((card) => card);

/** A field with one paragraph, the caret behind its words. */
function saying(words: string): EditorState {
  const paragraph = schema.nodes.paragraph?.create(null, words === '' ? [] : schema.text(words));
  const state = EditorState.create({ schema, doc: schema.topNodeType.create(null, paragraph) });
  return state.apply(state.tr.setSelection(TextSelection.atEnd(state.doc)));
}

function after(state: EditorState, command: Command | undefined): EditorState {
  let next = state;
  command?.(state, (transaction) => {
    next = state.apply(transaction);
  });
  return next;
}

const press = (state: EditorState, one: Press) => after(state, commandOf(one));
const shape = ({ doc }: EditorState) => doc.toString();

describe('an @ in the minutes', () => {
  test.each([
    ['@', ''],
    ['zie @', ''],
    ['zie @ruz', 'ruz'],
    ['(@ruzie om', 'ruzie om'],
    ['😀 @één 😀', 'één 😀'],
  ])('[MIN-24] "%s" asks for a card', (words, asked) => {
    const state = saying(words);
    const query = queryAt(state);
    expect(query).toEqual({ from: 1 + words.lastIndexOf('@'), to: 1 + words.length, words: asked });
  });

  test.each(['', 'zie', 'oma@huis', 'om 5 @ kantoor', '@twee @@', `@${'lang'.repeat(20)}`])(
    '[MIN-24] "%s" asks for none',
    (words) => {
      expect(queryAt(saying(words))).toBeNull();
    },
  );

  test('[MIN-25] the mention takes the place of what was typed', () => {
    const state = saying('zie @ruz');
    const query = queryAt(state);
    if (query === null) throw new Error('nothing asked');
    const next = state.apply(mentionCard(state, query, 'card-00001' as CardId));
    expect(shape(next)).toBe('doc(paragraph("zie ", mention, " "))');
    expect(queryAt(next)).toBeNull();
  });
});

describe('presses', () => {
  test('[MIN-26] a press puts on what a second one takes off', () => {
    for (const one of ['heading1', 'heading2', 'bulletList', 'numberedList'] as const) {
      const on = press(saying('woord'), one);
      expect(pressedAt(on)[one], one).toBe(true);
      expect(shape(press(on, one)), one).toBe('doc(paragraph("woord"))');
    }
  });

  test('[MIN-26] one kind of list becomes the other, and stays a list', () => {
    const numbered = press(press(saying('woord'), 'bulletList'), 'numberedList');
    expect(shape(numbered)).toBe('doc(numberedList(listItem(paragraph("woord"))))');
  });

  test('[MIN-27] lists go no deeper than the server takes', () => {
    let state = after(press(saying('een'), 'bulletList'), KEYS.Enter);
    for (let turn = 0; turn < MOST_LISTS + 3; turn += 1) {
      state = after(state.apply(state.tr.insertText('x')), KEYS['Mod-]']);
      state = after(state, KEYS.Enter);
    }
    expect(shape(state).match(/bulletList/g)).toHaveLength(MOST_LISTS);
    state.doc.check();
  });
});
