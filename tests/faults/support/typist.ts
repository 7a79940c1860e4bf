import { ORIGIN } from '@samenspraak/shared/document/origins.ts';
import { cardText } from '@samenspraak/shared/document/read.ts';
import { addCard, placeCard, setField } from '@samenspraak/shared/document/write.ts';
import type { CardId, ParticipantId } from '@samenspraak/shared/domain/ids.ts';
import type { Random } from '../../fuzz/support/random.ts';
import type { SyncClient } from '../../support/sync-client.ts';

/** Strokes after which somebody is done with a card and begins another. */
const STROKES = 25;
/** A card that everybody types in at once. */
const COMMON = 'card-of-everybody' as CardId;

let cards = 0;

/** Somebody who types, moves, deletes and begins new cards, on the board of a server that may die at any moment. */
export class Typist {
  readonly screen: SyncClient;
  readonly #author: ParticipantId;
  readonly #random: Random;
  #card: CardId | null = null;
  #strokes = 0;
  #timer: NodeJS.Timeout | null = null;

  constructor({ screen, author, random }: { screen: SyncClient; author: ParticipantId; random: Random }) {
    this.screen = screen;
    this.#author = author;
    this.#random = random;
  }

  /** Cards with which this person is done, and that are known to be on disk. */
  readonly done: CardId[] = [];

  start(): void {
    const next = () => {
      this.#act();
      this.#timer = setTimeout(next, 5 + this.#random.below(40));
    };
    this.#timer = setTimeout(next, this.#random.below(30));
  }

  stop(): void {
    if (this.#timer !== null) clearTimeout(this.#timer);
    this.#timer = null;
  }

  #act(): void {
    const { doc } = this.screen;
    if (this.#card === null) {
      cards += 1;
      this.#card = `card-number-${cards}-${doc.clientID}` as CardId;
      addCard(doc, this.#card, { kind: 'concern', author: this.#author, text: '', order: 'a0' });
      return;
    }
    this.#strokes += 1;
    if (this.#strokes % 7 === 0) placeCard(doc, this.#card, { order: `a${this.#random.below(10)}` });
    if (this.#strokes % 9 === 0) setField(doc, this.#card, 'basis', this.#random.pick(['seen', 'told', 'suspected']));
    this.#type(this.#random.bool(0.3) && cardText(doc, COMMON) !== null ? COMMON : this.#card);
    if (this.#strokes < STROKES || !this.screen.allSaved) return;
    this.done.push(this.#card);
    this.#card = null;
    this.#strokes = 0;
  }

  #type(card: CardId): void {
    const text = cardText(this.screen.doc, card);
    if (text === null) return;
    const { below, bool } = this.#random;
    this.screen.doc.transact(() => {
      if (text.length > 200 || (text.length > 4 && bool(0.25))) text.delete(below(text.length - 2), 2);
      else text.insert(below(text.length + 1), `${below(36).toString(36)} `);
    }, ORIGIN.edit);
  }

  /** Puts the card on the board in which everybody types. */
  beginCommonCard(): void {
    if (cardText(this.screen.doc, COMMON) !== null) return;
    addCard(this.screen.doc, COMMON, { kind: 'concern', author: this.#author, text: 'samen', order: 'a0' });
  }
}
