import { LANGUAGES } from '@samenspraak/shared/domain/roles.ts';
import { use } from 'react';
import { useLanguage } from '../../i18n/use-language.ts';
import { useText } from '../../i18n/use-text.ts';
import { Button } from '../../ui/button.tsx';
import { LanguageChoice } from './language-choice.ts';

/** One press per other language, by its own name. */
export function OtherLanguage() {
  const t = useText();
  const language = useLanguage();
  const choose = use(LanguageChoice);
  return LANGUAGES.filter((other) => other !== language).map((other) => (
    <Button key={other} variant="quiet" size="small" icon="voice" onPress={() => choose(other)}>
      <span lang={other}>{t(`language.${other}`)}</span>
    </Button>
  ));
}
