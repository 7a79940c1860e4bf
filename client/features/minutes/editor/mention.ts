import type { CardId } from '@samenspraak/shared/domain/ids.ts';
import type { Node } from 'prosemirror-model';
import type { EditorState, Transaction } from 'prosemirror-state';
import type { NodeView } from 'prosemirror-view';
import { cardOf } from './schema.ts';

/** What somebody types behind an `@` to name a card. Positions are those of ProseMirror. */
export interface MentionQuery {
  readonly from: number;
  readonly to: number;
  readonly words: string;
}

/** An `@` at the beginning of a word, and what follows it. No line in it, and no space right behind the sign. */
const QUERY = /(?:^|[\s(\uFFFC])@((?:[^\s@\uFFFC][^@\uFFFC\n]{0,39})?)$/u;
const LOOKED_AT = 60;

/** The mention that is being typed at the caret, or null. */
export function queryAt({ selection }: EditorState): MentionQuery | null {
  const { $from, empty } = selection;
  if (!empty || !$from.parent.isTextblock) return null;
  const start = Math.max(0, $from.parentOffset - LOOKED_AT);
  const before = $from.parent.textBetween(start, $from.parentOffset, undefined, '\uFFFC');
  const words = QUERY.exec(before)?.[1];
  return words === undefined ? null : { from: $from.pos - words.length - 1, to: $from.pos, words };
}

/** Puts the mention of a card where it was asked for, and a space behind it. */
export function mentionCard(state: EditorState, { from, to }: MentionQuery, card: CardId): Transaction {
  const { schema } = state;
  const mention = schema.nodes.mention?.create({ cardId: card });
  return mention === undefined ? state.tr : state.tr.replaceWith(from, to, [mention, schema.text(' ')]);
}

/** A mention on the screen. It says what its card says now, and holds no words of it. */
export class MentionView implements NodeView {
  readonly dom: HTMLElement = document.createElement('span');
  readonly #node: Node;

  constructor(node: Node) {
    this.#node = node;
    this.dom.className = 'minutes-mention';
    this.dom.setAttribute('data-card', cardOf(node));
  }

  get card(): string {
    return cardOf(this.#node);
  }

  say({ words, isGone }: { readonly words: string; readonly isGone: boolean }): void {
    if (this.dom.textContent !== words) this.dom.textContent = words;
    this.dom.toggleAttribute('data-gone', isGone);
  }

  ignoreMutation(): boolean {
    return true;
  }
}
