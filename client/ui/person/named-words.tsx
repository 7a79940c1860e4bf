import type { ReactNode } from 'react';

/** Stands in a text for a name that can be pressed; no keyboard writes it. */
export const NAME_HERE = '\uE000';

/** A text with a name in it that can be pressed: `words` was made with `NAME_HERE` in the place of the name. */
export function NamedWords({ words, children }: { readonly words: string; readonly children: ReactNode }) {
  const at = words.indexOf(NAME_HERE);
  if (at < 0) return words;
  return (
    <>
      {words.slice(0, at)}
      {children}
      {words.slice(at + NAME_HERE.length)}
    </>
  );
}
