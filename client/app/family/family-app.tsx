import type { Language } from '@samenspraak/shared/domain/roles.ts';
import { useState } from 'react';
import { seatOf, situationOf } from '../../features/family-moment/situation.ts';
import { useFollow } from '../../features/family-moment/use-follow.ts';
import { LeftWords } from '../../features/family-states/left-words.tsx';
import { LanguageProvider } from '../../i18n/language-provider.tsx';
import { SessionProvider } from '../../live/session-provider.tsx';
import { useConference } from '../../live/use-conference.ts';
import { CATALOGS, LATER } from './catalogs.ts';
import { deviceLanguage } from './device-language.ts';
import { QuietScreen } from './quiet-screen.tsx';
import { Seat } from './seat.tsx';
import { useDrafts } from './use-drafts.ts';
import { useReturn } from './use-return.ts';

/** The client's view of one conference, in the reader's language. */
export function FamilyApp() {
  const { view, connection } = useConference();
  useReturn({ view, connection });
  const [chosen, setChosen] = useState<Language | null>(null);
  const language = chosen ?? view?.me.language ?? deviceLanguage();
  return (
    <LanguageProvider language={language} catalogs={CATALOGS} later={LATER}>
      <Screens language={language} onLanguage={setChosen} />
    </LanguageProvider>
  );
}

/** Brings this person to the session in which they sit now: calmly, and never out of the middle of a sentence. */
function Screens({ language, onLanguage }: { language: Language; onLanguage: (language: Language) => void }) {
  const { view, connection } = useConference();
  const drafts = useDrafts(view);
  const [busy, setBusy] = useState(false);
  const seat = seatOf(view)?.sessionId ?? null;
  const isMine = (id: string | null) => view?.sessions.some(({ sessionId }) => sessionId === id) === true;
  const { shown, movedOn, goAlong } = useFollow(seat, {
    keyOf: (id) => id ?? '',
    isBusy: (id) => busy && isMine(id),
  });
  const session = view?.sessions.find(({ sessionId }) => sessionId === shown) ?? null;
  const situation = situationOf({ connection, view });
  const shared = { situation, offline: connection === 'offline', language, onLanguage };
  const left = <LeftWords words={drafts.left} onForget={drafts.forget} />;
  if (session === null) return <QuietScreen {...shared}>{left}</QuietScreen>;
  return (
    <SessionProvider sessionId={session.sessionId} onLeft={drafts.keep}>
      <Seat
        key={session.sessionId}
        {...shared}
        session={session}
        draft={drafts.of(session.sessionId)}
        onDraft={(draft) => drafts.set(session.sessionId, draft)}
        words={drafts.words}
        onBusy={setBusy}
        onward={movedOn ? goAlong : null}
        onLeft={drafts.keep}
        left={left}
      />
    </SessionProvider>
  );
}
