import type { CardSnapshot } from '@samenspraak/shared/document/card-snapshot.ts';
import {
  type BallotView,
  byOrder,
  type LinkView,
  type MeetingView,
  type PlanEntry,
  type RosterEntry,
  readBallots,
  readCard,
  readCards,
  readLinks,
  readMeeting,
  readPlan,
  readRoster,
} from '@samenspraak/shared/document/read.ts';
import type { CardId } from '@samenspraak/shared/domain/ids.ts';
import type * as Y from 'yjs';
import { nextFrame } from './next-frame.ts';
import { Store } from './store.ts';

/** The document as plain values; what did not change stays the same object. */
export interface DocumentView {
  readonly meeting: MeetingView | null;
  readonly roster: readonly RosterEntry[];
  readonly ballots: readonly BallotView[];
  readonly plan: readonly PlanEntry[];
  readonly links: readonly LinkView[];
  readonly cards: readonly CardSnapshot[];
  readonly cardsById: ReadonlyMap<CardId, CardSnapshot>;
}

const READERS = {
  meeting: readMeeting,
  roster: readRoster,
  ballots: readBallots,
  plan: readPlan,
  links: readLinks,
} as const;
type WholeRoot = keyof typeof READERS;

const EMPTY: DocumentView = {
  meeting: null,
  roster: [],
  ballots: [],
  plan: [],
  links: [],
  cards: [],
  cardsById: new Map(),
};

/**
 * Keeps a `DocumentView` beside a Yjs document. What this person does shows at once, for a caret may not wait; what comes
 * from others is gathered and shown at most once per frame.
 */
export class DocumentStore extends Store<DocumentView> {
  #detach: () => void = () => {};
  #cancelFrame: (() => void) | null = null;
  readonly #dirtyRoots = new Set<WholeRoot>();
  readonly #dirtyCards = new Set<CardId>();

  constructor() {
    super(EMPTY);
  }

  /** Shows `doc` from now on, in place of the one before. */
  attach(doc: Y.Doc): void {
    this.detach();
    const stops = (Object.keys(READERS) as WholeRoot[]).map((root) => this.#watchRoot(doc, root));
    stops.push(this.#watchCards(doc));
    this.#detach = () => {
      for (const stop of stops) stop();
    };
    const cards = readCards(doc);
    this.set({
      meeting: readMeeting(doc),
      roster: readRoster(doc),
      ballots: readBallots(doc),
      plan: readPlan(doc),
      links: readLinks(doc),
      cards,
      cardsById: new Map(cards.map((card) => [card.id, card])),
    });
  }

  detach(): void {
    this.#detach();
    this.#detach = () => {};
    this.#cancelFrame?.();
    this.#cancelFrame = null;
    this.#dirtyRoots.clear();
    this.#dirtyCards.clear();
  }

  #watchRoot(doc: Y.Doc, root: WholeRoot): () => void {
    const map = doc.getMap(root);
    const note = (_events: unknown, transaction: Y.Transaction) => {
      this.#dirtyRoots.add(root);
      if (transaction.local) this.#flush(doc);
      else this.#later(doc);
    };
    map.observeDeep(note);
    return () => map.unobserveDeep(note);
  }

  #watchCards(doc: Y.Doc): () => void {
    const cards = doc.getMap('cards');
    const note = (events: readonly Y.YEvent<Y.AbstractType<unknown>>[], transaction: Y.Transaction) => {
      for (const event of events) {
        const [card] = event.path;
        if (typeof card === 'string') this.#dirtyCards.add(card as CardId);
        else for (const id of event.keys.keys()) this.#dirtyCards.add(id as CardId);
      }
      if (transaction.local) this.#flush(doc);
      else this.#later(doc);
    };
    cards.observeDeep(note);
    return () => cards.unobserveDeep(note);
  }

  #later(doc: Y.Doc): void {
    this.#cancelFrame ??= nextFrame(() => this.#flush(doc));
  }

  #flush(doc: Y.Doc): void {
    this.#cancelFrame?.();
    this.#cancelFrame = null;
    const patch: Partial<Record<keyof DocumentView, unknown>> = {};
    for (const root of this.#dirtyRoots) patch[root] = READERS[root](doc);
    this.#dirtyRoots.clear();
    if (this.#dirtyCards.size > 0) {
      const cardsById = new Map(this.snapshot().cardsById);
      for (const id of this.#dirtyCards) {
        const card = readCard(doc, id);
        if (card === null) cardsById.delete(id);
        else cardsById.set(id, card);
      }
      this.#dirtyCards.clear();
      patch.cardsById = cardsById;
      patch.cards = [...cardsById.values()].sort(byOrder);
    }
    this.set(patch as Partial<DocumentView>);
  }
}
