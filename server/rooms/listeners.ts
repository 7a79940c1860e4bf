import type { Person } from '@samenspraak/shared/commands/conference-state.ts';
import type { Fact } from '@samenspraak/shared/commands/registry.ts';
import type { Refusal } from '@samenspraak/shared/domain/errors.ts';
import { explain } from '@samenspraak/shared/domain/explain.ts';
import type { ParticipantId } from '@samenspraak/shared/domain/ids.ts';
import type { ConferenceView } from '@samenspraak/shared/protocol/view.ts';
import type { StoredEvent } from '../ports/conference-store.ts';
import type { Access, Listener } from './member.ts';
import { FOR_ALL, UNSAID } from './unsaid.ts';

/** Whether somebody may know of a fact: it was in a session of theirs, about somebody who shares one with them, or for all. */
function concerns(fact: Fact, person: Person, personOf: (id: ParticipantId) => Person | null): boolean {
  if ('sessionId' in fact) return person.sessionIds.includes(fact.sessionId);
  if (!('participantId' in fact)) return FOR_ALL.has(fact.type);
  return personOf(fact.participantId)?.sessionIds.some((id) => person.sessionIds.includes(id)) === true;
}

/** Everybody connected to the conference itself, and what they have been told. */
export class Listeners {
  /** With the view that was shown last, but for its time. */
  readonly #shown = new Map<Listener, string>();

  get size(): number {
    return this.#shown.size;
  }

  add(listener: Listener): void {
    this.#shown.set(listener, '');
  }

  delete(listener: Listener): void {
    this.#shown.delete(listener);
  }

  /** Shows each listener its own view when that has changed. */
  showViews(viewOf: (id: ParticipantId) => ConferenceView | Refusal): void {
    for (const [listener, shown] of this.#shown) {
      const view = viewOf(listener.participantId);
      if ('ok' in view) continue;
      const summary = JSON.stringify({ ...view, now: '' });
      if (summary === shown) continue;
      this.#shown.set(listener, summary);
      listener.notice({ type: 'view', view });
    }
  }

  /** Says what kind of thing was decided, to those at the table of the session it was decided in. */
  announce(events: readonly StoredEvent[], personOf: (id: ParticipantId) => Person | null): void {
    for (const listener of this.#shown.keys()) {
      const person = personOf(listener.participantId);
      if (person?.participation !== 'admitted') continue;
      for (const { fact, at } of events) {
        if (UNSAID.has(fact.type)) continue;
        if (!concerns(fact, person, personOf)) continue;
        listener.event({ type: fact.type, sessionId: 'sessionId' in fact ? fact.sessionId : null, at });
      }
    }
  }

  /** Ends the connections of somebody who was removed, or whose link was renewed. */
  expel(person: Person): void {
    for (const listener of [...this.#shown.keys()]) {
      if (listener.participantId !== person.id) continue;
      const isRemoved = person.participation === 'removed';
      const code = isRemoved ? 'participant.removed' : 'token.used';
      listener.notice({ type: isRemoved ? 'removed' : 'renewed', text: explain({ code }, person.language) });
      this.#shown.delete(listener);
      listener.close();
    }
  }

  /** Ends the connections that such an access let in. */
  dismiss(ended: (access: Access) => boolean = () => true): void {
    for (const listener of [...this.#shown.keys()]) if (ended(listener.access)) listener.close();
  }
}
