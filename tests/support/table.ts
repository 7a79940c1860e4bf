import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import type { Log } from '@samenspraak/server/ports/log.ts';
import type { Store } from '@samenspraak/server/ports/store.ts';
import { Conferences } from '@samenspraak/server/rooms/conferences.ts';
import type { Seated } from '@samenspraak/server/rooms/live-conference.ts';
import type { Access, Member } from '@samenspraak/server/rooms/member.ts';
import { openStore } from '@samenspraak/server/storage/open-store.ts';
import { systemIds } from '@samenspraak/server/storage/system-ids.ts';
import type { CommandType } from '@samenspraak/shared/commands/registry.ts';
import type { Refusal } from '@samenspraak/shared/domain/errors.ts';
import {
  type CaseId,
  type CommandId,
  type ConferenceId,
  caseId,
  type ParticipantId,
  type SessionId,
} from '@samenspraak/shared/domain/ids.ts';
import { LIMITS, type Limits } from '@samenspraak/shared/domain/limits.ts';
import type { Role } from '@samenspraak/shared/domain/roles.ts';
import type { Ack } from '@samenspraak/shared/protocol/live.ts';
import { decodeRefused, decodeSaved, MESSAGE, type Refused, type Saved } from '@samenspraak/shared/protocol/sync.ts';
import * as decoding from 'lib0/decoding';
import * as encoding from 'lib0/encoding';
import * as syncProtocol from 'y-protocols/sync';
import * as Y from 'yjs';
import { envelope } from './envelopes.ts';

export const quietLog: Log = { info: () => undefined, warn: () => undefined, error: () => undefined };

/** A person with a document, wired to a room without a socket: the room's frames are the bare messages. */
export class Guest implements Member {
  readonly participantId: ParticipantId;
  readonly access: Access;
  doc = new Y.Doc();
  readonly saved: Saved[] = [];
  readonly refused: Refused[] = [];
  readonly frames: Uint8Array[] = [];
  closed: number | null = null;
  synced = false;
  #seated: Seated | null = null;
  #open = true;

  constructor(participantId: ParticipantId, accessUntil = Number.POSITIVE_INFINITY) {
    this.participantId = participantId;
    this.access = { hash: `access-of-${participantId}`, until: accessUntil };
    this.#listen();
  }

  #listen(): void {
    this.doc.on('update', (update: Uint8Array, origin: unknown) => {
      if (origin === this || !this.#open) return;
      const encoder = encoding.createEncoder();
      encoding.writeVarUint(encoder, MESSAGE.sync);
      syncProtocol.writeUpdate(encoder, update);
      this.say(encoding.toUint8Array(encoder));
    });
  }

  sit(seated: Seated): void {
    this.#seated = seated;
    const encoder = encoding.createEncoder();
    encoding.writeVarUint(encoder, MESSAGE.sync);
    syncProtocol.writeSyncStep1(encoder, this.doc);
    this.say(encoding.toUint8Array(encoder));
  }

  say(message: Uint8Array): void {
    this.#seated?.receive(message);
  }

  leave(): void {
    this.#seated?.leave();
    this.#seated = null;
  }

  close(code: number): void {
    this.closed = code;
    this.leave();
  }

  /** Frames come glued together, each with its length before it (see `glue`). */
  write(frames: Uint8Array): void {
    const all = decoding.createDecoder(frames);
    while (decoding.hasContent(all)) this.#hear(decoding.readVarUint8Array(all));
  }

  #hear(message: Uint8Array): void {
    this.frames.push(message);
    const decoder = decoding.createDecoder(message);
    const type = decoding.readVarUint(decoder);
    if (type === MESSAGE.saved) this.saved.push(...decodeSaved(decoder));
    if (type === MESSAGE.refused) this.refused.push(decodeRefused(decoder));
    if (type !== MESSAGE.sync) return;
    const encoder = encoding.createEncoder();
    encoding.writeVarUint(encoder, MESSAGE.sync);
    const kind = syncProtocol.readSyncMessage(decoder, encoder, this.doc, this);
    if (kind === syncProtocol.messageYjsSyncStep2) this.synced = true;
    if (encoding.length(encoder) > 1) this.say(encoding.toUint8Array(encoder));
  }
}

function glue(message: Uint8Array): Uint8Array {
  const encoder = encoding.createEncoder();
  encoding.writeVarUint8Array(encoder, message);
  return encoding.toUint8Array(encoder);
}

export interface Table {
  readonly conferences: Conferences;
  readonly store: Store;
  readonly file: string;
  readonly conferenceId: ConferenceId;
  readonly sessionIds: SessionId[];
  readonly people: Readonly<Record<string, ParticipantId>>;
  now: number;
  run(
    who: string,
    type: CommandType,
    fields?: Record<string, unknown>,
    commandId?: CommandId,
  ): Promise<Exclude<Ack, { ok: false }> | Refusal>;
  seat(who: string, session?: number): Promise<Guest>;
  until(condition: () => boolean, what?: string): Promise<void>;
  close(): Promise<void>;
}

