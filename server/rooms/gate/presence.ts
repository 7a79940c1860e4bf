import { fieldUse } from '@samenspraak/shared/document/card-fields.ts';
import { type CardId, cardId, type ParticipantId } from '@samenspraak/shared/domain/ids.ts';
import type { Limits } from '@samenspraak/shared/domain/limits.ts';
import * as decoding from 'lib0/decoding';

/** Where a caret stands in a field, in characters. */
interface Caret {
  readonly anchor: number;
  readonly head: number;
}

/** Where somebody writes: in a card, or in the minutes. */
type Spot =
  | { readonly card: CardId; readonly field?: string | null; readonly cursor?: Caret | null }
  | { readonly minutes: true };

/** Where somebody writes, as others get to see it. Who it is comes from the connection, never from the wire. */
type PresenceState = Spot & { readonly participantId: ParticipantId };

export interface PresenceEntry {
  readonly client: number;
  readonly clock: number;
  /** Null: nowhere any more. */
  readonly state: PresenceState | null;
}

interface PresenceRequest {
  /** An awareness update as one connection sent it. */
  readonly update: Uint8Array;
  readonly participantId: ParticipantId;
  /** Whether they may write the minutes: nobody else is in them. */
  readonly keepsMinutes: boolean;
  readonly owns: (client: number) => boolean;
  /** The last clock of a Yjs client, or null when it is nowhere known. */
  readonly clockOf: (client: number) => number | null;
  readonly limits: Limits;
}

/** A day of moving a caret ten times a second. */
const LONGEST_LEAP = 1_000_000;

/**
 * What a connection says about its own Yjs clients, and nothing else of what it sent: the stock client repeats what
 * everybody said, that is passed over. Null when the bytes are no awareness update.
 */
export function rebuildPresence(request: PresenceRequest): PresenceEntry[] | null {
  const { update, limits } = request;
  if (update.length > limits.frameBytes) return null;
  const entries = new Map<number, PresenceEntry>();
  try {
    const decoder = decoding.createDecoder(update);
    const count = decoding.readVarUint(decoder);
    // An entry takes three bytes or more.
    if (count * 3 > update.length) return null;
    for (let i = 0; i < count; i += 1) {
      const client = decoding.readVarUint(decoder);
      const clock = decoding.readVarUint(decoder);
      const json = decoding.readVarUint8Array(decoder);
      if (!request.owns(client) || json.length > limits.awarenessBytes) continue;
      const entry = rebuild(request, { client, clock, json });
      if (entry !== null) entries.set(client, entry);
    }
  } catch {
    return null;
  }
  return [...entries.values()];
}

function rebuild(
  { participantId, keepsMinutes, clockOf, limits }: PresenceRequest,
  said: { client: number; clock: number; json: Uint8Array },
): PresenceEntry | null {
  const { client, clock } = said;
  const known = clockOf(client);
  const value: unknown = JSON.parse(new TextDecoder().decode(said.json));
  if (!Number.isSafeInteger(client) || !Number.isSafeInteger(clock) || clock > (known ?? 0) + LONGEST_LEAP) return null;
  // Leaving may repeat the clock of the last word; who is not known needs no taking leave.
  const nowhere: PresenceEntry | null = known === null ? null : { client, clock, state: null };
  if (value === null) return known !== null && clock >= known ? nowhere : null;
  if (known !== null && clock <= known) return null;
  if (typeof value !== 'object' || Array.isArray(value)) return null;
  const state = keepsMinutes && 'minutes' in value && value.minutes === true ? IN_MINUTES : stateOf(value, limits);
  // In no card and not in the minutes is nowhere: whoever leaves the board from there leaves unseen, for where they go is not for these to know.
  return state === null ? nowhere : { client, clock, state: { participantId, ...state } };
}

const IN_MINUTES: Spot = { minutes: true };

/** Known keys with values that make sense; the rest is left out. Null without a card. */
function stateOf(value: object, limits: Limits): Spot | null {
  const { card, field, cursor } = value as Record<string, unknown>;
  const place = cardId.safeParse(card);
  if (!place.success) return null;
  const caret = cursor === null ? null : caretOf(cursor, limits.charactersPerCard);
  return {
    card: place.data,
    ...(field === null || (typeof field === 'string' && fieldUse(field) !== null) ? { field } : {}),
    ...(caret === undefined ? {} : { cursor: caret }),
  };
}

function caretOf(value: unknown, most: number): Caret | undefined {
  if (typeof value !== 'object' || value === null) return undefined;
  const { anchor, head } = value as Record<string, unknown>;
  return isIndex(anchor, most) && isIndex(head, most) ? { anchor, head } : undefined;
}

function isIndex(value: unknown, most: number): value is number {
  return typeof value === 'number' && Number.isInteger(value) && value >= 0 && value <= most;
}
