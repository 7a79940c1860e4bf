import { LANGUAGES, type Language } from '@samenspraak/shared/domain/roles.ts';
import { useText } from '../../i18n/use-text.ts';
import { PlainButton } from '../../ui/plain-button.tsx';

/** One press per other language, each in its own words. The choice lives as long as the page. */
export function LanguageSwitch({ language, onLanguage }: { language: Language; onLanguage: (to: Language) => void }) {
  const text = useText();
  return LANGUAGES.filter((other) => other !== language).map((other) => (
    <PlainButton key={other} tone="words" lang={other} onClick={() => onLanguage(other)}>
      {text(`family.language.${other}`)}
    </PlainButton>
  ));
}
