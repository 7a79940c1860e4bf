import type { CardId, ParticipantId } from '@samenspraak/shared/domain/ids.ts';
import type { Presence } from './types.ts';

/** What the server puts into awareness: who it is comes from the server, the place from that person's screen. */
interface Seen {
  readonly participantId?: unknown;
  readonly card?: unknown;
  readonly field?: unknown;
  readonly minutes?: unknown;
}

/** The others who are in a card, each once per card, or in the minutes, in an order that does not depend on who came first. */
export function presenceOf(states: ReadonlyMap<number, Seen>, me: ParticipantId): Presence[] {
  const found = new Map<string, Presence>();
  for (const { participantId, card, field, minutes } of states.values()) {
    if (typeof participantId !== 'string' || participantId === me) continue;
    if (minutes === true) {
      found.set(`/${participantId}`, { participantId: participantId as ParticipantId, card: null, field: 'minutes' });
    }
    if (typeof card !== 'string') continue;
    const presence = { participantId: participantId as ParticipantId, card: card as CardId };
    found.set(`${card}/${participantId}`, { ...presence, field: typeof field === 'string' ? field : null });
  }
  return [...found.entries()].sort(([a], [b]) => (a < b ? -1 : 1)).map(([, presence]) => presence);
}

/** `next`, or `before` when they say the same, so that nobody renders for nothing. */
export function samePresence(before: readonly Presence[], next: readonly Presence[]): readonly Presence[] {
  const same = before.length === next.length && before.every((one, i) => isSame(one, next[i]));
  return same ? before : next;
}

function isSame(a: Presence, b: Presence | undefined): boolean {
  return a.participantId === b?.participantId && a.card === b.card && a.field === b.field;
}
