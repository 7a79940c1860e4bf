import { MOST_LISTS } from '@samenspraak/shared/document/minutes.ts';
import { chainCommands, exitCode, setBlockType, toggleMark } from 'prosemirror-commands';
import { type InputRule, inputRules, textblockTypeInputRule, wrappingInputRule } from 'prosemirror-inputrules';
import type { Node, NodeType, ResolvedPos, Schema } from 'prosemirror-model';
import { liftListItem, sinkListItem, splitListItem, wrapInList } from 'prosemirror-schema-list';
import type { Command, EditorState, Plugin } from 'prosemirror-state';
import { redoCommand, undoCommand } from 'y-prosemirror';

/** What can be done to the minutes by a press. */
export const PRESSES = ['strong', 'em', 'heading1', 'heading2', 'bulletList', 'numberedList'] as const;
export type Press = (typeof PRESSES)[number];

/** Where the caret is: which presses are on. */
export type Pressed = Readonly<Record<Press, boolean>>;

export const NOTHING_PRESSED: Pressed = {
  strong: false,
  em: false,
  heading1: false,
  heading2: false,
  bulletList: false,
  numberedList: false,
};

export function pressedAt(state: EditorState): Pressed {
  const { $from } = state.selection;
  const { name } = $from.parent.type;
  const list = listAround($from);
  return {
    strong: hasMark(state, 'strong'),
    em: hasMark(state, 'em'),
    heading1: name === 'heading' && $from.parent.attrs.level === 1,
    heading2: name === 'heading' && $from.parent.attrs.level === 2,
    bulletList: list?.type.name === 'bulletList',
    numberedList: list?.type.name === 'numberedList',
  };
}

function hasMark(state: EditorState, name: 'strong' | 'em'): boolean {
  const { from, to, empty, $from } = state.selection;
  const type = state.schema.marks[name];
  if (type === undefined) return false;
  if (empty) return type.isInSet(state.storedMarks ?? $from.marks()) !== undefined;
  return state.doc.rangeHasMark(from, to, type);
}

function listAround($at: ResolvedPos): Node | null {
  for (let depth = $at.depth; depth > 0; depth -= 1) {
    const node = $at.node(depth);
    if (node.type.name === 'bulletList' || node.type.name === 'numberedList') return node;
  }
  return null;
}

function typeOf(schema: Schema, name: string): NodeType {
  const type = schema.nodes[name];
  if (type === undefined) throw new Error(`the minutes have no ${name}`);
  return type;
}

/** The command behind a press; a second press takes it back. */
export function commandOf(press: Press): Command {
  return (state, dispatch, view) => {
    const { schema } = state;
    const isOn = pressedAt(state)[press];
    const type = (name: string) => typeOf(schema, name);
    switch (press) {
      case 'strong':
      case 'em': {
        const mark = schema.marks[press];
        return mark !== undefined && toggleMark(mark)(state, dispatch, view);
      }
      case 'heading1':
      case 'heading2': {
        const level = press === 'heading1' ? 1 : 2;
        const command = isOn ? setBlockType(type('paragraph')) : setBlockType(type('heading'), { level });
        return command(state, dispatch, view);
      }
      case 'bulletList':
      case 'numberedList':
        return isOn ? liftListItem(type('listItem'))(state, dispatch) : intoList(type(press))(state, dispatch, view);
    }
  };
}

/** A list around the paragraph, or the other kind of list in place of the one around it. */
function intoList(list: NodeType): Command {
  return (state, dispatch, view) => {
    const { $from } = state.selection;
    for (let depth = $from.depth; depth > 0; depth -= 1) {
      const { name } = $from.node(depth).type;
      if (name !== 'bulletList' && name !== 'numberedList') continue;
      dispatch?.(state.tr.setNodeMarkup($from.before(depth), list));
      return true;
    }
    if ($from.parent.type.name !== 'heading') return wrapInList(list)(state, dispatch);
    if (dispatch === undefined) return true;
    setBlockType(typeOf(state.schema, 'paragraph'))(state, dispatch, view);
    return view === undefined || wrapInList(list)(view.state, dispatch);
  };
}

/** The lists of the minutes are no deeper than the server takes. */
const sink: Command = (state, dispatch, view) => {
  const { $from } = state.selection;
  let lists = 0;
  for (let depth = $from.depth; depth > 0; depth -= 1) if ($from.node(depth).type.name === 'listItem') lists += 1;
  return lists < MOST_LISTS && sinkListItem(typeOf(state.schema, 'listItem'))(state, dispatch, view);
};

function ofItem(command: (item: NodeType) => Command): Command {
  return (state, dispatch, view) => command(typeOf(state.schema, 'listItem'))(state, dispatch, view);
}

const newLine: Command = (state, dispatch) => {
  const line = typeOf(state.schema, 'hardBreak').create();
  dispatch?.(state.tr.replaceSelectionWith(line).scrollIntoView());
  return true;
};

/** The keys that are ours; the tab key is left alone, for it leads out of the field. */
export const KEYS: Readonly<Record<string, Command>> = {
  'Mod-z': undoCommand,
  'Mod-y': redoCommand,
  'Mod-Shift-z': redoCommand,
  'Mod-b': commandOf('strong'),
  'Mod-i': commandOf('em'),
  'Mod-]': sink,
  'Mod-[': ofItem(liftListItem),
  'Shift-Enter': chainCommands(exitCode, newLine),
  'Mod-Enter': chainCommands(exitCode, newLine),
  Enter: ofItem((item) => splitListItem(item)),
};

/** What a line becomes by how it begins: `# `, `## `, `- `, `1. `. */
export function beginnings(schema: Schema): Plugin {
  const [heading, bullets, numbers] = ['heading', 'bulletList', 'numberedList'].map((name) => typeOf(schema, name));
  const rules: InputRule[] = [];
  if (heading) rules.push(textblockTypeInputRule(/^(#{1,2})\s$/, heading, ([, marks]) => ({ level: marks?.length })));
  if (bullets) rules.push(wrappingInputRule(/^\s*[-*]\s$/, bullets));
  if (numbers) rules.push(wrappingInputRule(/^1\.\s$/, numbers));
  return inputRules({ rules });
}
