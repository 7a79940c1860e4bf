import type { CardDraft } from '@samenspraak/shared/document/write.ts';
import { type Refusal, refuse, refuseLimit } from '@samenspraak/shared/domain/errors.ts';
import { CLOSE } from '@samenspraak/shared/protocol/sync.ts';
import * as Y from 'yjs';
import { Answers } from './answers.ts';
import { applyBatch, type BatchOutcome, type Inbound } from './apply-batch.ts';
import { DocumentKeeper } from './document-keeper.ts';
import { Inbox } from './inbox.ts';
import type { Member } from './member.ts';
import { askMessage, awarenessMessage, type Incoming, readMessage } from './messages.ts';
import { Receipts } from './receipts.ts';
import type { RoomDeps } from './room-deps.ts';
import { RoomPresence } from './room-presence.ts';
import { Seats } from './seats.ts';
import type { Unstored } from './served-document.ts';

/** An answer may take the whole document to encode, so asking counts as so many updates. */
const COST_OF_ASKING = 10;

/** One session in memory: who is connected, what came in, what is on its way to disk, what is shown. */
export class SessionRoom {
  readonly #deps: RoomDeps;
  readonly #keeper: DocumentKeeper;
  readonly #seats: Seats;
  readonly #presence: RoomPresence;
  readonly #answers: Answers;
  readonly #inbox = new Inbox();
  /** Of updates that were applied since the last take. */
  readonly #receipts = new Receipts();
  #taken: { readonly unstored: Unstored; readonly saved: ReadonlyMap<Member, Uint8Array> } | null = null;
  /** Updates of a batch that broke the document: tried again one by one on a fresh one. */
  #suspects: Inbound[] = [];
  #broken = false;
  /** A commit failed: the document stays as it is stored until the next sweep, or trying again would never end. */
  #held = false;

  constructor(deps: RoomDeps) {
    this.#deps = deps;
    const { limits, frame, clock, rules } = deps;
    this.#seats = new Seats({ limits, frame, now: () => clock.now(), language: (id) => rules.language(id) });
    this.#presence = new RoomPresence(limits);
    this.#answers = new Answers(frame);
    this.#keeper = new DocumentKeeper(deps);
  }

  get isEmpty(): boolean {
    return this.#seats.size === 0;
  }

  /** Resolves when the document is in memory; rejects when it cannot be read back. */
  open(): Promise<void> {
    return this.#keeper.open();
  }

  unload(): Promise<boolean> {
    return this.#keeper.unload();
  }

  /** The document when it may be read and written, else null. What the server changes in it is not shown before it is stored. */
  get board(): Y.Doc | null {
    return this.#keeper.served?.doc ?? null;
  }

