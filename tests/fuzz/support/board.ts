import { settled } from '@samenspraak/server/rooms/gate/aftermath.ts';
import { check, type GateVerdict } from '@samenspraak/server/rooms/gate/gate.ts';
import { ORIGIN } from '@samenspraak/shared/document/origins.ts';
import { LIMITS } from '@samenspraak/shared/domain/limits.ts';
import type { Actor, Place } from '@samenspraak/shared/policy/actors.ts';
import * as Y from 'yjs';
import { makerOf } from './people.ts';

/** A session document with every root made, as a room keeps it. */
export function sessionDoc(clientID?: number): Y.Doc {
  const doc = new Y.Doc();
  if (clientID !== undefined) doc.clientID = clientID;
  for (const root of ['meeting', 'roster', 'ballots', 'plan', 'cards', 'links']) doc.getMap(root);
  doc.getXmlFragment('minutes');
  return doc;
}

export interface Sent {
  readonly actor: Actor;
  readonly update: Uint8Array;
}

/** What a room does with updates, without sockets, store and clock: gate, apply, aftermath, bindings, broadcast. */
export class Board {
  readonly doc = sessionDoc(1);
  /** Gets the same bytes without any gate: what is accepted must mean the same to plain Yjs. */
  readonly plain = sessionDoc(2);
  readonly bindings = new Map<number, string>();
  readonly listeners = new Set<(update: Uint8Array) => void>();
  place: Place;

  constructor(place: Place) {
    this.place = place;
    this.doc.on('update', (update: Uint8Array, origin: unknown) => {
      // What Yjs tidies by itself comes without our origin; plain Yjs tidies likewise.
      if (origin === ORIGIN.projection) Y.applyUpdate(this.plain, update);
      for (const listener of this.listeners) listener(update);
    });
  }

  check({ actor, update }: Sent): GateVerdict {
    return check({
      doc: this.doc,
      update,
      actor,
      place: this.place,
      maker: makerOf,
      owns: (client) => this.owns(actor, client),
      limits: LIMITS,
    });
  }

  owns(actor: Actor, client: number): boolean {
    const owner = this.bindings.get(client);
    return owner === undefined ? !this.doc.store.clients.has(client) : owner === actor.participantId;
  }

  /** Checks and applies several updates in one transaction, as a room does in one turn. Throws when one had effects beyond its verdict. */
  receive(sent: readonly Sent[]): GateVerdict[] {
    const verdicts: GateVerdict[] = [];
    const touched = new Set<string>();
    let transaction: Y.Transaction | null = null;
    this.doc.transact((current) => {
      transaction = current;
      for (const one of sent) {
        const verdict = this.check(one);
        verdicts.push(verdict);
        if (!verdict.ok) continue;
        for (const client of verdict.clients) this.bindings.set(client, one.actor.participantId);
        for (const path of verdict.touched) touched.add(path);
        Y.applyUpdate(this.doc, verdict.update, ORIGIN.accepted);
      }
    }, ORIGIN.accepted);
    for (const verdict of verdicts) if (verdict.ok) Y.applyUpdate(this.plain, verdict.update);
    if (transaction === null || !settled({ doc: this.doc, transaction, touched })) {
      throw new Error('the aftermath differs from what was predicted');
    }
    return verdicts;
  }

  /** Something only the server does. */
  project(write: (doc: Y.Doc) => void): void {
    this.doc.transact(() => write(this.doc), ORIGIN.projection);
  }
}

/** Everything in a document, in one comparable text. */
export function contentOf(doc: Y.Doc): string {
  const roots = ['meeting', 'roster', 'ballots', 'plan', 'cards', 'links'];
  const maps = roots.map((root) => [root, sorted(doc.getMap(root).toJSON())]);
  return JSON.stringify([...maps, ['minutes', doc.getXmlFragment('minutes').toString()]]);
}

function sorted(value: unknown): unknown {
  if (typeof value !== 'object' || value === null || Array.isArray(value)) return value;
  return Object.fromEntries(
    Object.entries(value)
      .sort(([left], [right]) => (left < right ? -1 : 1))
      .map(([key, one]) => [key, sorted(one)]),
  );
}
