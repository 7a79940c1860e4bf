import './language-buttons.css';
import { LANGUAGES, type Language } from '@samenspraak/shared/domain/roles.ts';
import { useText } from '../i18n/use-text.ts';

interface Props {
  readonly language: Language;
  readonly onLanguage: (language: Language) => void;
}

/** The languages, each by its own name; the present one is marked. */
export function LanguageButtons({ language, onLanguage }: Props) {
  const text = useText();
  return (
    <fieldset className="language-buttons" aria-label={text('language.choose')}>
      {LANGUAGES.map((one) => (
        <button
          key={one}
          type="button"
          lang={one}
          className="language-button"
          aria-pressed={one === language}
          onClick={() => onLanguage(one)}
        >
          {text(`language.${one}`)}
        </button>
      ))}
    </fieldset>
  );
}
