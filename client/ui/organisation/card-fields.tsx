import { useText } from '../../i18n/use-text.ts';
import { TextArea } from '../text-area.tsx';
import { CARD_PARTS, type CardWords } from './card-parts.ts';

interface Props {
  readonly words: CardWords;
  readonly onChange: (words: CardWords) => void;
  /** What was saved by somebody else meanwhile, where it differs; null while nobody did. */
  readonly now?: CardWords | null;
}

/** The fields of an organisation card; each says in one line what belongs there. */
export function CardFields({ words, onChange, now = null }: Props) {
  const t = useText();
  return CARD_PARTS.map((part) => (
    <div key={part}>
      <TextArea
        label={t(`organisation.${part}`)}
        hint={t('organisation.hint', { what: t(`organisation.belongs.${part}`) })}
        maxLength={4000}
        value={words[part]}
        onChange={(value) => onChange({ ...words, [part]: value })}
      />
      {now !== null && now[part] !== words[part] && (
        <p className="organisation-now">
          {now[part] === '' ? t('organisation.nowEmpty') : t('organisation.now', { words: now[part] })}
        </p>
      )}
    </div>
  ));
}
