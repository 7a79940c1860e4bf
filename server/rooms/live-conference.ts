import type { Conference, Person } from '@samenspraak/shared/commands/conference-state.ts';
import { type Refusal, refuse } from '@samenspraak/shared/domain/errors.ts';
import type { ConferenceId, OrganisationId, ParticipantId, SessionId } from '@samenspraak/shared/domain/ids.ts';
import type { Limits } from '@samenspraak/shared/domain/limits.ts';
import { CLOSE } from '@samenspraak/shared/protocol/sync.ts';
import type { ConferenceView } from '@samenspraak/shared/protocol/view.ts';
import type { Clock } from '../ports/clock.ts';
import type { CommitUnit, ConferenceStore } from '../ports/conference-store.ts';
import type { Ids } from '../ports/ids.ts';
import type { Log } from '../ports/log.ts';
import { Attendance } from './attendance.ts';
import { answer, type CommandAnswer, type CommandRequest, sessionsNamed } from './command-request.ts';
import type { Contributor } from './committer.ts';
import { authorise, decide } from './decide.ts';
import { Lane } from './lane.ts';
import { Ledger, type Pages, type Remembered } from './ledger.ts';
import { Listeners } from './listeners.ts';
import type { Access, Frame, Listener, Member } from './member.ts';
import { organisationsKnownTo, presentView } from './present-view.ts';
import { readAside } from './read-aside.ts';
import { rulesOf } from './rules-of.ts';
import { SessionRoom } from './session-room.ts';
import { SessionRooms } from './session-rooms.ts';

export interface LiveDeps {
  readonly store: ConferenceStore;
  readonly clock: Clock;
  readonly ids: Ids;
  readonly log: Log;
  readonly limits: Limits;
  readonly leavingGraceMs: number;
  readonly frame: (message: Uint8Array) => Frame;
  /** This conference has something for the commit of this turn. */
  readonly mark: (conference: Contributor) => void;
}

/** One connection to a session, from the side of the transport. */
export interface Seated {
  receive(bytes: Uint8Array): void;
  leave(): void;
}

/** One conference in memory: its lane of commands, its rooms, and everybody who is connected to it. */
export class LiveConference implements Contributor {
  readonly #deps: LiveDeps;
  readonly #lane = new Lane();
  readonly #ledger: Ledger;
  readonly #rooms: SessionRooms;
  readonly #listeners = new Listeners();
  readonly #attendance = new Attendance(() => this.#attendanceChanged());
  /** Somebody came or went since the last turn. */
  #attendanceIsNews = false;
  /** And the chair has not seen it yet. */
  #attendanceIsUnseen = false;
  #usedAt: number;

  constructor(deps: LiveDeps, start: Remembered) {
    this.#deps = deps;
    this.#ledger = new Ledger(start);
    this.#usedAt = deps.clock.now();
    this.#rooms = new SessionRooms(start.conference.sessions.keys(), (id) => this.#makeRoom(id));
  }

  /** As it was decided; what is not on disk yet is in it. */
  get conference(): Conference {
    return this.#ledger.conference;
  }

  is(id: ConferenceId): boolean {
    return id === this.conference.id;
  }

  person(id: ParticipantId): Person | null {
    return this.conference.people.get(id) ?? null;
  }

  /** The organisations of those with whom this person shares a session. */
  organisationsKnownTo(id: ParticipantId): OrganisationId[] {
    const person = this.person(id);
    return person?.participation === 'admitted' ? organisationsKnownTo(this.conference, person) : [];
  }

