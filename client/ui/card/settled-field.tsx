import { type ComponentProps, useState } from 'react';
import { useNoted } from '../../live/drafts.ts';
import { ReadBy } from '../read-by.tsx';
import { TextArea } from '../text-area.tsx';
import { TextField } from '../text-field.tsx';
import { useReadersWords } from './use-readers-words.ts';

interface Props extends Pick<ComponentProps<typeof TextField>, 'label' | 'hint' | 'maxLength'> {
  readonly value: string;
  /** Called when the writer is done with the field. */
  readonly onSettle: (value: string) => void;
  /** Several lines. */
  readonly long?: boolean;
}

/** A field that others see when it is done, not letter by letter. What others put there shows while it is not in use. */
export function SettledField({ value, onSettle, long = false, ...field }: Props) {
  const [draft, setDraft] = useState<string | null>(null);
  const readers = useReadersWords();
  // what others put there is not this person's to take along
  useNoted(value === '' ? (draft ?? '') : '');
  function settle() {
    if (draft !== null && draft.trim() !== value) onSettle(draft.trim());
    setDraft(null);
  }
  const shared = { ...field, value: draft ?? value, onChange: setDraft, onBlur: settle };
  return (
    <ReadBy words={readers}>
      {(id) =>
        long ? <TextArea {...shared} aria-describedby={id} /> : <TextField {...shared} aria-describedby={id} />
      }
    </ReadBy>
  );
}
