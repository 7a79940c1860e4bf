import type { ConferenceView } from '@samenspraak/shared/protocol/view.ts';
import { useText } from '../../i18n/use-text.ts';
import { Notice } from '../../ui/notice.tsx';
import { NewPartFields } from './new-part-fields.tsx';
import { SeatChoice } from './seat-choice.tsx';
import type { useInvite } from './use-invite.ts';

interface Props {
  readonly invite: ReturnType<typeof useInvite>;
  readonly view: ConferenceView;
}

/** Where a guest will sit: in parts that fit, where their client sits, or in a part that is made for them. */
export function InviteSeats({ invite, view }: Props) {
  const text = useText();
  const { guest, change, apart, seats, sessionIds, client, part, candidates, changePart, wrong, tries } = invite;
  if (guest.role === 'confidant') {
    if (client === null) return <p className="planning-soft">{text('entry.invite.confidantFollows')}</p>;
    const theirs = view.sessions.filter(({ sessionId }) => sessionIds.includes(sessionId));
    const parts = theirs.map(({ name }) => name).join(', ');
    return <p className="planning-soft">{text('entry.invite.confidantSits', { client: client.name, parts })}</p>;
  }
  if (part !== null) {
    const cause = guest.role === 'prosecutor' ? 'prosecutor' : apart.never.length > 0 ? 'apart' : 'client';
    return (
      <>
        <Notice role="status" title={text(`entry.wizard.${cause}.title`)}>
          {text(`entry.wizard.${cause}.why`)}
        </Notice>
        <NewPartFields
          {...{ part, candidates }}
          taken={view.sessions.map(({ name }) => name)}
          onChange={changePart}
          tried={tries > 0}
          audienceStands
        />
      </>
    );
  }
  return (
    <SeatChoice
      seats={seats}
      chosen={sessionIds}
      onChange={(chosen) => change({ chosen })}
      isMissing={tries > 0 && wrong.sessions}
    />
  );
}
