import { NOWHERE } from '@samenspraak/shared/policy/actors.ts';
import { can } from '@samenspraak/shared/policy/can.ts';
import type { ConferenceView, SessionView } from '@samenspraak/shared/protocol/view.ts';
import { use } from 'react';
import { PreparePress } from '../../features/preparation/prepare-press.tsx';
import { useText } from '../../i18n/use-text.ts';
import { useConference } from '../../live/use-conference.ts';
import { Preparing } from './preparing.ts';

/** The ways to what this person prepares, while they wait; nothing for who prepares nothing. */
export function OwnPreparations({ sessions }: { readonly sessions: readonly SessionView[] }) {
  const t = useText();
  const prepare = use(Preparing);
  const { view } = useConference();
  if (view === null || !mayPrepare(view)) return null;
  const open = sessions.filter(({ status }) => status !== 'ended');
  return open.map((session) => (
    <PreparePress
      key={session.sessionId}
      session={session}
      label={open.length === 1 ? t('prepare.open') : t('prepare.openNamed', { name: session.name })}
      onOpen={() => prepare(session.sessionId)}
    />
  ));
}

/** Also before they were let in. */
function mayPrepare({ me, status }: ConferenceView): boolean {
  const { participantId, role, clientOf, participation } = me;
  const actor = { participantId, role, clientOf, organisationId: null, admitted: participation === 'admitted' };
  return status !== 'closed' && can(actor, 'preparation.keep', NOWHERE);
}
