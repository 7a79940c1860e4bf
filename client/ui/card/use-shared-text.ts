import type { CardId } from '@samenspraak/shared/domain/ids.ts';
import { type RefObject, useCallback, useLayoutEffect, useRef } from 'react';
import type * as Y from 'yjs';
import { SharedText } from './shared-text.ts';

interface Handlers {
  readonly onInput: () => void;
  readonly onCompositionStart: () => void;
  readonly onCompositionEnd: () => void;
}

/** Ties the textarea in `area` to the text of a card. `grow` is called whenever its text may have another height. */
export function useSharedText(
  area: RefObject<HTMLTextAreaElement | null>,
  { doc, card, grow }: { doc: Y.Doc; card: CardId; grow: () => void },
): Handlers {
  const shared = useRef<SharedText | null>(null);
  useLayoutEffect(() => {
    const field = area.current;
    if (field === null) return;
    const hasFocus = () => field.ownerDocument.activeElement === field;
    const text = new SharedText({ doc, card, field, hasFocus, changed: grow });
    shared.current = text;
    grow();
    return () => text.stop();
  }, [area, doc, card, grow]);
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
