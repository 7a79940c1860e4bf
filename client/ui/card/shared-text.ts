import { cardText } from '@samenspraak/shared/document/read.ts';
import { writeText } from '@samenspraak/shared/document/write.ts';
import type { CardId } from '@samenspraak/shared/domain/ids.ts';
import type * as Y from 'yjs';
import { applySplice, moveCaret, moveSplice, spliceBetween } from './splice.ts';

type Delta = Y.YTextEvent['delta'];

/** The part of a textarea that the binding needs. */
export interface TextField {
  value: string;
  readonly selectionStart: number;
  readonly selectionEnd: number;
  setSelectionRange(start: number, end: number): void;
}

interface Binding {
  readonly doc: Y.Doc;
  readonly card: CardId;
  readonly field: TextField;
  /** Only a field that has the focus gets its caret set: elsewhere that would steal the focus in some browsers. */
  readonly hasFocus: () => boolean;
  /** Called after the field was changed by another hand. */
  readonly changed: () => void;
}

/**
 * Ties a textarea to the shared text of a card: what is typed goes in as the smallest change, what others type comes in
 * without moving the writer's caret. While letters are being composed (accents, other scripts) the field is left alone;
 * what came meanwhile is merged when the composition ends.
 */
export class SharedText {
  readonly #binding: Binding;
  readonly #text: Y.Text | null;
  #shown: string;
  #composing = false;
  #writing = false;
  #waiting: Delta[] = [];

  constructor(binding: Binding) {
    this.#binding = binding;
    this.#text = cardText(binding.doc, binding.card);
    this.#shown = this.#text?.toString() ?? '';
    binding.field.value = this.#shown;
    this.#text?.observe(this.#received);
  }

  /** The writer changed the field. */
  typed(): void {
    if (!this.#composing) this.#write();
  }

  composing(now: boolean): void {
    this.#composing = now;
    if (!now) this.#write();
  }

  stop(): void {
    this.#text?.unobserve(this.#received);
  }

  #write(): void {
    const { doc, card, field } = this.#binding;
    // the card was taken away, and its field is about to go: what stands there is all there is of these words
    if (this.#text === null || cardText(doc, card) !== this.#text) return;
    let splice = spliceBetween(this.#shown, field.value, field.selectionEnd);
    let caret = field.selectionEnd;
    for (const delta of this.#waiting) {
      splice = moveSplice(splice, delta);
      caret = moveCaret(caret, delta);
    }
    const merged = this.#waiting.length > 0;
    this.#waiting = [];
    const now = this.#text.toString();
    this.#shown = applySplice(now, splice);
    this.#writing = true;
    writeText(doc, card, this.#shown, splice.at + splice.added.length);
    this.#writing = false;
    this.#shown = this.#text.toString();
    if (merged || field.value !== this.#shown) this.#show(caret, caret);
  }

  readonly #received = (event: Y.YTextEvent): void => {
    if (this.#writing) return;
    if (this.#composing) {
      this.#waiting.push(event.delta);
      return;
    }
    const { field } = this.#binding;
    const start = moveCaret(field.selectionStart, event.delta);
    const end = moveCaret(field.selectionEnd, event.delta);
    this.#shown = event.target.toString();
    this.#show(start, end);
  };

  #show(start: number, end: number): void {
    const { field, hasFocus, changed } = this.#binding;
    field.value = this.#shown;
    if (hasFocus()) field.setSelectionRange(start, end);
    changed();
  }
}
