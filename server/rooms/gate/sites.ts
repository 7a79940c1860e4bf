import { DEEPEST_IN_MINUTES, isMinutesNode, type MinutesNode } from '@samenspraak/shared/document/minutes.ts';
import type { CardId, LinkId } from '@samenspraak/shared/domain/ids.ts';
import * as Y from 'yjs';
import { type AnyType, GONE, rootType, type Slot } from './slots.ts';

/** What a shared type is in the session document. */
export type Site =
  | { readonly at: 'cards' | 'links' }
  | { readonly at: 'card'; readonly id: CardId; readonly type: AnyType; readonly made: boolean }
  | { readonly at: 'text'; readonly id: CardId; readonly type: AnyType; readonly made: boolean; readonly card: AnyType }
  | { readonly at: 'link'; readonly id: LinkId; readonly type: AnyType; readonly made: boolean }
  | MinutesSite;

/** `depth` counts the elements around it: the minutes themselves are 0 and no `node`. */
export type MinutesSite =
  | { readonly at: 'nodes'; readonly depth: number; readonly node: MinutesNode | null }
  | { readonly at: 'characters'; readonly depth: number };

/** `null`: no place where participants write. `GONE`: it was deleted, or lies in something that was. */
export type SiteAnswer = Site | typeof GONE | null;

/** Tells what types are, for one update; the answer is worked out once for each type. */
export class Sites {
  readonly #made: ReadonlyMap<AnyType, Slot>;
  readonly #known = new Map<AnyType, SiteAnswer>();

  constructor(doc: Y.Doc, made: ReadonlyMap<AnyType, Slot>) {
    this.#made = made;
    for (const at of ['cards', 'links'] as const) {
      const root = rootType(doc, at);
      if (root !== null) this.#known.set(root, { at });
    }
    const minutes = rootType(doc, 'minutes');
    if (minutes !== null) this.#known.set(minutes, { at: 'nodes', depth: 0, node: null });
  }

  of(type: AnyType): SiteAnswer {
    const known = this.#known.get(type);
    if (known !== undefined) return known;
    const answer = this.#workOut(type);
    this.#known.set(type, answer);
    return answer;
  }

  #workOut(type: AnyType): SiteAnswer {
    const slot = this.#made.get(type);
    if (slot !== undefined) return below({ around: this.of(slot.parent), key: slot.key, type, made: true });
    const item = type._item;
    if (item === null || item.parent === null) return null;
    const around = this.of(item.parent as AnyType);
    if (item.deleted) return around === null ? null : GONE;
    return below({ around, key: item.parentSub, type, made: false });
  }
}

interface Child {
  readonly around: SiteAnswer;
  readonly key: string | null;
  readonly type: AnyType;
  readonly made: boolean;
}

/** What a type is, given what is around it and where it stands there. Subclasses count as other kinds. */
function below({ around, key, type, made }: Child): SiteAnswer {
  if (around === null || around === GONE) return around;
  const kind = type.constructor;
  switch (around.at) {
    case 'cards':
      return key !== null && kind === Y.Map ? { at: 'card', id: key as CardId, type, made } : null;
    case 'links':
      return key !== null && kind === Y.Map ? { at: 'link', id: key as LinkId, type, made } : null;
    case 'card':
      return key === 'text' && kind === Y.Text ? { at: 'text', id: around.id, type, made, card: around.type } : null;
    case 'nodes': {
      const depth = around.depth + 1;
      // Yjs deletes and collects by recursion.
      if (key !== null || depth > DEEPEST_IN_MINUTES) return null;
      if (kind === Y.XmlText) return { at: 'characters', depth };
      if (kind !== Y.XmlElement) return null;
      const name = (type as unknown as Y.XmlElement).nodeName;
      return isMinutesNode(name) ? { at: 'nodes', depth, node: name } : null;
    }
    default:
      return null;
  }
}
