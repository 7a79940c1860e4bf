import { useReadersWords } from '../card/use-readers-words.ts';
import { ReadBy } from '../read-by.tsx';
import { TextArea } from '../text-area.tsx';

interface Props {
  readonly label: string;
  readonly hint: string;
  readonly value: string;
  readonly onChange: (grounds: string) => void;
}

/** Why somebody answers as they do, with who will read it. */
export function GroundsField(props: Props) {
  const readers = useReadersWords();
  return <ReadBy words={readers}>{(id) => <TextArea {...props} aria-describedby={id} maxLength={2_000} />}</ReadBy>;
}
