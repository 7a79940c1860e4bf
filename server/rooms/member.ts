import type { ParticipantId } from '@samenspraak/shared/domain/ids.ts';
import type { LiveEvent, Notice } from '@samenspraak/shared/protocol/live.ts';

/** A message made ready for the wire by the transport; opaque to rooms, the same bytes for everybody. */
export type Frame = Uint8Array;

/** What let a connection in: when it ends or runs out, the connection ends. */
export interface Access {
  readonly hash: string;
  /** When it runs out, ms since 1970. */
  readonly until: number;
}

/** One open connection to a session, as its room sees it. */
export interface Member {
  readonly participantId: ParticipantId;
  readonly access: Access;
  /** Writes whole frames, one after another; may drop the connection when its buffer is full. */
  write(frames: Frame): void;
  close(code: number): void;
}

/** One open connection to the conference itself (`/live`). */
export interface Listener {
  readonly participantId: ParticipantId;
  readonly access: Access;
  event(event: LiveEvent): void;
  notice(notice: Notice): void;
  /** Ends the connection for good, after what was written to it. */
  close(): void;
}
