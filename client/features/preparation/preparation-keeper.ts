import { itemPrint, type PreparedItem, preparationMark } from '@samenspraak/shared/domain/preparation.ts';
import type { Ack } from '@samenspraak/shared/protocol/live.ts';
import { Store } from '../../live/store.ts';
import { type Draft, draftOf, fits, itemsOf } from './draft.ts';
import { merged, withoutReleased } from './merge.ts';
import type { Asked } from './topics.ts';

/** `waiting`: what is on the screen is not at the server and cannot be now; `refused`: the server does not take it. */
export type KeptState = 'kept' | 'keeping' | 'waiting' | 'refused' | 'tooMuch';

export interface PreparationState {
  /** Whether what was kept is here; nothing is written before it is. */
  readonly isOpen: boolean;
  /** Why it could not be fetched, in words, empty when the server could not be reached; null when nothing is wrong. */
  readonly failure: string | null;
  readonly draft: Draft;
  readonly state: KeptState;
  /** The server's words with `refused`. */
  readonly refusal: string;
  /** Something of this person came on the board. */
  readonly released: boolean;
  /** Something of this person lies behind an earlier link: it can be taken back, not read or changed. */
  readonly sealed: boolean;
  /** Words changed here while what they belonged to came on the board: they are not kept, and offered to be taken along. */
  readonly left: readonly string[];
  /** What another screen of this person changed was brought together with what stands here. */
  readonly joined: boolean;
  readonly asked: Asked | null;
}

/** What is kept now, or why that is not known. */
export type Fetched =
  | {
      readonly ok: true;
      readonly items: readonly PreparedItem[];
      readonly released: boolean;
      readonly sealed: boolean;
      readonly asked: Asked | null;
    }
  | { readonly ok: false; readonly text: string };

export interface PreparationLine {
  readonly fetch: () => Promise<Fetched>;
  /** Keeps these in place of those that were known, whose mark is `over`; null for what is sealed, which nobody knows. */
  readonly keep: (items: readonly PreparedItem[], over: string | null) => Promise<Ack>;
}

/** How long, in ms, somebody may go on writing before it is kept. */
const REST_MS = 1_200;
/** So often in a row another screen may have been first; then it is left until something changes again. */
const MOST_JOINS = 5;

const NOTHING_YET: PreparationState = {
  ...{ isOpen: false, failure: null, draft: [], state: 'kept', refusal: '' },
  ...{ released: false, sealed: false, left: [], joined: false, asked: null },
};

/**
 * What one person prepares for one session: lives as long as the page, keeps at the server what was written, and brings
 * together what two screens of that person wrote. In the browser it is in memory alone.
 */
export class PreparationKeeper extends Store<PreparationState> {
  readonly #line: PreparationLine;
  #known: readonly PreparedItem[] = [];
  /** The same as it stands on this screen. */
  #kept: Draft = [];
  /** Whether the server says that something is kept; null before it said anything. */
  #isKept: boolean | null = null;
  #timer: ReturnType<typeof setTimeout> | undefined;
  #isBusy = false;
  /** The server said meanwhile that nothing is kept any more. */
  #isStale = false;

  constructor(line: PreparationLine) {
    super(NOTHING_YET);
    this.#line = line;
  }

