import { randomUUID } from 'node:crypto';
import type { CommandType } from '@samenspraak/shared/commands/registry.ts';
import type { BallotId, CardId, SessionId } from '@samenspraak/shared/domain/ids.ts';
import type { Ack } from '@samenspraak/shared/protocol/live.ts';
import type { LiveClient } from '../../support/live-client.ts';

/** A command that was sent, and what came back: null when nothing did. */
export interface Sent {
  readonly id: string;
  readonly type: CommandType;
  readonly fields: Readonly<Record<string, unknown>>;
  ack: Ack | null;
}

type Order = Pick<Sent, 'type' | 'fields'>;

/** Somebody who sends commands one after the other, and remembers what was answered. */
export class Commander {
  readonly sent: Sent[] = [];
  #live: LiveClient | null = null;
  #running = false;
  #done: Promise<void> = Promise.resolve();

  start(live: LiveClient, next: () => Order): void {
    this.#live = live;
    this.#running = true;
    this.#done = this.#run(live, next);
  }

  /** Resolves when nothing is under way any more. */
  async stop(): Promise<void> {
    this.#running = false;
    this.#live?.close();
    await this.#done;
  }

  async #run(live: LiveClient, next: () => Order): Promise<void> {
    while (this.#running && live.connected) {
      const sent: Sent = { id: randomUUID(), ...next(), ack: null };
      this.sent.push(sent);
      sent.ack = await live.command(sent.type, sent.fields, { id: sent.id });
      await new Promise((resolve) => setTimeout(resolve, 60));
    }
  }
}

/** What the chair does: ballots from open to closed, decisions that each have words of their own, and withdrawals. */
export class ChairScript {
  readonly #session: SessionId;
  readonly #withdrawable: () => CardId | undefined;
  #step = 0;

  constructor(session: SessionId, withdrawable: () => CardId | undefined) {
    this.#session = session;
    this.#withdrawable = withdrawable;
  }

  /** `ballot` is the one that is open, if any. */
  next(ballot: BallotId | null): Order {
    const sessionId = this.#session;
    this.#step += 1;
    const card = this.#step % 3 === 0 ? this.#withdrawable() : undefined;
    if (card !== undefined) {
      return { type: 'card.withdraw', fields: { sessionId, cardId: card } };
    }
    if (this.#step % 3 === 1 && ballot === null) {
      return { type: 'ballot.open', fields: { sessionId, question: 'immediateSafety' } };
    }
    if (this.#step % 9 === 7 && ballot !== null) {
      return { type: 'ballot.close', fields: { sessionId, ballotId: ballot } };
    }
    const why = `besluit ${this.#step} ${randomUUID()}`;
    return { type: 'phase.decide', fields: { sessionId, outcome: 'stay', why } };
  }
}
