import './read-by.css';
import { type ReactNode, useId } from 'react';

interface Props {
  /** Who reads what is written here, in a sentence. */
  readonly words: string;
  /** The field, to be described by the element with this id. */
  readonly children: (describedBy: string) => ReactNode;
}

/** A field of text that says who reads it as soon as the caret is in it (ux.md): to the eye under it, to the ear with it. */
export function ReadBy({ words, children }: Props) {
  const id = useId();
  return (
    <div className="read-by">
      {children(id)}
      <span className="read-by-words" id={id}>
        {words}
      </span>
    </div>
  );
}
