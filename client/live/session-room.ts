import type { ErrorCode } from '@samenspraak/shared/domain/errors.ts';
import type { CardId, ParticipantId, SessionId } from '@samenspraak/shared/domain/ids.ts';
import type { Language } from '@samenspraak/shared/domain/roles.ts';
import type { Actor } from '@samenspraak/shared/policy/actors.ts';
import { can } from '@samenspraak/shared/policy/can.ts';
import { CLOSE, type Refused } from '@samenspraak/shared/protocol/sync.ts';
import { DocumentStore } from './document-store.ts';
import { Drafts } from './drafts.ts';
import { explain } from './explain.ts';
import { lostTexts, type Refusal, refusalOf, tooLarge, wordsLost } from './lost-texts.ts';
import { nextFrame } from './next-frame.ts';
import { offered, withRefused } from './offered.ts';
import { placeOf, takesWords } from './place.ts';
import { presenceOf, samePresence } from './presence.ts';
import { SessionCopy } from './session-copy.ts';
import { Store } from './store.ts';
import type { LostText, SessionLink, TornWords } from './types.ts';

/** How long a room that was left is kept in case its screen comes back at once. Milliseconds. */
const LINGER = 2_000;

interface Options {
  readonly sessionId: SessionId;
  readonly participantId: ParticipantId;
  readonly actor: Actor;
  readonly clockOffset: number;
  /** In which what is said about lost words is put. */
  readonly language: Language;
  /** `ws://` or `wss://` and host. */
  readonly server: string;
}

/**
 * One session on this screen. It shows one copy of the document. After a refusal that copy is at its end: a fresh one takes
 * its place as soon as it is filled, and the words that the server did not take are kept for their writer.
 */
export class SessionRoom {
  readonly link: Store<SessionLink>;
  readonly documents = new DocumentStore();
  readonly drafts = new Drafts();
  readonly #options: Options;
  #copy: SessionCopy;
  /** The copy that is being filled to take the place of the one on screen, and why. */
  #next: { readonly copy: SessionCopy; readonly refusal: Refusal } | null = null;
  #clockOffset: number;
  #grace: ReturnType<typeof setTimeout> | undefined;
  #cancelFrame: (() => void) | null = null;
  #stopWatching: () => void = () => {};
  #ended = false;
  /** The unsaved words of somebody to whom the session was closed; null while it is open. */
  #own: readonly LostText[] | null = null;
  #goodbye: ReturnType<typeof setTimeout> | undefined;

