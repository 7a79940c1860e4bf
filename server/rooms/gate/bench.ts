import type { ParticipantId } from '@samenspraak/shared/domain/ids.ts';
import type { Limits } from '@samenspraak/shared/domain/limits.ts';
import type { Actor, Maker, Place } from '@samenspraak/shared/policy/actors.ts';
import type * as Y from 'yjs';

/** Who writes, where the meeting is, and what the board may hold. */
export interface Bench {
  readonly doc: Y.Doc;
  readonly actor: Actor;
  readonly place: Place;
  /** Who made a card; null for somebody unknown. */
  readonly maker: (id: ParticipantId) => Maker | null;
  readonly limits: Limits;
}
