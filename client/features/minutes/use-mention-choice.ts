import type { CardSnapshot } from '@samenspraak/shared/document/card-snapshot.ts';
import { useEffect, useState } from 'react';
import { useText } from '../../i18n/use-text.ts';
import { useCards } from '../../live/use-document.ts';
import type { MentionQuery } from './editor/mention.ts';
import type { MinutesEditor } from './editor/minutes-editor.ts';
import { foundCards } from './found-cards.ts';
import { mentionWords } from './mention-words.ts';
import { useFace } from './use-face.ts';

interface MentionChoice {
  /** What is asked for; null when nothing is, or its list was closed. */
  readonly query: MentionQuery | null;
  readonly found: readonly CardSnapshot[];
  /** The card that Enter would take. */
  readonly active: CardSnapshot | undefined;
}

const STEPS: Readonly<Record<string, number>> = { ArrowDown: 1, ArrowUp: -1 };

/** The cards that may be meant behind an `@`, and the keys by which one is chosen while the caret stays in the text. */
export function useMentionChoice(editor: MinutesEditor): MentionChoice {
  const t = useText();
  const cards = useCards();
  const asked = useFace(editor).query;
  const [index, setIndex] = useState(0);
  /** Where the list was closed: it stays closed for that `@`. */
  const [closedAt, setClosedAt] = useState<number | null>(null);
  const query = asked?.from === closedAt ? null : asked;
  const found = query === null ? [] : foundCards(cards, query.words, (card) => mentionWords(card, t));
  const active = found[Math.min(index, found.length - 1)];
  useEffect(() => {
    setIndex(0);
    if (asked === null) setClosedAt(null);
  }, [asked]);
  useEffect(() => {
    editor.onKey = ({ key, isComposing, shiftKey }) => {
      if (query === null || active === undefined || isComposing || shiftKey) return false;
      const step = STEPS[key];
      if (step !== undefined) setIndex((found.indexOf(active) + step + found.length) % found.length);
      else if (key === 'Enter' || key === 'Tab') editor.mention(query, active.id);
      else if (key === 'Escape') setClosedAt(query.from);
      else return false;
      return true;
    };
    return () => {
      editor.onKey = () => false;
    };
  });
  return { query, found, active };
}
