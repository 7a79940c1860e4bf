import { setupI18n } from '@lingui/core';
import type { Language } from '@samenspraak/shared/domain/roles.ts';
import { type ReactNode, useEffect, useLayoutEffect, useState } from 'react';
import { I18nProvider } from 'react-aria-components/I18nProvider';
import type { Catalog, Catalogs } from './catalogs-of.ts';
import { compileText } from './compile-text.ts';
import { LanguageContext, type Texts } from './language-context.ts';
import type { Values } from './message-key.ts';

/** After how long, in ms, texts that did not arrive are asked for again. */
const AGAIN_MS = 3_000;

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

/** The texts of `language` once they are here; until then those of the language before it, null at first. */
function useTexts({ language, catalogs }: Omit<Props, 'children'>): Texts | null {
  const [texts, setTexts] = useState<Texts | null>(null);
  useEffect(() => {
    let timer: number | undefined;
    let isWanted = true;
    async function fetchTexts() {
      try {
        const found = await catalogs[language]();
        if (isWanted) setTexts({ language, text: translator(language, found) });
      } catch {
        if (isWanted) timer = window.setTimeout(fetchTexts, AGAIN_MS);
      }
    }
    void fetchTexts();
    return () => {
      isWanted = false;
      window.clearTimeout(timer);
    };
  }, [language, catalogs]);
  return texts;
}

/**
 * Sets the language of everything inside it, of the page itself and of the widgets' own announcements. Nothing is shown
 * before there are words; another language takes over when all of it is here.
 */
export function LanguageProvider({ children, ...wanted }: Props) {
  const texts = useTexts(wanted);
  const language = texts?.language;
  useLayoutEffect(() => {
    if (language !== undefined) document.documentElement.lang = language;
  }, [language]);
  if (texts === null) return null;
  return (
    <I18nProvider locale={language === 'nl' ? 'nl-NL' : 'en-GB'}>
      <LanguageContext value={texts}>{children}</LanguageContext>
    </I18nProvider>
  );
}