  view(id: ParticipantId): ConferenceView | Refusal {
    const person = this.person(id);
    if (person === null) return refuse('participant.unknown');
    if (person.participation === 'removed') return refuse('participant.removed');
    const now = new Date(this.#deps.clock.now()).toISOString();
    return presentView({ conference: this.conference, now, isHere: (one) => this.#attendance.isHere(one) }, person);
  }

  /** Runs a command after the ones before it; resolves when what follows from it is on disk. Never rejects. */
  async run(request: CommandRequest): Promise<CommandAnswer | Refusal> {
    this.#touch();
    const purged: Promise<void>[] = [];
    try {
      const answer = await this.#lane.run(() => this.#perform(request, purged));
      // Others do not wait for it: how long it takes would tell them that something was taken away.
      await Promise.all(purged);
      return answer;
    } catch (error) {
      const reason = error instanceof Error ? error.name : 'unknown';
      this.#deps.log.error({ conference: this.conference.id, command: request.type, reason }, 'command failed');
      return refuse('store.unavailable');
    }
  }

  /** Whether this person may read and write in this session now; null when so. */
  async mayEnter(session: SessionId, id: ParticipantId): Promise<Refusal | null> {
    this.#touch();
    const person = this.person(id);
    const room = this.#rooms.get(session);
    if (person === null || room === undefined || !person.sessionIds.includes(session)) return refuse('session.unknown');
    if (person.participation === 'removed') return refuse('participant.removed');
    if (person.participation !== 'admitted') return refuse('participant.waiting');
    if (!this.#maySit(session, id)) return refuse('session.unknown');
    try {
      await room.open();
      return null;
    } catch {
      return refuse('store.unavailable');
    }
  }

  /** Seats a connection in a session; null when this person may not (any more) be there. */
  join(session: SessionId, member: Member): Seated | null {
    const room = this.#rooms.get(session);
    if (room === undefined || !this.#maySit(session, member.participantId)) return null;
    room.join(member);
    const spot = { id: member.participantId, session };
    this.#attendance.arrive(spot);
    return {
      receive: (bytes) => room.receive(member, bytes),
      leave: () => {
        room.leave(member);
        this.#attendance.leave(spot);
      },
    };
  }

  listen(listener: Listener): () => void {
    this.#touch();
    this.#listeners.add(listener);
    const spot = { id: listener.participantId, session: null };
    this.#attendance.arrive(spot);
    this.#listeners.showViews((id) => this.view(id));
    return () => {
      this.#listeners.delete(listener);
      this.#attendance.leave(spot);
    };
  }

  /** Somebody left for good in one browser: whatever that access opened is closed, in all its tabs. */
  endAccess(accessHash: string): void {
    this.#dismiss((access) => access.hash === accessHash);
  }

  // Contributor

  settle(): void {
    for (const room of this.#rooms) room.settle();
    if (!this.#attendanceIsNews) return;
    this.#attendanceIsNews = false;
    this.#attendanceIsUnseen = true;
    this.#rooms.project();
  }

  take(): CommitUnit | null {
    const { events, effects, commands } = this.#ledger.take();
    const unstored = this.#rooms.take();
    if (events.length + effects.length + commands.length + unstored.length === 0) return null;
    const updates = unstored.flatMap((one) => one.updates);
    const clients = unstored.flatMap((one) => one.clients);
    return { conferenceId: this.conference.id, events, effects, commands, updates, clients };
  }

  committed(): void {
    const pages = this.#ledger.committed();
    // First who goes, then what is shown: words that were stored in the same breath are not for them any more.
    if (pages.events.length > 0) this.#shutOut(pages);
    for (const room of this.#rooms) room.committed();
    this.#listeners.announce(pages.events, (id) => this.person(id));
    if (pages.events.length > 0 || this.#attendanceIsUnseen) this.#listeners.showViews((id) => this.view(id));
    this.#attendanceIsUnseen = false;
  }

  failed(): void {
    this.#ledger.failed();
    this.#rooms.failed((id) => this.conference.sessions.has(id));
    this.#rooms.shutOut((session, one) => !this.#maySit(session, one.participantId));
    this.#listeners.showViews((id) => this.view(id));
  }

  sweep(): void {
    const now = this.#deps.clock.now();
    this.#dismiss((access) => access.until <= now);
    for (const room of this.#rooms) room.sweep();
  }

  /** Puts everything away when nobody has been here for `afterMs`; true when it may be forgotten. */
  async rest(afterMs: number): Promise<boolean> {
    if (!this.#isIdle(afterMs)) return false;
    await this.#rooms.unload();
    return this.#isIdle(afterMs);
  }

  /** Ends every connection; people come back to another process by themselves. */
  close(): void {
    this.#attendance.stop();
    for (const room of this.#rooms) room.dismiss(CLOSE.restart);
    this.#listeners.dismiss();
  }

  // Inside

  #dismiss(ended: (access: Access) => boolean): void {
    this.#rooms.shutOut((_session, { access }) => ended(access));
    this.#listeners.dismiss(ended);
  }

  /** Both as it was decided and as it is stored: a place that may not come to be lets nobody in. */
  #maySit(session: SessionId, id: ParticipantId): boolean {
    return [this.conference, this.#ledger.stored].every(({ people }) => {
      const person = people.get(id);
      return person?.participation === 'admitted' && person.sessionIds.includes(session);
    });
  }

  #touch(): void {
    this.#usedAt = this.#deps.clock.now();
  }

  #isIdle(afterMs: number): boolean {
    const empty = this.#listeners.size === 0 && this.#rooms.isEmpty;
    return empty && this.#lane.length === 0 && this.#deps.clock.now() - this.#usedAt >= afterMs;
  }

  async #perform(request: CommandRequest, purged: Promise<void>[]): Promise<CommandAnswer | Refusal> {
    const { store, clock, ids, leavingGraceMs } = this.#deps;
    const { actorId, type, fields, commandId } = request;
    const before = commandId === undefined ? null : await store.commandResult(this.conference.id, commandId);
    const damaged = await this.#rooms.open();
    this.settle();
    const actor = this.person(actorId);
    if (actor === null) return refuse('participant.unknown');
    if (actor.participation === 'removed') return refuse('participant.removed');
    const wanted = sessionsNamed(fields).filter((id) => actor.sessionIds.includes(id));
    if (wanted.some((id) => damaged.has(id))) return refuse('store.unavailable');
    if (before !== null) return before.actor === actorId ? answer(before.seq, before.data) : refuse('input.malformed');
    const now = clock.now();
    const isHere = (id: ParticipantId) => this.#attendance.isHere(id);
    const rest = { actor, type, fields, now, leavingGraceMs, isHere, newId: () => ids.next(), ...this.#rooms.forRules };
    const asked = () => ({ conference: this.conference, ...rest });
    const aside = authorise(asked()) ?? (await readAside(store, this.conference, request));
    if ('ok' in aside) return aside;
    this.settle();
    const decision = decide({ ...asked(), ...aside });
    if (!decision.ok) return decision;
    if (decision.events.length + decision.effects.length === 0)
      return answer(this.#ledger.seqFor(actor), decision.data);
    this.#ledger.write(decision.events, decision.effects, { actor: actorId, at: new Date(now).toISOString() });
    const result = answer(this.#ledger.seqFor(actor), decision.data);
    if (commandId !== undefined)
      this.#ledger.answer({ id: commandId, actor: actorId, seq: result.seq, data: decision.data ?? null });
    this.#rooms.follow(decision);
    const settled = this.#ledger.settled();
    this.#deps.mark(this);
    await settled;
    purged.push(this.#rooms.purgeAfter(decision.events, wanted));
    return result;
  }

  /** Ends the lines of those who may not be where they are any more. */
  #shutOut(taken: Pages): void {
    const renewed = new Set(
      taken.effects.flatMap((effect) => (effect.type === 'access.end' ? [effect.participantId] : [])),
    );
    this.#rooms.shutOut((session, one) => !this.#maySit(session, one.participantId));
    for (const id of renewed) {
      this.#rooms.shutOut((_session, one) => one.participantId === id);
      const person = this.person(id);
      if (person !== null) this.#listeners.expel(person);
    }
  }

  #attendanceChanged(): void {
    this.#attendanceIsNews = true;
    this.#deps.mark(this);
  }

  #makeRoom(session: SessionId): SessionRoom {
    const { store, limits, clock, log, frame, leavingGraceMs } = this.#deps;
    const rules = rulesOf({
      ...{ session, clock, leavingGraceMs },
      conference: () => this.conference,
      isPresent: (person) => this.#attendance.isHere(person.id),
    });
    const mark = () => this.#deps.mark(this);
    return new SessionRoom({ session, store, limits, clock, log, frame, mark, rules });
  }
}
