import { answerMessage, askMessage, updateMessage } from '@samenspraak/server/rooms/messages.ts';
import { ORIGIN } from '@samenspraak/shared/document/origins.ts';
import { cardText } from '@samenspraak/shared/document/read.ts';
import { addCard, type CardDraft } from '@samenspraak/shared/document/write.ts';
import type { CardId, ParticipantId } from '@samenspraak/shared/domain/ids.ts';
import { WebSocket } from 'ws';
import * as Y from 'yjs';
import type { Seat } from '../contenders/contender.ts';

const NOTHING = new Uint8Array([0]);

/** What a person hears of others' edits; only some listen, for reading costs more than counting. */
export type Heard = (update: Uint8Array) => void;

/** One connection that types like a person, with as little work of its own as can be: it applies nobody's edits. */
export class Person {
  readonly seat: Seat;
  readonly doc = new Y.Doc();
  /** Bytes and frames that arrived. */
  bytes = 0;
  frames = 0;
  heard: Heard | null = null;
  refused = false;
  readonly #card: CardId;
  #ws: WebSocket | null = null;
  #synced: (() => void) | null = null;

  constructor(seat: Seat, index: number) {
    this.seat = seat;
    this.#card = `bench-card-${index}-${this.doc.clientID}` as CardId;
    this.doc.on('update', (update: Uint8Array) => this.#ws?.send(updateMessage(update)));
  }

  /** Connects and asks for what is missing after `stateVector`; resolves when that has arrived. */
  connect(stateVector: Uint8Array = NOTHING): Promise<void> {
    return new Promise((resolve, reject) => {
      const ws = new WebSocket(this.seat.url, { headers: { ...this.seat.headers }, perMessageDeflate: false });
      this.#ws = ws;
      this.#synced = resolve;
      ws.on('error', reject);
      ws.on('open', () => ws.send(askMessage(stateVector)));
      ws.on('message', (data: Buffer) => this.#receive(ws, data));
    });
  }

  /** Puts this person's card on the board. */
  begin(): void {
    const draft: CardDraft = { kind: 'concern', author: this.seat.author as ParticipantId, text: '', order: 'a0' };
    addCard(this.doc, this.#card, draft);
  }

  /** Types one character; returns its clock. */
  type(): number {
    const clock = Y.getState(this.doc.store, this.doc.clientID);
    const text = cardText(this.doc, this.#card);
    // Now and then a new line of thought: a card is not endless.
    if (text !== null && text.length > 2_000) this.doc.transact(() => text.delete(0, text.length), ORIGIN.edit);
    const from = Y.getState(this.doc.store, this.doc.clientID);
    text?.insert(text.length, 'x');
    return text === null ? clock : from;
  }

  leave(): void {
    this.#ws?.terminate();
    this.#ws = null;
  }

  #receive(ws: WebSocket, data: Buffer): void {
    this.bytes += data.length;
    this.frames += 1;
    if (data[0] === 101) this.refused = true;
    if (data[0] !== 0) return;
    if (data[1] === 0) ws.send(answerMessage(new Uint8Array([0, 0])));
    else if (data[1] === 1) {
      this.#synced?.();
      this.#synced = null;
    } else this.heard?.(data);
  }
}
