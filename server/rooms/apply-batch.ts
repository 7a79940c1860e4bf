import { ORIGIN } from '@samenspraak/shared/document/origins.ts';
import { type Refusal, refuse, refuseLimit } from '@samenspraak/shared/domain/errors.ts';
import type { Limits } from '@samenspraak/shared/domain/limits.ts';
import * as Y from 'yjs';
import { settled } from './gate/aftermath.ts';
import { check, type GateVerdict } from './gate/gate.ts';
import type { Member } from './member.ts';
import type { RoomRules } from './room-rules.ts';
import type { ServedDocument } from './served-document.ts';

/** One update as it came from one connection. */
export interface Inbound {
  readonly member: Member;
  readonly update: Uint8Array;
  /** Whether it is the answer to a question of the server: then it holds all that its sender has. */
  readonly answers: boolean;
}

/** What was taken in of one member: by which of its Yjs clients, in how many messages. */
interface Taken {
  readonly clients: Set<number>;
  messages: number;
  /** Whether an answer was among them. */
  answered: boolean;
}

interface RefusedUpdate {
  readonly member: Member;
  readonly refusal: Refusal;
  readonly client: number;
  readonly clock: number;
}

export interface BatchOutcome {
  /** Whose updates were applied. */
  readonly accepted: ReadonlyMap<Member, Taken>;
  readonly refused: readonly RefusedUpdate[];
  /** The document is not what was predicted: memory must be dropped, and nothing of this batch counts. */
  readonly broken: boolean;
}

interface Batch {
  readonly document: ServedDocument;
  readonly rules: RoomRules;
  readonly limits: Limits;
  readonly inbound: readonly Inbound[];
}

/**
 * Checks and applies the updates of one turn, in their order, in one transaction: what is emitted is one update for the
 * log and for everybody. Each update is judged on the document as the ones before it have left it.
 */
export function applyBatch(batch: Batch): BatchOutcome {
  const accepted = new Map<Member, Taken>();
  const refused: RefusedUpdate[] = [];
  const { document, inbound } = batch;
  const mark = document.mark();
  const touched = new Set<string>();
  let transaction: Y.Transaction | null = null;
  try {
    document.doc.transact((current) => {
      transaction = current;
      for (const { member, update, answers } of inbound) {
        const verdict = judgeUpdate(batch, member, update);
        if (!verdict.ok) {
          refused.push({ member, refusal: verdict.refusal, client: verdict.client, clock: verdict.clock });
          continue;
        }
        const receipt = accepted.get(member) ?? { clients: new Set(), messages: 0, answered: false };
        receipt.messages += 1;
        receipt.answered ||= answers;
        accepted.set(member, receipt);
        if (verdict.empty) continue;
        for (const path of verdict.touched) touched.add(path);
        for (const client of verdict.clients) receipt.clients.add(client);
        document.bind(verdict.clients, member.participantId);
        Y.applyUpdate(document.doc, verdict.update, ORIGIN.accepted);
      }
    }, ORIGIN.accepted);
    if (transaction !== null && settled({ doc: document.doc, transaction, touched }))
      return { accepted, refused, broken: false };
  } catch {
    // Yjs gave up half-way: the document can't be trusted any more.
  }
  document.takeBack(mark);
  return { accepted: new Map(), refused: [], broken: true };
}

function judgeUpdate({ document, rules, limits }: Batch, member: Member, update: Uint8Array): GateVerdict {
  const actor = rules.actor(member.participantId);
  if (actor === null) return no(refuse('participant.removed'));
  if (document.bytes + update.length > limits.documentBytes) {
    return no(refuseLimit('documentBytes', limits.documentBytes));
  }
  const verdict = check({
    doc: document.doc,
    update,
    actor,
    place: rules.place(),
    maker: rules.maker,
    owns: (client) => document.mayWrite(client, member.participantId),
    limits,
  });
  const full =
    !verdict.ok && verdict.refusal.code === 'update.foreignClient' && document.bindings.isFull(member.participantId);
  return full ? no(refuseLimit('clientsPerParticipant', limits.clientsPerParticipant)) : verdict;
}

function no(refusal: Refusal): GateVerdict {
  return { ok: false, refusal, client: 0, clock: 0 };
}
