import { encodeSaved } from '@samenspraak/shared/protocol/sync.ts';
import type { Member } from './member.ts';

interface Receipt {
  readonly clients: Set<number>;
  messages: number;
}

/** What senders are to be told once what was taken in of them is on disk. */
export class Receipts {
  readonly #open = new Map<Member, Receipt>();

  /** Of this member, updates by these Yjs clients in so many messages were taken in. */
  note(member: Member, { clients, messages }: { clients: Iterable<number>; messages: number }): void {
    const receipt = this.#open.get(member) ?? { clients: new Set(), messages: 0 };
    for (const client of clients) receipt.clients.add(client);
    receipt.messages += messages;
    if (receipt.messages + receipt.clients.size > 0) this.#open.set(member, receipt);
  }

  senders(): Member[] {
    return [...this.#open.keys()];
  }

  clear(): void {
    this.#open.clear();
  }

  /** The `saved` messages for all that was noted; `clockOf` tells how far the document knows a Yjs client. */
  take(clockOf: (client: number) => number): Map<Member, Uint8Array> {
    const messages = new Map<Member, Uint8Array>();
    for (const [member, receipt] of this.#open) {
      const clocks = [...receipt.clients].map((client) => ({ client, clock: clockOf(client) }));
      messages.set(member, encodeSaved(clocks, receipt.messages));
    }
    this.#open.clear();
    return messages;
  }
}
