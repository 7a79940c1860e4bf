import { LONGEST_REASON } from '@samenspraak/shared/domain/agreements.ts';
import { useReadersWords } from '../../ui/card/use-readers-words.ts';
import { ReadBy } from '../../ui/read-by.tsx';
import { TextArea } from '../../ui/text-area.tsx';

interface Props {
  readonly label: string;
  readonly error?: string | null;
  readonly value: string;
  readonly onChange: (value: string) => void;
}

/** Why, in a few lines; who reads it stands with it. */
export function ReasonField({ error = null, ...field }: Props) {
  const readers = useReadersWords();
  return (
    <ReadBy words={readers}>
      {(id) => <TextArea aria-describedby={id} maxLength={LONGEST_REASON} error={error} {...field} />}
    </ReadBy>
  );
}
