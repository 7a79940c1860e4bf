import type { Language } from '@samenspraak/shared/domain/roles.ts';
import { useState } from 'react';
import { LanguageProvider } from '../../i18n/language-provider.tsx';
import { CATALOGS } from './catalogs.ts';
import { deviceLanguage } from './device-language.ts';
import { QuietScreen } from './quiet-screen.tsx';

/** An address that names no conference: nothing is opened, and how to get in is said. */
export function NoPlace() {
  const [language, onLanguage] = useState<Language>(deviceLanguage);
  return (
    <LanguageProvider language={language} catalogs={CATALOGS}>
      <QuietScreen
        situation={{ type: 'gone', why: 'signedOut' }}
        offline={false}
        language={language}
        onLanguage={onLanguage}
      />
    </LanguageProvider>
  );
}
