import { type ErrorCode, type Refusal, refuse, refuseLimit } from '@samenspraak/shared/domain/errors.ts';
import { judge } from '@samenspraak/shared/policy/can.ts';
import * as Y from 'yjs';
import type { Bench } from './bench.ts';
import { type Survey, surveyUpdate } from './byte-scan.ts';
import { noteDeletes } from './deletes.ts';
import { cutsCharacters } from './halves.ts';
import { bringToServer, type Incoming } from './incoming.ts';
import { noteInserts } from './inserts.ts';
import { leaveMarks } from './leave-marks.ts';
import { Order } from './order.ts';
import { judgeWork } from './rights.ts';
import { Sites } from './sites.ts';
import { resolveSlots } from './slots.ts';
import { emptyWork, type Work } from './work.ts';

export interface GateRequest extends Bench {
  /** A V1 update, as a sync step 2 or an update message brought it. `doc` may be in the middle of a transaction. */
  readonly update: Uint8Array;
  /** Whether a Yjs clientID is bound to this actor, or free to become so. */
  readonly owns: (client: number) => boolean;
}

export type GateVerdict =
  | {
      readonly ok: true;
      /** To be applied as it is: these bytes were checked. */
      readonly update: Uint8Array;
      /** True when it changes nothing at all. */
      readonly empty: boolean;
      /** The clientIDs with new structs. */
      readonly clients: readonly number[];
      /** What will have changed, for `settled`. */
      readonly touched: ReadonlySet<string>;
      /** Cards that are new. */
      readonly cards: number;
    }
  | {
      readonly ok: false;
      readonly refusal: Refusal;
      /** The first clock of the sender that is not taken in; both 0 when the update does not tell. */
      readonly client: number;
      readonly clock: number;
    };

/** Whether the bytes are a whole V1 update of at most `max` bytes whose counts and lengths they can hold. */
export function scanUpdate(bytes: Uint8Array, max: number): boolean {
  return surveyUpdate(bytes, max) !== null;
}

/**
 * Decides on an update before it touches the document: its bytes, its form, where each of its changes comes to stand,
 * and whether this actor may make each of them here and now. Changes nothing.
 */
export function check(request: GateRequest): GateVerdict {
  const { update, limits } = request;
  if (update.length > limits.frameBytes) return refused(refuseLimit('frameBytes', limits.frameBytes));
  const survey = surveyUpdate(update, limits.frameBytes);
  if (survey === null) return refused(refuse('update.malformed'));
  const outcome = examine(request, survey);
  if ('work' in outcome) return accepted(outcome);
  const own = survey.sections.find(({ client }) => request.owns(client));
  if (own === undefined) return refused(outcome);
  return { ok: false, refusal: outcome, client: own.client, clock: Y.getState(request.doc.store, own.client) };
}

interface Examined {
  readonly incoming: Incoming;
  readonly work: Work;
}

function examine(request: GateRequest, survey: Survey): Examined | Refusal {
  const { doc, actor, place } = request;
  const incoming = bringToServer(doc, request.update, survey);
  if (typeof incoming === 'string') return refuse(incoming);
  for (const client of incoming.sections.keys()) {
    // The server's own clientID too: Yjs would take a new one in the middle of what it is doing.
    if (client === doc.clientID || !request.owns(client)) return refuse('update.foreignClient');
  }
  const work = workOf(doc, incoming);
  if (typeof work === 'string') return refuse(work);
  const writesMinutes = judge(actor, 'minutes.write', place) === null;
  // Who writes minutes may type in a paragraph that another has just deleted; elsewhere words do not vanish unsaid.
  if (work.lost && !(writesMinutes && doc.getXmlFragment('minutes')._start !== null)) return refuse('card.unknown');
  const refusal = judgeWork(work, request);
  if (refusal !== null) return refusal;
  if (work.marks.length === 0 || writesMinutes) return { incoming, work };
  return { incoming: leaveMarks(incoming, work.marks), work };
}

/** Everything the update would do, or why it cannot be told. */
function workOf(doc: Y.Doc, incoming: Incoming): Work | ErrorCode {
  const slots = resolveSlots(doc, incoming);
  if (typeof slots === 'string') return slots;
  const sites = new Sites(doc, slots.made);
  const work = emptyWork();
  const code = noteInserts(work, incoming, { slots, sites }) ?? noteDeletes(work, incoming, { doc, sites });
  if (code !== null) return code;
  if (cutsCharacters(doc, incoming)) return 'update.malformed';
  return new Order(doc, incoming).holds(slots.places) ? work : 'update.malformed';
}

function accepted({ incoming, work }: Examined): GateVerdict {
  return {
    ok: true,
    update: incoming.update,
    empty: incoming.sections.size === 0 && !work.effects,
    clients: [...incoming.sections.keys()],
    touched: work.touched,
    cards: work.newCards.size,
  };
}

function refused(refusal: Refusal): GateVerdict {
  return { ok: false, refusal, client: 0, clock: 0 };
}
