import './join.css';
import type { Language } from '@samenspraak/shared/domain/roles.ts';
import { useEffect } from 'react';
import { useText } from '../../i18n/use-text.ts';
import { LanguageButtons } from '../../ui/language-buttons.tsx';
import { LiveRegion } from '../../ui/live-region.tsx';
import { InvitationCard } from './invitation-card.tsx';
import { JoinFailure } from './join-failure.tsx';
import { useInvitation } from './use-invitation.ts';

interface Props {
  readonly token: string;
  readonly language: Language;
  readonly onLanguage: (language: Language) => void;
}

/** From a personal link to the door of the table: who invites, to what, the covenant, and the knock. */
export function JoinPage({ token, language, onLanguage }: Props) {
  const text = useText();
  const { state, load, knock } = useInvitation(token);
  const invitedIn = state.name === 'invited' ? state.invitation.language : null;
  useEffect(() => {
    if (invitedIn !== null) onLanguage(invitedIn);
  }, [invitedIn, onLanguage]);
  const waits = state.name === 'loading' || state.name === 'knocking';
  return (
    <div className="join">
      <header className="join-head">
        <span className="join-name">{text('common.neutralTitle')}</span>
        <LanguageButtons language={language} onLanguage={onLanguage} />
      </header>
      <main className="join-main">
        <LiveRegion message={waits ? text(`entry.join.${state.name}`) : ''} />
        {state.name === 'loading' ? <p className="join-soft">{text('entry.join.loading')}</p> : null}
        {state.name === 'failed' ? <JoinFailure failure={state.failure} onAgain={load} /> : null}
        {state.name === 'invited' || state.name === 'knocking' ? (
          <InvitationCard
            invitation={state.invitation}
            knocking={state.name === 'knocking'}
            failure={state.name === 'invited' ? state.failure : null}
            onKnock={() => knock(state.invitation)}
          />
        ) : null}
      </main>
    </div>
  );
}
