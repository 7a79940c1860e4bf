import type { CardSnapshot } from '@samenspraak/shared/document/card-snapshot.ts';
import { useText } from '../../i18n/use-text.ts';
import { useRoster } from '../../live/use-document.ts';
import { ownerWords } from '../../ui/card/card-words.ts';

/** Who is on it, as the notes tell: each organisation or person once. */
export function useMakers(): (notes: readonly CardSnapshot[]) => string {
  const t = useText();
  const roster = useRoster();
  return (notes) => {
    const names = notes.map((note) => {
      const maker = roster.find(({ participantId }) => participantId === note.author) ?? null;
      return ownerWords(note, maker, t);
    });
    return [...new Set(names)].join(', ');
  };
}
