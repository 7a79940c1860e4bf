import { setupI18n } from '@lingui/core';
import type { Language } from '@samenspraak/shared/domain/roles.ts';
import { type ReactNode, useLayoutEffect, useMemo } from 'react';
import { I18nProvider } from 'react-aria-components/I18nProvider';
import { compileText } from './compile-text.ts';
import { LanguageContext } from './language-context.ts';
import type { Values } from './message-key.ts';

type Catalog = Readonly<Record<string, string>>;
/** The catalogs that one entry needs, in every language. */
export type Catalogs = Readonly<Record<Language, readonly Catalog[]>>;

/** What makes texts of `catalogs`. Messages without arguments cost a look-up; the others are compiled at their first use. */
function translator(language: Language, catalogs: readonly Catalog[]) {
  const messages: Catalog = Object.assign({}, ...catalogs);
  const i18n = setupI18n({ locale: language, messages: { [language]: {} } });
  const compiled = new Set<string>();
  return (key: string, values: Values = {}): string => {
    const message = messages[key];
    if (message === undefined) return key;
    if (!message.includes('{')) return message;
    if (!compiled.has(key)) {
      i18n.load(language, { [key]: compileText(message) });
      compiled.add(key);
    }
    return i18n._(key, values);
  };
}

interface Props {
  readonly language: Language;
  readonly catalogs: Catalogs;
  readonly children: ReactNode;
}

/** Sets the language of everything inside it, of the page itself and of the widgets' own announcements. */
export function LanguageProvider({ language, catalogs, children }: Props) {
  const texts = useMemo(() => ({ language, text: translator(language, catalogs[language]) }), [language, catalogs]);
  useLayoutEffect(() => {
    document.documentElement.lang = language;
  }, [language]);
  return (
    <I18nProvider locale={language === 'nl' ? 'nl-NL' : 'en-GB'}>
      <LanguageContext value={texts}>{children}</LanguageContext>
    </I18nProvider>
  );
}
