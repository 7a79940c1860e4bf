import { type ComponentProps, useEffect, useState } from 'react';
import { useDraft } from '../../live/drafts.ts';
import { ReadBy } from '../read-by.tsx';
import { TextArea } from '../text-area.tsx';
import { TextField } from '../text-field.tsx';
import { useReadersWords } from './use-readers-words.ts';

interface Props extends Pick<ComponentProps<typeof TextField>, 'label' | 'hint' | 'maxLength' | 'type'> {
  readonly value: string;
  /** Called when the writer is done with the field. */
  readonly onSettle: (value: string) => void;
  /** Several lines. */
  readonly long?: boolean;
}

/** A field that others see when it is done, not letter by letter. What others put there shows while it is not in use. */
export function SettledField({ value, onSettle, long = false, type, ...field }: Props) {
  const [draft, setDraft] = useState<string | null>(null);
  const readers = useReadersWords();
  // what others put there is not this person's to take along
  useDraft(value === '' && type === undefined ? (draft ?? '') : '');
  function settle() {
    if (draft !== null && draft.trim() !== value) onSettle(draft.trim());
    setDraft(null);
  }
  useEffect(() => {
    if (type === 'date' && draft !== null && draft !== '' && draft !== value) onSettle(draft);
  }, [type, draft, value, onSettle]);
  const shared = { ...field, value: draft ?? value, onChange: setDraft, onBlur: settle };
  return (
    <ReadBy words={readers}>
      {(id) =>
        long ? (
          <TextArea {...shared} aria-describedby={id} />
        ) : (
          <TextField {...shared} aria-describedby={id} {...(type === undefined ? {} : { type })} />
        )
      }
    </ReadBy>
  );
}
