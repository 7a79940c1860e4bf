import type { CardSnapshot } from '@samenspraak/shared/document/card-snapshot.ts';
import { saysWhatItSaid } from '@samenspraak/shared/document/provenance.ts';
import type { RosterEntry } from '@samenspraak/shared/document/read.ts';
import type { ErrorCode } from '@samenspraak/shared/domain/errors.ts';
import type { OrganisationId, ParticipantId } from '@samenspraak/shared/domain/ids.ts';
import type { Actor, Maker, Place, Target } from '@samenspraak/shared/policy/actors.ts';
import { can, judge } from '@samenspraak/shared/policy/can.ts';

/** What this reader may do with one card, and who made it. */
export interface CardSight {
  /** Null when the maker no longer takes part. */
  readonly maker: RosterEntry | null;
  /** Why the words are closed to this reader; null when they are open. */
  readonly closed: ErrorCode | null;
  readonly mayPlace: boolean;
  /** Whether they may take it away; it stays theirs after the table went on, so also while they look back. */
  readonly mayWithdraw: boolean;
  /** Whether they say if it may be passed on; also while they look back. */
  readonly mayMark: boolean;
  /** Whether they may put a copy of it before another session; also while they look back at this one. */
  readonly mayPublish: boolean;
}

interface Viewer {
  readonly actor: Actor;
  readonly place: Place;
  readonly roster: readonly RosterEntry[];
  /** Somebody looks back: no words change and nothing moves. */
  readonly readOnly: boolean;
}

/** Looks at cards with this viewer's eyes. A card that did not change is judged once. */
export function sights({ actor, place, roster, readOnly }: Viewer): (card: CardSnapshot) => CardSight {
  const people = new Map<ParticipantId, RosterEntry>(roster.map((entry) => [entry.participantId, entry]));
  const judged = new WeakMap<CardSnapshot, CardSight>();
  return (card) => {
    const known = judged.get(card);
    if (known !== undefined) return known;
    const entry = people.get(card.author) ?? null;
    const copied = saysWhatItSaid({ provenance: card.provenance, voice: card.voice, maker: entry });
    const target: Target = { kind: card.kind, copied, ...(entry === null ? {} : { maker: makerOf(entry) }) };
    const writing = judge(actor, 'card.write', place, target)?.code ?? (entry === null ? 'card.notYours' : null);
    const sight: CardSight = {
      maker: entry,
      closed: readOnly ? 'stage.closed' : writing,
      mayPlace: !readOnly && can(actor, 'card.place', place, target),
      mayWithdraw: can(actor, 'card.withdraw', place, target),
      mayMark: can(actor, 'card.mark', place, target),
      mayPublish: can(actor, 'card.publish', place, target),
    };
    judged.set(card, sight);
    return sight;
  };
}

function makerOf(entry: RosterEntry): Maker {
  return {
    participantId: entry.participantId,
    role: entry.role,
    organisationId: entry.organisationId as OrganisationId | null,
  };
}
