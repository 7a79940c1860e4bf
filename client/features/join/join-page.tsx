import './join.css';
import type { Language } from '@samenspraak/shared/domain/roles.ts';
import { isFamily } from '@samenspraak/shared/domain/roles.ts';
import { useEffect } from 'react';
import { useText } from '../../i18n/use-text.ts';
import { leaveAlong, leaveNow } from '../../live/leave-now.ts';
import { LanguageButtons } from '../../ui/language-buttons.tsx';
import { LiveRegion } from '../../ui/live-region.tsx';
import { PlainButton } from '../../ui/plain-button.tsx';
import { InvitationCard } from './invitation-card.tsx';
import { JoinFailure } from './join-failure.tsx';
import { type JoinState, useInvitation } from './use-invitation.ts';

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
  useEffect(leaveAlong, []);
  const waits = state.name === 'loading' || state.name === 'knocking';
  return (
    <div className="join">
      <header className="join-head">
        <span className="join-name">{text('common.neutralTitle')}</span>
        {mayBeFamily(state) && <PlainButton onClick={leaveNow}>{text('entry.join.leave')}</PlainButton>}
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

/** Leaving at once is for the family; until it is known who was invited, it is there for everybody. */
function mayBeFamily(state: JoinState): boolean {
  return state.name === 'loading' || state.name === 'failed' || isFamily(state.invitation.role);
}
