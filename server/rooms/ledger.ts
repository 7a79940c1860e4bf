import {
  type Conference,
  newSession,
  type Person,
  withSession,
} from '@samenspraak/shared/commands/conference-state.ts';
import type { Effect } from '@samenspraak/shared/commands/define.ts';
import { type Fact, fold } from '@samenspraak/shared/commands/registry.ts';
import type { ParticipantId } from '@samenspraak/shared/domain/ids.ts';
import type { CommandResult, StoredEvent } from '../ports/conference-store.ts';
import { chain } from './chain.ts';
import { counted, knownTo, type Tally } from './tally.ts';

/** A conference and the end of its chain. Neither is ever mutated, so that going back is forgetting. */
export interface Remembered {
  readonly conference: Conference;
  readonly lastHash: string;
  readonly tally: Tally;
}

/** What was decided and is not known to be on disk. */
export interface Pages {
  readonly events: StoredEvent[];
  readonly effects: Effect[];
  readonly commands: CommandResult[];
}

interface Waiting {
  readonly resolve: () => void;
  readonly reject: (error: Error) => void;
}

interface Sheet extends Pages {
  readonly waiting: Waiting[];
}

const blank = (): Sheet => ({ events: [], effects: [], commands: [], waiting: [] });

/** The conference as decided, ahead of the conference as stored by what is on its way to disk. */
export class Ledger {
  #decided: Remembered;
  #stored: Remembered;
  #open = blank();
  #taken: { readonly sheet: Sheet; readonly asOf: Remembered } | null = null;

  constructor(stored: Remembered) {
    this.#decided = stored;
    this.#stored = stored;
  }

  get conference(): Conference {
    return this.#decided.conference;
  }

  /** The conference as it is known to be on disk. */
  get stored(): Conference {
    return this.#stored.conference;
  }

  /** The number that a command of this person is answered with. */
  seqFor(person: Person): number {
    return knownTo(person, this.#decided.tally);
  }

  /** Writes down what was decided: memory is ahead of the disk from here until `committed`. */
  write(facts: readonly Fact[], effects: readonly Effect[], by: { actor: ParticipantId; at: string }): void {
    for (const effect of effects) this.#found(effect);
    for (const fact of facts) {
      const { conference, lastHash, tally } = this.#decided;
      const event = chain({ seq: conference.seq + 1, at: by.at, actor: by.actor, fact, previous: lastHash });
      this.#decided = {
        conference: fold(conference, fact, by.at),
        lastHash: event.hash,
        tally: counted(tally, fact, conference),
      };
      this.#open.events.push(event);
    }
    this.#open.effects.push(...effects);
  }

  /** What a command was answered, so that the same id gets the same answer. */
  answer(command: CommandResult): void {
    this.#open.commands.push(command);
  }

  /** Resolves when all that was written so far is on disk; rejects when it will not be. */
  settled(): Promise<void> {
    return new Promise((resolve, reject) => this.#open.waiting.push({ resolve, reject }));
  }

  take(): Pages {
    const sheet = this.#open;
    this.#taken = { sheet, asOf: this.#decided };
    this.#open = blank();
    return sheet;
  }

  /** What was taken is on disk; returns it. */
  committed(): Pages {
    const taken = this.#taken;
    this.#taken = null;
    if (taken === null) return blank();
    this.#stored = taken.asOf;
    for (const { resolve } of taken.sheet.waiting) resolve();
    return taken.sheet;
  }

  /** What was taken, and all that was decided on it since, did not happen. */
  failed(): void {
    const lost = [...(this.#taken?.sheet.waiting ?? []), ...this.#open.waiting];
    this.#taken = null;
    this.#open = blank();
    this.#decided = this.#stored;
    for (const { reject } of lost) reject(new Error('commit failed'));
  }

  /** People and sessions are base rows: they are there before the first fact about them. */
  #found(effect: Effect): void {
    const { conference } = this.#decided;
    if (effect.type === 'person.add') {
      const people = new Map(conference.people).set(effect.person.id, effect.person);
      this.#decided = { ...this.#decided, conference: { ...conference, people } };
    }
    if (effect.type === 'session.add') {
      const session = newSession({ ...effect.session, phase: conference.phase, guide: conference.house.guide });
      const sessions = new Map(conference.sessions).set(session.id, session);
      this.#decided = { ...this.#decided, conference: { ...conference, sessions } };
    }
    if (effect.type === 'session.plan') {
      this.#decided = { ...this.#decided, conference: withSession(conference, effect.session.id, effect.session) };
    }
  }
}
