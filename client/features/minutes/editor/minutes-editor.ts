import type { CardSnapshot } from '@samenspraak/shared/document/card-snapshot.ts';
import {
  DEEPEST_IN_MINUTES,
  MINUTES_BLOCKS,
  MINUTES_ROOT,
  type MinutesNode,
} from '@samenspraak/shared/document/minutes.ts';
import { readCards } from '@samenspraak/shared/document/read.ts';
import type { CardId } from '@samenspraak/shared/domain/ids.ts';
import { baseKeymap } from 'prosemirror-commands';
import { keymap } from 'prosemirror-keymap';
import type { Node } from 'prosemirror-model';
import { EditorState, Plugin, type Transaction } from 'prosemirror-state';
import { EditorView } from 'prosemirror-view';
import { redoCommand, undoCommand, ySyncPlugin, ySyncPluginKey, yUndoPlugin, yUndoPluginKey } from 'y-prosemirror';
import type * as Y from 'yjs';
import { Store } from '../../../live/store.ts';
import { beginnings, commandOf, KEYS, NOTHING_PRESSED, type Press, type Pressed, pressedAt } from './commands.ts';
import { type MentionQuery, MentionView, mentionCard, queryAt } from './mention.ts';
import { minutesSchema } from './schema.ts';

/** Characters that are put in at once: some twenty pages, which with their accents stay below the limit of a message. */
const MOST_AT_ONCE = 50_000;

/** What undo leaves standing while words of others are in it. */
const AROUND_WORDS: Set<string> = new Set([...MINUTES_BLOCKS, 'listItem'] satisfies MinutesNode[]);

interface Options {
  /** Where the field comes to stand. */
  readonly mount: HTMLElement;
  readonly doc: Y.Doc;
  /** What a card says, in a few words. */
  readonly words: (card: CardSnapshot) => string;
  /** What stands for a card that is not there. */
  readonly gone: string;
}

/** What the screen around the field shows of it. */
interface EditorFace {
  readonly pressed: Pressed;
  readonly canUndo: boolean;
  readonly canRedo: boolean;
  readonly isEmpty: boolean;
  /** What was pasted last was too much at once, and was left out. */
  readonly isTooMuch: boolean;
  /** The card that somebody is about to name. */
  readonly query: MentionQuery | null;
}

/**
 * The field in which minutes are written, bound to the document of a session. Undo takes back what was written in this
 * field alone. To be destroyed when its document is replaced.
 */
export class MinutesEditor {
  readonly face = new Store<EditorFace>({
    pressed: NOTHING_PRESSED,
    canUndo: false,
    canRedo: false,
    isEmpty: true,
    isTooMuch: false,
    query: null,
  });
  /** Gets each key before the field does; answers whether it was taken. */
  onKey: (event: KeyboardEvent) => boolean = () => false;
  readonly #options: Options;
  readonly #view: EditorView;
  readonly #mentions = new Set<MentionView>();
  #cards: ReadonlyMap<string, CardSnapshot> = new Map();

