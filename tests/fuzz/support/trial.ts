import type { Actor, Place } from '@samenspraak/shared/policy/actors.ts';
import * as Y from 'yjs';
import { type Board, contentOf, sessionDoc } from './board.ts';
import { hidden, type Sight, sightOf, wrongs } from './oracle.ts';
import { boardAt } from './table.ts';

/** One update of somebody, somewhere in a meeting. */
export interface Attempt {
  readonly actor: Actor;
  readonly place: Place;
  readonly update: Uint8Array;
}

/** Boards on which attempts are made: the same one as long as nothing is accepted, for nothing changes it then. */
export class Trial {
  accepted = 0;
  readonly refusals = new Map<string, number>();
  #board: Board | null = null;
  #before = '';
  #sight: Sight | null = null;
  #emitted = 0;

  boardFor(place: Place): Board {
    if (this.#board === null) {
      this.#board = boardAt(place);
      this.#before = stateOf(this.#board.doc);
      this.#sight = sightOf(this.#board.doc);
      this.#emitted = 0;
      this.#board.listeners.add(() => {
        this.#emitted += 1;
      });
    }
    this.#board.place = place;
    return this.#board;
  }

  /** What went wrong with an attempt; nothing when the gate did its work. */
  attempt({ actor, place, update }: Attempt): string[] {
    const board = this.boardFor(place);
    const before = this.#sight ?? sightOf(board.doc);
    try {
      const [verdict] = board.receive([{ actor, update }]);
      if (verdict === undefined) return ['no verdict'];
      if (verdict.ok) return this.#afterAcceptance(board, { actor, place, before });
      const { code } = verdict.refusal;
      this.refusals.set(code, (this.refusals.get(code) ?? 0) + 1);
      return this.#emitted > 0 ? ['a refused update was told to others'] : [];
    } catch (error) {
      this.#board = null;
      return [`thrown: ${error instanceof Error ? error.stack : String(error)}`];
    }
  }

  /** Whether the refused ones left the document as it was, to the byte. Asked now and then, for it takes a while. */
  untouched(): boolean {
    return this.#board === null || stateOf(this.#board.doc) === this.#before;
  }

  #afterAcceptance(board: Board, change: { actor: Actor; place: Place; before: Sight }): string[] {
    this.accepted += 1;
    this.#board = null;
    const after = sightOf(board.doc);
    const found = [...wrongs({ ...change, after }), ...hidden(board.doc)];
    if (board.doc.store.pendingStructs !== null || board.doc.store.pendingDs !== null)
      found.push('something is pending');
    const newcomer = sessionDoc();
    Y.applyUpdate(newcomer, Y.encodeStateAsUpdate(board.doc));
    if (contentOf(newcomer) !== contentOf(board.doc)) found.push('a newcomer sees something else');
    if (contentOf(board.plain) !== contentOf(board.doc)) found.push('plain Yjs makes something else of it');
    return found;
  }
}

function stateOf(doc: Y.Doc): string {
  return `${[...doc.share.keys()].sort().join()} ${Buffer.from(Y.encodeStateAsUpdate(doc)).toString('base64')}`;
}
