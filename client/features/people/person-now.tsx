import type { ParticipantId } from '@samenspraak/shared/domain/ids.ts';
import { useText } from '../../i18n/use-text.ts';
import { useMeeting, useRoster } from '../../live/use-document.ts';
import { useSession } from '../../live/use-session.ts';
import { doings } from './doing.ts';

/** What somebody is doing at this table, among the facts about them; nothing for who does not belong to it. */
export function PersonNow({ participantId }: { readonly participantId: ParticipantId }) {
  const t = useText();
  const meeting = useMeeting();
  const { presence } = useSession();
  const person = useRoster().find((one) => one.participantId === participantId);
  if (person === undefined || meeting === null) return null;
  const writing = new Set(presence.flatMap((one) => (one.card === null ? [] : [one.participantId])));
  const doing = doings(person, { meeting, writing });
  return (
    <>
      <dt>{t('frame.person.now')}</dt>
      <dd>
        {doing.length === 0 ? t('frame.person.listens') : doing.map((one) => t(`frame.doing.${one}`)).join(' · ')}
      </dd>
    </>
  );
}
