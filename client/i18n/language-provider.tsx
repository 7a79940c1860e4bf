import { setupI18n } from '@lingui/core';
import type { Language } from '@samenspraak/shared/domain/roles.ts';
import { type ReactNode, useEffect, useLayoutEffect, useRef, useState } from 'react';
import { I18nProvider } from 'react-aria-components/I18nProvider';
import { untilHere } from '../live/until-here.ts';
import type { Catalogs, Message } from './catalogs-of.ts';
import { LanguageContext, type Texts } from './language-context.ts';

/** What makes texts of `messages`. Those without arguments cost a look-up. */
function translator(language: Language, messages: Readonly<Record<string, Message>>): Texts['text'] {
  const i18n = setupI18n({ locale: language, messages: { [language]: {} } });
  const ready = new Set<string>();
  return (key, values = {}) => {
    const message = messages[key];
    if (message === undefined) return key;
    if (typeof message === 'string') return message;
    if (!ready.has(key)) {
      i18n.load(language, { [key]: message });
      ready.add(key);
    }
    return i18n._(key, values);
  };
}

interface Props {
  readonly language: Language;
  readonly catalogs: Catalogs;
  /** What the parts speak that come in after the first screen. */
  readonly later?: Catalogs;
  readonly children: ReactNode;
}

/** The texts of one language: those of the first screen at once, the others as soon as they are here. */
async function fetchTexts({ language, catalogs, later }: Omit<Props, 'children'>): Promise<Texts> {
  const messages: Record<string, Message> = Object.assign({}, ...(await untilHere(catalogs[language])));
  const rest = { isHere: later === undefined, fetched: Promise.resolve() };
  if (later !== undefined) {
    rest.fetched = untilHere(later[language]).then((found) => {
      Object.assign(messages, ...found);
      rest.isHere = true;
    });
  }
  return { language, text: translator(language, messages), rest };
}

/** The texts of `language` once they are here; until then those of the language before it, null at first. */
function useTexts({ language, catalogs, later }: Omit<Props, 'children'>): Texts | null {
  const [texts, setTexts] = useState<Texts | null>(null);
  const speaks = useRef(false);
  useEffect(() => {
    let isWanted = true;
    async function go() {
      const found = await fetchTexts({ language, catalogs, ...(later === undefined ? {} : { later }) });
      // another language takes over whole, so that nothing goes from the screen meanwhile
      if (speaks.current) await found.rest.fetched;
      if (!isWanted) return;
      speaks.current = true;
      setTexts(found);
    }
    void go();
    return () => {
      isWanted = false;
    };
  }, [language, catalogs, later]);
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
