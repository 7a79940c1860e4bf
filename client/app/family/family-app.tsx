import type { SessionId } from '@samenspraak/shared/domain/ids.ts';
import type { Language } from '@samenspraak/shared/domain/roles.ts';
import { useState } from 'react';
import { seatOf, situationOf } from '../../features/family-moment/situation.ts';
import type { Draft } from '../../features/family-thoughts/thought-field.tsx';
import { LanguageProvider } from '../../i18n/language-provider.tsx';
import { SessionProvider } from '../../live/session-provider.tsx';
import { useConference } from '../../live/use-conference.ts';
import { CATALOGS } from './catalogs.ts';
import { deviceLanguage } from './device-language.ts';
import { QuietScreen } from './quiet-screen.tsx';
import { Seat } from './seat.tsx';
import { useReturn } from './use-return.ts';

const NOTHING: Draft = { text: '', kind: null };

/** The client's view of one conference, in the reader's language. */
export function FamilyApp() {
  const { view, connection } = useConference();
  useReturn({ view, connection });
  const [chosen, setChosen] = useState<Language | null>(null);
  const language = chosen ?? view?.me.language ?? deviceLanguage();
  return (
    <LanguageProvider language={language} catalogs={CATALOGS}>
      <Screens language={language} onLanguage={setChosen} />
    </LanguageProvider>
  );
}

/** Drafts are kept per session, so that words meant for one audience never stand in the field of another. */
function Screens({ language, onLanguage }: { language: Language; onLanguage: (language: Language) => void }) {
  const { view, connection } = useConference();
  const [drafts, setDrafts] = useState<ReadonlyMap<SessionId, Draft>>(new Map());
  const situation = situationOf({ connection, view });
  const session = seatOf(view);
  const shared = { situation, offline: connection === 'offline', language, onLanguage };
  if (session === null) return <QuietScreen {...shared} />;
  return (
    <SessionProvider sessionId={session.sessionId}>
      <Seat
        key={session.sessionId}
        {...shared}
        session={session}
        draft={drafts.get(session.sessionId) ?? NOTHING}
        onDraft={(draft) => setDrafts((all) => new Map(all).set(session.sessionId, draft))}
      />
    </SessionProvider>
  );
}
