import type { ParticipantId } from '@samenspraak/shared/domain/ids.ts';
import type { Language } from '@samenspraak/shared/domain/roles.ts';
import type { Actor, Maker, Place } from '@samenspraak/shared/policy/actors.ts';
import type * as Y from 'yjs';

/** What a session's room asks of its conference: who people are, where the meeting is, what the events have made. */
export interface RoomRules {
  /** Null when this person may not (any more) be in the session. */
  actor(id: ParticipantId): Actor | null;
  place(): Place;
  /** Whether this person may write the minutes now. */
  keepsMinutes(id: ParticipantId): boolean;
  maker(id: ParticipantId): Maker | null;
  language(id: ParticipantId): Language;
  /** Whether a card was ever withdrawn here: a crash may have come between the withdrawal and its purge. */
  hasWithdrawals(): boolean;
  /** Whether the table is elsewhere for the people of this session: then nobody is told who looks in. */
  waits(): boolean;
  /** Brings the server-owned parts of the document up to the events. */
  project(doc: Y.Doc): void;
}
