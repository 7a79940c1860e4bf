import type { SessionId } from '@samenspraak/shared/domain/ids.ts';
import type { Limits } from '@samenspraak/shared/domain/limits.ts';
import type { Clock } from '../ports/clock.ts';
import type { ConferenceStore } from '../ports/conference-store.ts';
import type { Log } from '../ports/log.ts';
import type { Frame } from './member.ts';
import type { RoomRules } from './room-rules.ts';

/** What a session's room needs from its surroundings. */
export interface RoomDeps {
  readonly session: SessionId;
  readonly store: Pick<ConferenceStore, 'document' | 'compact'>;
  readonly rules: RoomRules;
  readonly limits: Limits;
  readonly clock: Clock;
  readonly log: Log;
  /** Makes a message ready for the wire. */
  readonly frame: (message: Uint8Array) => Frame;
  /** Something has to be settled, stored or shown at the end of this turn. */
  readonly mark: () => void;
}