  constructor(options: Options) {
    this.#options = options;
    this.#clockOffset = options.clockOffset;
    this.#copy = this.#makeCopy();
    this.link = new Store(this.#firstLink());
    this.drafts.whenLeft(() => this.#sweep());
  }

  start(): void {
    clearTimeout(this.#goodbye);
    this.documents.attach(this.#copy.doc);
    this.#stopWatching = this.documents.subscribe(() => {
      this.#place();
      this.#missed();
    });
    this.#place();
    if (!this.#ended && this.#own === null) (this.#next?.copy ?? this.#copy).connect();
  }

  /** Closes the line and lets go of the document, unless the same screen comes back at once. */
  stop(): void {
    clearTimeout(this.#grace);
    this.#cancelFrame?.();
    this.#cancelFrame = null;
    this.#stopWatching();
    this.documents.detach();
    this.#hangUp();
    this.#goodbye = setTimeout(() => {
      this.#copy.destroy();
      this.#next?.copy.destroy();
    }, LINGER);
  }

  /** This person may not come back: stays away from the server and offers back what did not reach the disk. */
  end(code: ErrorCode): void {
    if (this.#ended) return;
    this.#ended = true;
    this.#hangUp();
    const reason = explain({ code }, this.#options.language);
    const lost = this.#unsaved().map((words) => ({ ...words, reason }));
    this.link.set({ lost: [...this.link.snapshot().lost, ...lost] });
  }

  /** What this person wrote here that is not known to be on disk, or was never sent; why is not said yet. */
  #unsaved(): readonly LostText[] {
    if (this.#own !== null) return this.#own;
    return [...wordsLost(this.#copy, { reason: '', from: this.#next?.refusal.from ?? 0 }), ...this.#unplaced()];
  }

  /** What stands in fields of this screen and was never put on the board. */
  #unplaced(): readonly LostText[] {
    return this.drafts.all().map((text) => ({ id: crypto.randomUUID(), cardId: null, text, reason: '' }));
  }

  /**
   * This person no longer belongs in the session, while they may well belong in another (domain.md §5): nothing of it stays
   * in the memory of this screen but their own unsaved words.
   */
  #shut(): void {
    if (this.#own !== null) return;
    this.#own = this.#unsaved();
    this.#hangUp();
    const [old, next] = [this.#copy, this.#next];
    this.#copy = this.#makeCopy();
    this.#next = null;
    this.documents.attach(this.#copy.doc);
    this.link.set({ doc: this.#copy.doc, synced: false, isShut: true, presence: [], canUndo: false, canRedo: false });
    old.destroy();
    next?.copy.destroy();
  }

  /**
   * The words with which this session leaves the screen. While its person stays in it, what was sent is on its way to the
   * disk; once they do not, the server may have refused it.
   */
  left(stays: boolean): string[] {
    const words = [...this.link.snapshot().lost, ...(this.#ended ? [] : stays ? this.#unplaced() : this.#unsaved())];
    return words.map(({ text }) => text).filter((text) => text !== '');
  }

  /** All answers were shown, or the question was closed, while this person was writing theirs. */
  #missed(): void {
    const words = this.drafts.answers.ended(this.documents.snapshot().ballots, this.#options.participantId);
    if (words.length === 0) return;
    this.#giveBack(words, 'ballot.notOpen');
  }

  /** The half words of stages that take no more and stand in no field of this screen: nobody would find them there. */
  #sweep(): void {
    if (this.#ended || this.#own !== null) return;
    const { place } = this.link.snapshot();
    const words = this.drafts.takeOver((stage) => !takesWords(place, stage));
    if (words.length > 0) this.#giveBack(words, place.status === 'ended' ? 'conference.closed' : 'stage.closed');
  }

  #giveBack(words: readonly string[], code: ErrorCode): void {
    const reason = explain({ code }, this.#options.language);
    const lost = words.map((text) => ({ id: crypto.randomUUID(), cardId: null, text, reason }));
    this.link.set({ lost: [...this.link.snapshot().lost, ...lost] });
  }

  /** A field went away with the caret in it; the answer is the id under which its words are offered. */
  #offer(torn: TornWords): string | null {
    const { lost, id } = offered(this.link.snapshot().lost, torn);
    this.link.set({ lost });
    return id;
  }

  /** What was offered back is typed on by its writer. */
  #amend(id: string, text: string): void {
    this.link.set({ lost: this.link.snapshot().lost.map((one) => (one.id === id ? { ...one, text } : one)) });
  }

  #hangUp(): void {
    this.#copy.disconnect();
    this.#next?.copy.disconnect();
  }

  /** Who this person is and how far this device's clock is off, as the server last said. */
  update({ actor, clockOffset }: Pick<Options, 'actor' | 'clockOffset'>): void {
    this.#clockOffset = clockOffset;
    const before = this.link.snapshot();
    if (!sameActor(actor, before.actor)) this.link.set({ actor, ...rights(actor, before.place) });
    this.#place();
  }

  #makeCopy(): SessionCopy {
    const { sessionId, participantId, server } = this.#options;
    const copy: SessionCopy = new SessionCopy({
      sessionId,
      participantId,
      server,
      onChange: () => this.#changed(),
      onRefused: (refused) => this.#refused(copy, refused),
      onClosed: (code) => {
        if (code === CLOSE.tooLarge) this.#refused(copy, tooLarge(this.#options.language));
        else if (code === CLOSE.removed) this.#shut();
        else if (code === CLOSE.conferenceClosed) this.end('conference.closed');
      },
    });
    return copy;
  }

  #firstLink(): SessionLink {
    const { sessionId, actor } = this.#options;
    const { place } = placeOf({ meeting: null, roster: [] }, 0);
    return {
      sessionId,
      doc: this.#copy.doc,
      synced: false,
      isShut: false,
      saved: 'saved',
      lost: [],
      presence: [],
      canUndo: false,
      canRedo: false,
      actor,
      place,
      ...rights(actor, place),
      forget: (id) => this.link.set({ lost: this.link.snapshot().lost.filter((one) => one.id !== id) }),
      offer: (torn) => this.#offer(torn),
      amend: (id, text) => this.#amend(id, text),
      undo: () => void this.#copy.undo.undo(),
      redo: () => void this.#copy.undo.redo(),
      announce: (at) => this.#announce(at),
    };
  }

  /** Much changes at once when a copy changes: it is looked at once, before the next frame. */
  #changed(): void {
    this.#cancelFrame ??= nextFrame(() => {
      this.#cancelFrame = null;
      if (this.#next?.copy.synced) this.#takeNext();
      this.#show();
    });
  }

  #show(): void {
    const { doc, synced, saved, undo, awareness } = this.#copy;
    const before = this.link.snapshot();
    const shown = doc === before.doc && before.synced;
    this.link.set({
      doc,
      synced: synced || shown,
      saved: this.#next === null ? saved.state : this.#next.copy.saved.state === 'offline' ? 'offline' : 'saving',
      canUndo: undo.canUndo(),
      canRedo: undo.canRedo(),
      presence: samePresence(before.presence, presenceOf(awareness.getStates(), this.#options.participantId)),
    });
  }

  /** The server takes nothing more of this copy: its words are kept, and a fresh one is filled behind it. */
  #refused(copy: SessionCopy, refused: Refused): void {
    if (copy !== this.#copy || this.#next !== null) return;
    const refusal = refusalOf(refused, copy);
    copy.disconnect();
    this.#next = { copy: this.#makeCopy(), refusal };
    this.#next.copy.connect();
    this.#changed();
  }

  #takeNext(): void {
    if (this.#next === null) return;
    const [old, { copy, refusal }] = [this.#copy, this.#next];
    const lost = lostTexts(old, refusal);
    this.#copy = copy;
    this.#next = null;
    this.documents.attach(copy.doc);
    this.link.set({ doc: copy.doc, synced: true, lost: withRefused(this.link.snapshot().lost, lost) });
    old.destroy();
  }

  #announce(at: { card: CardId; field: string } | 'minutes' | null): void {
    const state = at === 'minutes' ? { minutes: true } : at === null ? {} : { card: at.card, field: at.field };
    this.#copy.awareness.setLocalState(state);
  }

  /** Follows where the meeting is, and the end of the grace after a stage, which comes without any message. */
  #place(): void {
    clearTimeout(this.#grace);
    const now = Date.now() + this.#clockOffset;
    const { place, until } = placeOf(this.documents.snapshot(), now);
    const before = this.link.snapshot();
    if (JSON.stringify(place) !== JSON.stringify(before.place)) {
      this.link.set({ place, ...rights(before.actor, place) });
    }
    this.#sweep();
    if (until !== null) this.#grace = setTimeout(() => this.#place(), until - now + 1);
  }
}

function rights(actor: Actor, place: SessionLink['place']): Pick<SessionLink, 'can'> {
  return { can: (action, target) => can(actor, action, place, target) };
}

function sameActor(a: Actor, b: Actor): boolean {
  return (Object.keys(a) as (keyof Actor)[]).every((key) => a[key] === b[key]);
}