  /** Fetches what is kept, and again each time it comes on the screen. */
  async open(): Promise<void> {
    if (this.#isBusy) return;
    this.#isBusy = true;
    await this.#fetch();
    this.#isBusy = false;
    if (this.#isDirty()) await this.flush();
    await this.#catchUp();
  }

  /** The server says whether something is kept: what is known here and kept no longer came on the board, or was taken back. */
  readonly told = (isKept: boolean): void => {
    this.#isKept = isKept;
    if (this.#isBusy) this.#isStale = !isKept;
    else if (this.#isGone()) void this.open();
  };

  /** Takes back all of it, also what cannot be read here. */
  readonly takeBack = async (): Promise<void> => {
    if (!this.snapshot().sealed) {
      this.change([]);
      return this.flush();
    }
    const answer = await this.#line.keep([], null);
    if (answer.ok) {
      this.set({ state: 'kept', refusal: '' });
      return this.open();
    }
    this.set({ state: 'refused', refusal: answer.text });
  };

  /** The words that were changed here too late may go. */
  readonly forgetLeft = (): void => this.set({ left: [] });

  /** Puts a changed draft on the screen; it is kept when the writer rests. */
  readonly change = (draft: Draft): void => {
    this.set({ draft, joined: false });
    if (!this.#isDirty() && !this.#isBusy) {
      clearTimeout(this.#timer);
      this.set({ state: 'kept' });
      return;
    }
    this.set({ state: 'keeping' });
    clearTimeout(this.#timer);
    this.#timer = setTimeout(() => void this.flush(), REST_MS);
  };

  /** Keeps at once what was not kept yet. */
  readonly flush = async (): Promise<void> => {
    clearTimeout(this.#timer);
    if (this.#isBusy || !this.snapshot().isOpen) return;
    this.#isBusy = true;
    for (let joins = 0; joins <= MOST_JOINS && this.#isDirty(); ) {
      this.set({ state: 'keeping' });
      const outcome = await this.#keepOnce();
      if (outcome === 'stop') break;
      if (outcome === 'join') joins += 1;
    }
    this.#isBusy = false;
    if (!this.#isDirty()) this.set({ state: 'kept', refusal: '' });
    else if (this.snapshot().state === 'keeping') this.set({ state: 'waiting' });
    await this.#catchUp();
  };

  /** The line is there again, or the page comes back into sight. */
  readonly again = (): void => {
    const { isOpen, failure, state } = this.snapshot();
    if (!isOpen && failure !== null) void this.open();
    else if (this.#isGone()) void this.open();
    else if (state === 'waiting' || state === 'refused') void this.flush();
  };

  stop(): void {
    clearTimeout(this.#timer);
    void this.flush();
  }

  /** Once for what was told while something was under way: what the server said may be older than what is known. */
  async #catchUp(): Promise<void> {
    if (!this.#isStale) return;
    this.#isStale = false;
    if (this.#isGone()) await this.open();
  }

  #isGone(): boolean {
    const { isOpen, sealed } = this.snapshot();
    return this.#isKept === false && isOpen && (this.#known.length > 0 || sealed);
  }

  #isDirty(): boolean {
    return preparationMark(itemsOf(this.snapshot().draft)) !== preparationMark(this.#known);
  }

  async #keepOnce(): Promise<'go' | 'join' | 'stop'> {
    const { draft } = this.snapshot();
    const items = itemsOf(draft);
    if (!fits(items)) {
      this.set({ state: 'tooMuch' });
      return 'stop';
    }
    const answer = await this.#line.keep(items, preparationMark(this.#known));
    if (answer.ok) {
      this.#known = items;
      this.#kept = draft;
      return 'go';
    }
    if (answer.code === 'preparation.changed') return (await this.#fetch()) ? 'join' : 'stop';
    const isOut = answer.code === 'store.unavailable';
    this.set(isOut ? { state: 'waiting' } : { state: 'refused', refusal: answer.text });
    return 'stop';
  }

  /** Brings in what is kept now; whether that could be fetched. */
  async #fetch(): Promise<boolean> {
    const kept = await this.#line.fetch();
    if (!kept.ok) {
      this.set({ failure: kept.text });
      return false;
    }
    const { items, released, sealed, asked } = kept;
    const base = this.#known;
    const { isOpen, draft: mine, left } = this.snapshot();
    this.#known = items;
    const opened = { isOpen: true, failure: null, released, sealed, asked };
    if (preparationMark(items) === preparationMark(base)) this.set(opened);
    else if (!isOpen && mine.length === 0) this.#show(opened, draftOf(items));
    else if (released && items.length === 0) {
      const rest = withoutReleased(mine, this.#kept);
      this.#kept = [];
      this.set({ ...opened, draft: rest.draft, left: [...left, ...rest.left], joined: false });
    } else {
      this.#show(opened, merged({ base, mine, theirs: items }));
      this.set({ joined: true });
    }
    return true;
  }

  #show(opened: Partial<PreparationState>, draft: Draft): void {
    const prints = new Set(this.#known.map(itemPrint));
    this.#kept = draft.filter(({ item }) => prints.has(itemPrint(item)));
    this.set({ ...opened, draft });
  }
}
