import type { CardId } from '@samenspraak/shared/domain/ids.ts';
import { type RefObject, useEffect, useRef } from 'react';
import { flushSync } from 'react-dom';
import type { TornWords } from '../../live/types.ts';
import { lostWordsId } from './lost-text-item.tsx';

/** Whoever typed so short ago, in ms, is in the middle of it. */
const MID_SENTENCE_MS = 10_000;

interface Caret {
  readonly field: HTMLTextAreaElement;
  /** When a letter was last typed there; null when none was. */
  typedAt: number | null;
}

interface Options {
  /** The part of the page in which fields come and go with the table. */
  readonly area: RefObject<HTMLElement | null>;
  /** What is said of words that nothing else was said of yet. */
  readonly reason: string;
  readonly offer: (torn: TornWords) => string | null;
}

/**
 * A field may go away under the caret: the chair shows all answers, somebody takes the card away. Before the next letter
 * comes the caret is in the words as they are offered back, at the same place, so that none is lost and none scrolls the
 * page. Where nobody was in the middle of a sentence it is in the work area.
 */
export function useTornCaret(options: Options): void {
  const latest = useRef(options);
  useEffect(() => {
    latest.current = options;
  });
  const { area } = options;
  useEffect(() => {
    const place = area.current;
    if (place === null) return;
    return watchCaret(place, (caret) => catchWords(caret, { ...latest.current, place }));
  }, [area]);
}

/** Calls `torn` with a field that went away with the caret in it, at once after the page changed. */
function watchCaret(place: HTMLElement, torn: (caret: Caret) => void): () => void {
  let caret: Caret | null = null;
  function entered({ target }: FocusEvent): void {
    caret = target instanceof HTMLTextAreaElement ? { field: target, typedAt: null } : null;
  }
  function typed({ target }: Event): void {
    if (caret !== null && caret.field === target) caret.typedAt = performance.now();
  }
  function left({ target }: FocusEvent): void {
    // a field that is taken away is left too, in some browsers
    setTimeout(() => {
      if (caret?.field === target && caret.field.isConnected && document.activeElement !== target) caret = null;
    });
  }
  const changes = new MutationObserver(() => {
    if (caret === null || caret.field.isConnected) return;
    const gone = caret;
    caret = null;
    if (document.activeElement === null || document.activeElement === document.body) torn(gone);
  });
  changes.observe(place, { childList: true, subtree: true });
  place.addEventListener('focusin', entered);
  place.addEventListener('input', typed);
  place.addEventListener('focusout', left);
  return () => {
    changes.disconnect();
    place.removeEventListener('focusin', entered);
    place.removeEventListener('input', typed);
    place.removeEventListener('focusout', left);
  };
}

function catchWords(
  { field, typedAt }: Caret,
  { place, reason, offer }: Options & { readonly place: HTMLElement },
): void {
  const text = field.value;
  const isMidSentence = typedAt !== null && performance.now() - typedAt < MID_SENTENCE_MS;
  // a field of the board itself keeps its words where it finds them again
  const isKept = field.dataset.kept !== undefined;
  let id: string | null = null;
  if (text.trim() !== '' && !isKept) {
    flushSync(() => {
      const cardId = (field.closest<HTMLElement>('[data-card]')?.dataset.card ?? null) as CardId | null;
      id = offer({ cardId, text, reason: isMidSentence ? reason : null });
    });
  }
  const words = id === null ? null : document.getElementById(lostWordsId(id));
  if (!(words instanceof HTMLTextAreaElement)) {
    place.focus({ preventScroll: true });
    return;
  }
  words.focus();
  const start = words.value.indexOf(text.trim()) - (text.length - text.trimStart().length);
  const caret = Math.max(0, start + field.selectionEnd);
  words.setSelectionRange(caret, caret);
}