interface TableOptions {
  readonly limits?: Partial<Limits>;
  readonly sessions?: readonly { name: string; clients: boolean; prosecutor: boolean }[];
  readonly wrap?: (store: Store) => Store;
  readonly open?: boolean;
}

const CAST: readonly { who: string; role: Role; organisation?: string }[] = [
  { who: 'caseManager', role: 'caseManager', organisation: 'org-municipality' },
  { who: 'partner', role: 'partner', organisation: 'org-police' },
  { who: 'colleague', role: 'partner', organisation: 'org-police' },
  { who: 'expert', role: 'expert', organisation: 'org-care' },
  { who: 'client', role: 'client' },
  { who: 'confidant', role: 'confidant' },
];

/** A conference on a real store with everybody admitted and the first session running, but without sockets. */
export async function setTable(options: TableOptions = {}): Promise<Table> {
  const file = join(mkdtempSync(join(tmpdir(), 'samenspraak-')), 'table.db');
  const opened = await openStore({ file, log: quietLog, envelope });
  const store = options.wrap?.(opened) ?? opened;
  const clock = { at: Date.parse('2026-11-22T09:00:00.000Z') };
  const conferences = new Conferences({
    ...{ store, ids: systemIds, log: quietLog, leavingGraceMs: 60_000, frame: glue },
    clock: { now: () => clock.at },
    limits: { ...LIMITS, ...options.limits },
  });
  const id: CaseId = caseId.parse('case-of-the-table');
  await store.addCase({
    id,
    reference: 'T-1',
    track: 'regular',
    phase: 'immediateSafety',
    purpose: '',
    createdAt: '2026-11-22',
  });
  const sessions = (options.sessions ?? [{ name: 'Samen', clients: true, prosecutor: false }]).map(
    ({ name, clients, prosecutor }) => ({ name, audience: { clients, prosecutor } }),
  );
  const created = await conferences.create({
    base: {
      ...{ caseId: id, reference: 'T-1', kind: 'focus', phase: 'immediateSafety', madeBy: null, sessions },
      startsAt: '2026-11-22T09:00:00.000Z',
      plannedMinutes: 100,
    },
    chair: { name: 'Chair', language: 'nl', organisationId: null, organisation: null },
  });
  if ('ok' in created) throw new Error(created.code);
  const people: Record<string, ParticipantId> = { chair: created.chairId };
  const sessionIds = created.sessions.map((session) => session.sessionId);
  const table: Table = {
    ...{ conferences, store, file, conferenceId: created.conferenceId, sessionIds, people },
    get now() {
      return clock.at;
    },
    set now(at: number) {
      clock.at = at;
    },
    run: (who, type, fields = {}, commandId) =>
      conferences.run({
        conferenceId: created.conferenceId,
        actorId: people[who] as ParticipantId,
        type,
        fields,
        ...(commandId === undefined ? {} : { commandId }),
      }),
    async seat(who, session = 0) {
      const live = await conferences.conference(created.conferenceId);
      const guest = new Guest(people[who] as ParticipantId);
      const refusal = await live?.mayEnter(sessionIds[session] as SessionId, guest.participantId);
      if (refusal !== null && refusal !== undefined) throw new Error(refusal.code);
      const holder: { seated: Seated | null } = { seated: null };
      holder.seated = live?.join(sessionIds[session] as SessionId, guest) ?? null;
      if (holder.seated === null) throw new Error('not seated');
      guest.sit(holder.seated);
      await table.until(() => guest.synced, `${who} is synced`);
      return guest;
    },
    until,
    async close() {
      await conferences.close();
      await store.close();
      rmSync(dirname(file), { recursive: true, force: true });
    },
  };
  await table.run('chair', 'participant.join');
  for (const { who, role, organisation } of CAST) await invite(table, { who, role, organisation });
  if (options.open !== false) await table.run('chair', 'conference.open');
  return table;
}

async function invite(
  table: Table,
  { who, role, organisation }: { who: string; role: Role; organisation?: string | undefined },
): Promise<void> {
  const fitting = role === 'client' || role === 'confidant' ? table.sessionIds.slice(0, 1) : table.sessionIds;
  const answer = await table.run('chair', 'participant.invite', {
    ...{ name: who, role, sessionIds: fitting, language: 'nl' },
    organisationId: organisation ?? null,
    organisation: organisation ?? null,
    clientOf: role === 'confidant' ? table.people.client : null,
  });
  if (!answer.ok) throw new Error(answer.code);
  const participantId = answer.data?.participantId as ParticipantId;
  (table.people as Record<string, ParticipantId>)[who] = participantId;
  await table.run(who, 'participant.join');
  await table.run('chair', 'participant.admit', { participantId });
}

/** Waits for a condition; fails with what it waited for after ten seconds. */
export async function until(condition: () => boolean, what = 'the condition'): Promise<void> {
  const end = Date.now() + 10_000;
  while (!condition()) {
    if (Date.now() > end) throw new Error(`waited in vain until ${what}`);
    await new Promise((resolve) => setTimeout(resolve, 2));
  }
}
