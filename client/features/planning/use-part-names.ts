import { useText } from '../../i18n/use-text.ts';
import type { NameOf } from './session-drafts.ts';

/** The names that parts are given to begin with, in the reader's language. */
export function usePartNames(): NameOf {
  const text = useText();
  return (name) => text(`entry.part.suggested.${name}`);
}
