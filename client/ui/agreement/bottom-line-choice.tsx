import './agreement.css';
import type { CardSnapshot } from '@samenspraak/shared/document/card-snapshot.ts';
import type { CardId } from '@samenspraak/shared/domain/ids.ts';
import { useText } from '../../i18n/use-text.ts';
import { useCards } from '../../live/use-document.ts';
import { shortWords } from '../card/card-words.ts';
import { SelectField } from '../card/select-field.tsx';
import { usePersonWords } from '../card/use-person-words.ts';

interface Props {
  readonly value: CardId | undefined;
  /** The card comes along, so that whoever watches it can be taken over. */
  readonly onChange: (bottomLine: CardSnapshot | undefined) => void;
}

/** The bottom line that an agreement protects, out of those of the judgement, and who was to watch it. */
export function BottomLineChoice({ value, onChange }: Props) {
  const t = useText();
  const wordsOf = usePersonWords();
  const all = useCards().filter((card) => card.kind === 'bottomLine');
  const chosen = all.find(({ id }) => id === value);
  const written = all.filter((card) => card.text.trim() !== '');
  const options: { value: string; label: string }[] = written.map(({ id, text }) => ({
    value: id,
    label: shortWords(text, 90),
  }));
  if (value !== undefined && !written.some(({ id }) => id === value)) {
    options.push({ value, label: t('agreeing.bottomLine.gone') });
  }
  return (
    <div>
      <SelectField
        label={t('agreeing.bottomLine')}
        none={t('agreeing.bottomLine.none')}
        options={options}
        value={value}
        onChange={(id) => onChange(written.find((card) => card.id === id))}
      />
      {chosen?.watcher !== undefined && (
        <p className="agreement-soft">{t('agreeing.bottomLine.watch', { who: wordsOf(chosen.watcher) })}</p>
      )}
    </div>
  );
}
