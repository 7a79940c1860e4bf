import type { CardId, LinkId } from '@samenspraak/shared/domain/ids.ts';
import type * as Y from 'yjs';
import type { AnyType } from './slots.ts';

/** One writing of a key. A deletion, or a value that this same update takes back, has no value. */
export interface Write {
  readonly key: string;
  readonly value?: unknown;
  readonly live: boolean;
}

/** What an update does to one card. */
export interface CardWork {
  readonly id: CardId;
  /** The card's type: in the document, or made by this update. */
  readonly type: AnyType;
  readonly made: boolean;
  readonly writes: Write[];
  /** Its texts that this update makes; more or less than one in a new card is refused. */
  texts: number;
  text: { readonly type: AnyType; readonly made: boolean; added: number; removed: number } | null;
}

/** What an update does to one link: whole links come and go, their fields never change. */
export interface LinkWork {
  readonly id: LinkId;
  /** The link that stood under this key and goes. */
  removed: Y.Item | null;
  /** The link that comes, and whether this update leaves it standing. */
  added: { readonly type: AnyType; readonly live: boolean } | null;
  readonly writes: Write[];
  /** Links whose fields were deleted: allowed when the whole link goes. */
  readonly undone: Set<AnyType>;
}

/** Everything an update would do, by where it does it. */
export interface Work {
  readonly cards: Map<CardId, CardWork>;
  readonly links: Map<LinkId, LinkWork>;
  /** Keys written in `cards` itself. */
  readonly newCards: Set<CardId>;
  minutes: boolean;
  /** Format marks of the minutes that are deleted: every Yjs client tidies superfluous ones by itself. */
  readonly marks: Y.Item[];
  /** Live content for something that is not there any more. */
  lost: boolean;
  /** Whether it changes the document at all. */
  effects: boolean;
  /** What will have changed, as `aftermath` names it. */
  readonly touched: Set<string>;
}

export function emptyWork(): Work {
  return {
    cards: new Map(),
    links: new Map(),
    newCards: new Set(),
    minutes: false,
    marks: [],
    lost: false,
    effects: false,
    touched: new Set(),
  };
}

export function cardWork(work: Work, site: { id: CardId; type: AnyType; made: boolean }): CardWork {
  const known = work.cards.get(site.id);
  if (known !== undefined) return known;
  const fresh: CardWork = { id: site.id, type: site.type, made: site.made, writes: [], texts: 0, text: null };
  work.cards.set(site.id, fresh);
  return fresh;
}

export function linkWork(work: Work, id: LinkId): LinkWork {
  const known = work.links.get(id);
  if (known !== undefined) return known;
  const fresh: LinkWork = { id, removed: null, added: null, writes: [], undone: new Set() };
  work.links.set(id, fresh);
  return fresh;
}
