import { useState } from 'react';
import { JoinPage } from '../features/join/join-page.tsx';
import { common as enCommon } from '../i18n/en/common.ts';
import { entry as enEntry } from '../i18n/en/entry.ts';
import { firstLanguage } from '../i18n/first-language.ts';
import { type Catalogs, LanguageProvider } from '../i18n/language-provider.tsx';
import { common } from '../i18n/nl/common.ts';
import { entry } from '../i18n/nl/entry.ts';
import { takeToken } from '../live/take-token.ts';
import { mount } from './mount.tsx';

const CATALOGS: Catalogs = { nl: [common, entry], en: [enCommon, enEntry] };

function JoinEntry({ token }: { token: string }) {
  const [language, setLanguage] = useState(firstLanguage);
  return (
    <LanguageProvider language={language} catalogs={CATALOGS}>
      <JoinPage token={token} language={language} onLanguage={setLanguage} />
    </LanguageProvider>
  );
}

mount(<JoinEntry token={takeToken()} />);
