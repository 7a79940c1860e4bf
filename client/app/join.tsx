import { useState } from 'react';
import { JoinPage } from '../features/join/join-page.tsx';
import { firstLanguage } from '../i18n/first-language.ts';
import { LanguageProvider } from '../i18n/language-provider.tsx';
import { takeToken } from '../live/take-token.ts';
import { CATALOGS } from './join/catalogs.ts';
import { mount } from './mount.tsx';

function JoinEntry({ token }: { token: string }) {
  const [language, setLanguage] = useState(firstLanguage);
  return (
    <LanguageProvider language={language} catalogs={CATALOGS}>
      <JoinPage token={token} language={language} onLanguage={setLanguage} />
    </LanguageProvider>
  );
}

mount(<JoinEntry token={takeToken()} />);
