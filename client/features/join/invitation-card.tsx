import { isFamily } from '@samenspraak/shared/domain/roles.ts';
import type { Invitation } from '@samenspraak/shared/protocol/http.ts';
import { useDates } from '../../i18n/use-dates.ts';
import { useText } from '../../i18n/use-text.ts';
import type { Failure } from '../../live/api.ts';
import { PlainBox } from '../../ui/plain-box.tsx';
import { PlainButton } from '../../ui/plain-button.tsx';
import { Covenant } from './covenant.tsx';
import { JoinFailure } from './join-failure.tsx';

interface Props {
  readonly invitation: Invitation;
  readonly knocking: boolean;
  readonly failure: Failure | null;
  readonly onKnock: () => void;
}

/** Who invites whom to what, in which role, what is agreed about privacy, and the one thing to press. */
export function InvitationCard({ invitation, knocking, failure, onKnock }: Props) {
  const text = useText();
  const dates = useDates();
  const { name, role, invitedBy, startsAt } = invitation;
  const who = isFamily(role) ? 'family' : 'professional';
  const when = { day: dates.day(startsAt), time: dates.time(startsAt) };
  return (
    <>
      <h1 className="join-title">{text(`entry.join.${who}.title`, { name })}</h1>
      <p>
        {text(`entry.join.${who}.invited`, { by: invitedBy === '' ? text('entry.join.somebody') : invitedBy })}{' '}
        <strong>{text('entry.join.when', when)}</strong>
      </p>
      {isFamily(role) ? null : <p className="join-soft">{text('entry.join.as', { role: text(`role.${role}`) })}</p>}
      <PlainBox>
        <strong>{text(`entry.join.${who}.covenantTitle`)}</strong>
        <span>{text(`entry.join.${who}.covenantLine`)}</span>
        <Covenant who={who} />
      </PlainBox>
      {failure === null ? null : <JoinFailure failure={failure} />}
      <PlainButton tone="main" onClick={onKnock} aria-disabled={knocking}>
        {text(knocking ? 'entry.join.knocking' : `entry.join.${who}.knock`)}
      </PlainButton>
      <p className="join-soft">{text(`entry.join.${who}.next`)}</p>
    </>
  );
}
