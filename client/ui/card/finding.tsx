import { useState } from 'react';
import { useText } from '../../i18n/use-text.ts';
import { Button } from '../button.tsx';
import { TextField } from '../text-field.tsx';
import { type Choosable, found, isLong } from './find-choices.ts';

interface Asked {
  readonly options: readonly Choosable[];
  readonly chosen: readonly string[];
  /** Whether there is something to find them by. */
  readonly isOn: boolean;
}

/** What stands in sight of a long list, by the words that are looked for or because all were asked for. */
export function useFinding({ options, chosen, isOn }: Asked) {
  const [words, setWords] = useState('');
  const [isAll, setAll] = useState(false);
  const isFinding = isOn && isLong(options);
  const shown = isFinding ? found(options, { chosen, words, isAll }) : options;
  return { words, setWords, isAll, setAll, isFinding, shown, total: options.length };
}

interface Props {
  /** What is looked for. */
  readonly label: string;
  readonly finding: ReturnType<typeof useFinding>;
  /** The reader takes the one that was found. */
  readonly onTake: () => void;
}

/** The field by which one finds a name in a long list, and how many stand in sight. */
export function FindField({ label, finding, onTake }: Props) {
  const t = useText();
  const { words, setWords, shown, total } = finding;
  return (
    <div className="card-choice-find">
      <TextField
        quietLabel
        label={label}
        placeholder={label}
        value={words}
        onChange={setWords}
        maxLength={60}
        onKeyDown={(event) => {
          if (event.key !== 'Enter') return;
          event.preventDefault();
          onTake();
        }}
      />
      <span role="status">{words.trim() !== '' && t('work.details.found', { count: shown.length, total })}</span>
    </div>
  );
}

/** At the foot of a long list that is not looked through: all of it, or the first of it again. */
export function AllOrFewer({ finding }: Pick<Props, 'finding'>) {
  const t = useText();
  const { isAll, setAll, total } = finding;
  return (
    <Button
      size="small"
      variant="quiet"
      className="card-choice-all"
      aria-expanded={isAll}
      onPress={() => setAll(!isAll)}
    >
      {isAll ? t('work.details.fewer') : t('work.details.all', { total })}
    </Button>
  );
}