  /** Why one more card does not fit here; null when it does. */
  noRoomFor(drafts: readonly CardDraft[]): Refusal | null {
    const served = this.#keeper.served;
    return served === null ? refuse('store.unavailable') : served.noRoomFor(drafts, this.#deps.limits);
  }

  join(member: Member): void {
    this.#seats.take(member);
    this.#serve();
  }

  leave(member: Member): void {
    if (!this.#seats.leave(member)) return;
    this.#answers.forget(member);
    this.#presence.leave(member);
    this.#deps.mark();
  }

  /** Closes the connections of these members; of all when not told which. */
  dismiss(code: number, whom: (member: Member) => boolean = () => true): void {
    for (const [member] of [...this.#seats]) {
      if (!whom(member)) continue;
      this.leave(member);
      member.close(code);
    }
  }

  /** One message of a member. Never throws, whatever the bytes are. */
  receive(member: Member, bytes: Uint8Array): void {
    const seat = this.#seats.get(member);
    if (seat === undefined) return;
    if (!seat.bucket.take(this.#deps.clock.now())) {
      this.#seats.refuse(member, refuseLimit('updatesPerSecond', this.#deps.limits.updatesPerSecond));
      return;
    }
    if (bytes.length > this.#deps.limits.frameBytes) {
      this.#seats.refuse(member, refuseLimit('frameBytes', this.#deps.limits.frameBytes));
      return;
    }
    let message: Incoming;
    try {
      message = readMessage(bytes);
    } catch {
      this.#seats.refuse(member, refuse('update.malformed'));
      return;
    }
    if (message.type === 'ask') {
      if (!seat.bucket.take(this.#deps.clock.now(), COST_OF_ASKING - 1)) return;
      this.#answers.ask(member, message.stateVector);
      this.#deps.mark();
    } else if (message.type === 'update' && !seat.deaf) {
      this.#inbox.put({ member, update: message.update, answers: message.answers });
      this.#deps.mark();
    } else if (message.type === 'awareness') this.#hear(member, message.update);
    else if (message.type === 'queryAwareness') this.#sendPresence(member);
  }

  /** Judges and applies what came in; nothing of it is shown yet. */
  settle(): void {
    const served = this.#keeper.served;
    if (served === null || this.#broken) return;
    const suspect = this.#suspects.shift();
    const inbound = suspect === undefined ? this.#inbox.next() : [suspect];
    if (inbound.length === 0) return;
    const outcome = applyBatch({ document: served, rules: this.#deps.rules, limits: this.#deps.limits, inbound });
    if (outcome.broken) this.#break(inbound);
    else this.#note(outcome);
    if (this.#suspects.length > 0 || !this.#inbox.isEmpty) this.#deps.mark();
  }

  /** Brings the server-owned parts up to the events. */
  project(): void {
    const served = this.#keeper.served;
    if (served === null || this.#broken) return;
    this.#deps.rules.project(served.doc);
    if (served.hasUnstored) this.#deps.mark();
  }

  /** Leaves no byte in the store of what was erased; resolves when that is so. */
  purge(): Promise<void> {
    const done = this.#keeper.purge();
    this.#deps.mark();
    return done;
  }

  /** What has to be stored, or null. */
  take(): Unstored | null {
    const unstored = this.#keeper.served?.take() ?? { updates: [], clients: [] };
    const saved = this.#receipts.take((client) => this.#keeper.served?.clock(client) ?? 0);
    this.#taken = { unstored, saved };
    return unstored.updates.length + unstored.clients.length === 0 ? null : unstored;
  }

  /** What was taken is on disk: shows it, and tells the senders. */
  committed(): void {
    const taken = this.#taken;
    this.#taken = null;
    const frames = (taken?.unstored.updates ?? []).map(({ bytes }) => this.#answers.committed(bytes));
    const places = this.#presence.changes();
    if (places !== null) frames.push(this.#deps.frame(awarenessMessage(places)));
    this.#seats.show(frames, taken?.saved ?? new Map());
    if (this.#broken) this.#reload();
    this.#answerAsks();
    if (this.#keeper.tidy()) this.#answers.reset();
  }

  /** What was taken is not on disk: memory is dropped, and the senders are offered their words back. */
  failed(): void {
    const senders = new Set([
      ...(this.#taken?.saved.keys() ?? []),
      ...this.#receipts.senders(),
      ...this.#inbox.senders(),
    ]);
    this.#taken = null;
    this.#receipts.clear();
    this.#inbox.clear();
    for (const member of senders) this.#seats.refuse(member, refuse('store.unavailable'));
    this.#held = true;
    this.#reload();
  }

  /** Heartbeats, and places that went stale; called every few seconds. */
  sweep(): void {
    this.#presence.sweep(this.#deps.clock.now());
    this.#seats.heartbeat();
    if (this.#held) {
      this.#held = false;
      this.project();
    }
    this.#deps.mark();
  }

  #hear(member: Member, update: Uint8Array): void {
    const served = this.#keeper.served;
    if (served === null || this.#deps.rules.waits()) return;
    const owns = (client: number) => served.mayWrite(client, member.participantId);
    const keepsMinutes = this.#deps.rules.keepsMinutes(member.participantId);
    if (this.#presence.hear({ member, update, owns, keepsMinutes, now: this.#deps.clock.now() })) this.#deps.mark();
  }

  #note(outcome: BatchOutcome): void {
    for (const { member, refusal, client, clock } of outcome.refused) {
      if (refusal.code === 'update.behind' && this.#askAgain(member)) continue;
      this.#inbox.drop(member);
      this.#seats.refuse(member, refusal, { client, clock });
    }
    for (const [member, taken] of outcome.accepted) {
      this.#receipts.note(member, { clients: taken.clients, messages: this.#seats.settled(member, taken) });
    }
  }

  /**
   * Who types while the line comes back sends the new words before the old ones. Those are passed over and asked for
   * once: the answer holds them all. False for somebody who never comes up with it.
   */
  #askAgain(member: Member): boolean {
    const seat = this.#seats.get(member);
    const served = this.#keeper.served;
    if (seat === undefined || served === null || seat.skipped >= this.#deps.limits.updateBurst) return false;
    seat.skipped += 1;
    if (!seat.owes) this.#seats.send(member, askMessage(Y.encodeStateVector(served.doc)));
    seat.owes = true;
    return true;
  }

  #break(inbound: readonly Inbound[]): void {
    this.#deps.log.warn({ session: this.#deps.session, updates: inbound.length }, 'an unpredicted update');
    this.#broken = true;
    const [only, ...more] = inbound;
    if (only !== undefined && more.length === 0) this.#seats.refuse(only.member, refuse('update.malformed'));
    else this.#suspects = [...inbound, ...this.#suspects];
    this.#deps.mark();
  }

  #reload(): void {
    this.#broken = false;
    this.#keeper.drop();
    this.#answers.reset();
    this.#serve();
  }

  /** Sees to it that the document is in memory and everybody gets it; closes their connections when that cannot be. */
  #serve(): void {
    if (this.#keeper.served !== null) {
      this.#greet();
      return;
    }
    this.#keeper.open().then(
      () => {
        if (!this.#held) this.project();
        this.#greet();
        this.#deps.mark();
      },
      (error: unknown) => {
        const reason = error instanceof Error ? error.name : 'unknown';
        this.#deps.log.error({ session: this.#deps.session, reason }, 'document could not be loaded');
        this.dismiss(CLOSE.restart);
      },
    );
  }

  /** Asks newcomers for what they have, and answers what they ask. */
  #greet(): void {
    const served = this.#keeper.served;
    if (served === null) return;
    const newcomers = [...this.#seats].filter(([, seat]) => !seat.greeted);
    if (newcomers.length > 0) {
      const ask = this.#deps.frame(askMessage(Y.encodeStateVector(served.doc)));
      for (const [member, seat] of newcomers) {
        Object.assign(seat, { greeted: true, owes: true });
        this.#seats.write(member, ask);
      }
    }
    this.#answerAsks();
  }

  #answerAsks(): void {
    const served = this.#keeper.served;
    if (served === null || this.#broken) return;
    const onDisk = this.#taken === null && !served.hasUnstored;
    const done = this.#answers.give({
      document: onDisk ? served : null,
      write: (member, frames) => {
        const seat = this.#seats.get(member);
        if (seat !== undefined) seat.welcomed = true;
        this.#seats.write(member, frames);
        this.#sendPresence(member);
      },
    });
    if (!done) this.#deps.mark();
  }

  #sendPresence(member: Member): void {
    const places = this.#presence.all();
    if (places !== null) this.#seats.send(member, awarenessMessage(places));
  }
}
