import type { CardId } from '@samenspraak/shared/domain/ids.ts';
import { type RefObject, useCallback, useLayoutEffect, useRef } from 'react';
import type * as Y from 'yjs';
import { SharedText } from './shared-text.ts';

interface Handlers {
  readonly onInput: () => void;
  readonly onCompositionStart: () => void;
  readonly onCompositionEnd: () => void;
}

interface Options {
  readonly doc: Y.Doc;
  readonly card: CardId;
  /** Called whenever the text may have another height. */
  readonly grow: () => void;
  /** False while what is typed stays with its writer: the board takes it no more. */
  readonly isTied: boolean;
}

/** Ties the textarea in `area` to the text of a card. */
export function useSharedText(
  area: RefObject<HTMLTextAreaElement | null>,
  { doc, card, grow, isTied }: Options,
): Handlers {
  const shared = useRef<SharedText | null>(null);
  useLayoutEffect(() => {
    const field = area.current;
    if (field === null || !isTied) return;
    const hasFocus = () => field.ownerDocument.activeElement === field;
    const text = new SharedText({ doc, card, field, hasFocus, changed: grow });
    shared.current = text;
    grow();
    return () => {
      text.stop();
      shared.current = null;
    };
  }, [area, doc, card, grow, isTied]);
  const onInput = useCallback(() => {
    shared.current?.typed();
    grow();
  }, [grow]);
  const onCompositionStart = useCallback(() => shared.current?.composing(true), []);
  const onCompositionEnd = useCallback(() => {
    shared.current?.composing(false);
    grow();
  }, [grow]);
  return { onInput, onCompositionStart, onCompositionEnd };
}
