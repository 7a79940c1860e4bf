import { CARD_KINDS, type CardKind } from '@samenspraak/shared/domain/kinds.ts';
import { type FocusEvent, useEffect, useRef, useState } from 'react';
import { useUnfolded } from '../../ui/card/use-unfolded.ts';

/** The column in which this person has the caret, as long as the caret is anywhere in the columns; null while it is not. */
export function useCaretColumn() {
  const { isUnfolded, onFocus, onBlur } = useUnfolded();
  const [kind, setKind] = useState<CardKind | null>(null);
  const field = useRef<HTMLElement>(null);
  useEffect(() => {
    // a field that is taken away under the caret is not left in any way that is told
    if (field.current?.isConnected === false) setKind(null);
  });
  return {
    kind: isUnfolded ? kind : null,
    onFocus({ target }: FocusEvent<HTMLElement>) {
      if (!target.matches('textarea, input')) return;
      const column = target.closest<HTMLElement>('[data-kind]');
      field.current = target;
      setKind(CARD_KINDS.find((one) => one === column?.dataset.kind) ?? null);
      onFocus();
    },
    onBlur,
  };
}

/** What was there when the hold began, until it ends: nothing moves under the hands of somebody who writes. */
export function useSteady<Value>(value: Value, isHeld: boolean): Value {
  const [kept, setKept] = useState(value);
  if (!isHeld && !Object.is(kept, value)) setKept(value);
  return isHeld ? kept : value;
}
