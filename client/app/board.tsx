import { common as enCommon } from '../i18n/en/common.ts';
import { entry as enEntry } from '../i18n/en/entry.ts';
import { frame as enFrame } from '../i18n/en/frame.ts';
import { work as enWork } from '../i18n/en/work.ts';
import { firstLanguage } from '../i18n/first-language.ts';
import { type Catalogs, LanguageProvider } from '../i18n/language-provider.tsx';
import { common } from '../i18n/nl/common.ts';
import { entry } from '../i18n/nl/entry.ts';
import { frame } from '../i18n/nl/frame.ts';
import { work } from '../i18n/nl/work.ts';
import { ConferenceProvider } from '../live/conference-provider.tsx';
import { useConference } from '../live/use-conference.ts';
import { boardAddress } from './board/address.ts';
import { BadAddress } from './board/bad-address.tsx';
import { BoardPage } from './board/board-page.tsx';
import { mount } from './mount.tsx';

const CATALOGS: Catalogs = { nl: [common, entry, frame, work], en: [enCommon, enEntry, enFrame, enWork] };

/** Speaks the participant's own language as soon as the server has told which one that is. */
function InOwnLanguage() {
  const { view } = useConference();
  return (
    <LanguageProvider language={view?.me.language ?? firstLanguage()} catalogs={CATALOGS}>
      <BoardPage />
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
