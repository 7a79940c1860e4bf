import type { Language } from '@samenspraak/shared/domain/roles.ts';
import { useState } from 'react';
import { PreparationsProvider } from '../features/preparation/preparations-provider.tsx';
import { firstLanguage } from '../i18n/first-language.ts';
import { LanguageProvider } from '../i18n/language-provider.tsx';
import { ConferenceProvider } from '../live/conference-provider.tsx';
import { useConference } from '../live/use-conference.ts';
import { boardAddress } from './board/address.ts';
import { BadAddress } from './board/bad-address.tsx';
import { BoardPage } from './board/board-page.tsx';
import { CATALOGS, LATER } from './board/catalogs.ts';
import { LanguageChoice } from './board/language-choice.ts';
import { mount } from './mount.tsx';

/** Speaks the participant's own language as soon as the server has told which one that is, until they choose another. */
function InOwnLanguage() {
  const { view } = useConference();
  const [chosen, setChosen] = useState<Language | null>(null);
  return (
    <LanguageProvider language={chosen ?? view?.me.language ?? firstLanguage()} catalogs={CATALOGS} later={LATER}>
      <LanguageChoice value={setChosen}>
        <PreparationsProvider>
          <BoardPage />
        </PreparationsProvider>
      </LanguageChoice>
    </LanguageProvider>
  );
}

function Board() {
  const address = boardAddress(location.pathname);
  if (address === null) {
    return (
      <LanguageProvider language={firstLanguage()} catalogs={CATALOGS}>
        <BadAddress />
      </LanguageProvider>
    );
  }
  return (
    <ConferenceProvider {...address}>
      <InOwnLanguage />
    </ConferenceProvider>
  );
}

mount(<Board />);