  constructor(options: Options) {
    this.#options = options;
    const { mount, doc } = options;
    const schema = minutesSchema((card) => this.#wordsOf(card).words);
    this.refreshMentions(readCards(doc));
    const plugins = [
      ySyncPlugin(doc.getXmlFragment(MINUTES_ROOT)),
      yUndoPlugin({ protectedNodes: AROUND_WORDS }),
      new Plugin({
        filterTransaction: (transaction) => this.#take(transaction),
        view: () => ({ update: () => this.#look() }),
      }),
      beginnings(schema),
      keymap(KEYS),
      keymap(baseKeymap),
    ];
    this.#view = new EditorView(mount, {
      state: EditorState.create({ schema, plugins }),
      nodeViews: { mention: (node) => this.#show(new MentionView(node)) },
      handleKeyDown: (_view, event) => this.onKey(event),
      transformPastedText: wholeCharacters,
      transformPastedHTML: wholeCharacters,
    });
    this.#look();
  }

  get hasFocus(): boolean {
    return this.#view.hasFocus();
  }

  /** What a press does is undone by itself, apart from the words typed before it. */
  press(press: Press): void {
    const undo: { undoManager: Y.UndoManager } | undefined = yUndoPluginKey.getState(this.#view.state);
    undo?.undoManager.stopCapturing();
    this.#run((state, dispatch) => commandOf(press)(state, dispatch, this.#view));
  }

  undo(): void {
    this.#run(undoCommand);
  }

  redo(): void {
    this.#run(redoCommand);
  }

  focus(): void {
    this.#view.focus();
  }

  /** Types the sign with which a card is named. */
  askForCard(): void {
    const { $from } = this.#view.state.selection;
    const before = $from.parent.textBetween(0, $from.parentOffset, undefined, ' ');
    this.#view.dispatch(this.#view.state.tr.insertText(before === '' || before.endsWith(' ') ? '@' : ' @'));
    this.focus();
  }

  mention(query: MentionQuery, card: CardId): void {
    this.#view.dispatch(mentionCard(this.#view.state, query, card).scrollIntoView());
    this.focus();
  }

  /** Where on the screen a position stands, in pixels of the window. */
  spotOf(position: number): { readonly left: number; readonly top: number; readonly bottom: number } {
    return this.#view.coordsAtPos(position);
  }

  /** The attributes of the field: what it is called, and what a reader of screens is told of it. */
  describe(attributes: Readonly<Record<string, string>>): void {
    this.#view.setProps({ attributes });
  }

  /** Cards changed: each mention says what its card says now. */
  refreshMentions(cards: readonly CardSnapshot[]): void {
    this.#cards = new Map(cards.map((card) => [card.id, card]));
    for (const mention of this.#mentions) {
      if (mention.dom.isConnected) mention.say(this.#wordsOf(mention.card));
      else this.#mentions.delete(mention);
    }
  }

  destroy(): void {
    this.#view.destroy();
    this.#mentions.clear();
  }

  #run(command: (state: EditorState, dispatch: (transaction: Transaction) => void) => boolean): void {
    command(this.#view.state, (transaction) => this.#view.dispatch(transaction));
  }

  #take(transaction: Transaction): boolean {
    const isTaken = isTakenByServer(transaction);
    if (isOwn(transaction)) this.face.set({ isTooMuch: !isTaken });
    return isTaken;
  }

  #show(mention: MentionView): MentionView {
    mention.say(this.#wordsOf(mention.card));
    this.#mentions.add(mention);
    return mention;
  }

  #wordsOf(id: string): { readonly words: string; readonly isGone: boolean } {
    const { words, gone } = this.#options;
    const card = this.#cards.get(id);
    return card === undefined ? { words: gone, isGone: true } : { words: words(card), isGone: false };
  }

  #look(): void {
    const { state } = this.#view;
    const { face } = this;
    const [pressed, query] = [pressedAt(state), queryAt(state)];
    face.set({
      pressed: same(pressed, face.snapshot().pressed),
      canUndo: undoCommand(state) === true,
      canRedo: redoCommand(state) === true,
      isEmpty: state.doc.childCount <= 1 && state.doc.firstChild?.type.name === 'paragraph' && isBare(state.doc),
      query: same(query, face.snapshot().query),
    });
  }
}

function isBare(doc: Node): boolean {
  return doc.firstChild?.content.size === 0;
}

/** `next`, or `before` when they say the same. */
function same<Value extends object | null>(next: Value, before: Value): Value {
  return JSON.stringify(next) === JSON.stringify(before) ? before : next;
}

/**
 * More at once, or lists deeper in one another, than the server takes is not put in; what others wrote is never turned
 * away.
 */
function isTakenByServer(transaction: Transaction): boolean {
  if (!isOwn(transaction)) return true;
  const { doc, before } = transaction;
  return doc.content.size - before.content.size <= MOST_AT_ONCE && depthOf(doc) <= DEEPEST_IN_MINUTES;
}

/** Whether it is a change of this person, and not one of others that comes in. */
function isOwn(transaction: Transaction): boolean {
  return transaction.docChanged && transaction.getMeta(ySyncPluginKey) === undefined;
}

function depthOf(node: Node): number {
  let deepest = 0;
  node.forEach((child) => {
    deepest = Math.max(deepest, 1 + (child.isInline ? 0 : depthOf(child)));
  });
  return deepest;
}

/** Half a pair of surrogates does not travel. */
function wholeCharacters(text: string): string {
  return text.replace(/\p{Surrogate}/gu, '\uFFFD');
}
