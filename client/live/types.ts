import type { Intent } from '@samenspraak/shared/commands/registry.ts';
import type { CardId, ConferenceId, ParticipantId, SessionId } from '@samenspraak/shared/domain/ids.ts';
import type { Actor, Place, Target } from '@samenspraak/shared/policy/actors.ts';
import type { Action } from '@samenspraak/shared/policy/table.ts';
import type { Ack } from '@samenspraak/shared/protocol/live.ts';
import type { ConferenceView } from '@samenspraak/shared/protocol/view.ts';
import type * as Y from 'yjs';

/** How the line to the server is. After the last four the client does not come back by itself. */
export type Connection = 'connecting' | 'online' | 'offline' | 'removed' | 'signedOut' | 'ended' | 'elsewhere';

/** What every screen of a conference gets from `useConference()`. */
export interface ConferenceLink {
  readonly conferenceId: ConferenceId;
  readonly participantId: ParticipantId;
  /** Null until the server has answered. */
  readonly view: ConferenceView | null;
  readonly connection: Connection;
  /** Sends a command; offline it answers at once with `store.unavailable` in words, never hangs. */
  readonly send: (intent: Intent) => Promise<Ack>;
  /** Milliseconds to add to this device's clock to get the server's. */
  readonly clockOffset: number;
}

/** Whether everything this screen wrote is on disk at the server. */
export type SavedState = 'saved' | 'saving' | 'offline';

/** Words that did not get onto the board and are offered back. They live in memory alone. */
export interface LostText {
  readonly id: string;
  /** The card in which it stood; null when that card is gone or was never placed, and for the minutes. */
  readonly cardId: CardId | null;
  /** Empty when no words were lost but a move, a choice or a deletion was refused: then the reason alone is to be told. */
  readonly text: string;
  /** Why, in the reader's language. */
  readonly reason: string;
  /** The field in which it stood went away under the caret: its writer types on in what is offered. */
  readonly isOpen?: boolean;
}

/** What stood in a field that went away while its writer had the caret in it, and what is said of that. */
export interface TornWords {
  /** The card in which it stood; null of a field that belongs to none. */
  readonly cardId: CardId | null;
  readonly text: string;
  /** Why, in the reader's language; null when nobody was typing there any more, so that nothing is offered anew. */
  readonly reason: string | null;
}

/** Where somebody is in the document, as others see it: in a field of a card, or without a card in the minutes. */
export interface Presence {
  readonly participantId: ParticipantId;
  readonly card: CardId | null;
  readonly field: string | null;
}

/** What everything on a board gets from `useSession()`. */
export interface SessionLink {
  readonly sessionId: SessionId;
  /** Replaced by a fresh one after a refusal: never keep it across renders. */
  readonly doc: Y.Doc;
  readonly synced: boolean;
  /** The server closed this session to this person, and nothing of it is here any more; why is told over the conference's line. */
  readonly isShut: boolean;
  readonly saved: SavedState;
  readonly lost: readonly LostText[];
  readonly forget: (id: string) => void;
  /** Offers back the words of a field that went away under the caret; the answer is the id under which they stand, if any. */
  readonly offer: (torn: TornWords) => string | null;
  /** What was offered under this id is now `text`. */
  readonly amend: (id: string, text: string) => void;
  readonly undo: () => void;
  readonly redo: () => void;
  readonly canUndo: boolean;
  readonly canRedo: boolean;
  /** The others who have a caret in a card or in the minutes. */
  readonly presence: readonly Presence[];
  /** Tells the others where this person is; null when nowhere. */
  readonly announce: (place: { card: CardId; field: string } | 'minutes' | null) => void;
  /** Who asks and where, for the policy; `place` follows the meeting and the passing of the grace after a stage. */
  readonly actor: Actor;
  readonly place: Place;
  readonly can: (action: Action, target?: Target) => boolean;
}
