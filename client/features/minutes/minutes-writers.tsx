import { useText } from '../../i18n/use-text.ts';
import { useRoster } from '../../live/use-document.ts';
import { useSession } from '../../live/use-session.ts';

/** Who else is writing the minutes now, by name. */
export function MinutesWriters() {
  const t = useText();
  const roster = useRoster();
  const { presence } = useSession();
  const writing = new Set(presence.flatMap(({ card, participantId }) => (card === null ? [participantId] : [])));
  const names = roster.flatMap(({ participantId, name }) => (writing.has(participantId) ? [name] : []));
  return (
    <p className="minutes-writers" role="status">
      {names.length > 0 && t('minutes.writers', { names: names.join(', ') })}
    </p>
  );
}
