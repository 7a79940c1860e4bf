import './waiting-room.css';
import type { ConferenceView } from '@samenspraak/shared/protocol/view.ts';
import { useDates } from '../../i18n/use-dates.ts';
import { useText } from '../../i18n/use-text.ts';
import { useConference } from '../../live/use-conference.ts';
import { Icon } from '../../ui/icon.tsx';
import { LiveRegion } from '../../ui/live-region.tsx';

type Wait = 'knocked' | 'planned' | 'turn';

function waitOf(view: ConferenceView): Wait {
  if (view.me.participation !== 'admitted') return 'knocked';
  return view.status === 'planned' ? 'planned' : 'turn';
}

/**
 * A calm place to wait: what is happening with the one who waits and what they need to do, which is nothing. It tells
 * nothing of any session that they are not in (domain.md §5).
 */
export function WaitingRoom() {
  const text = useText();
  const dates = useDates();
  const { view, connection } = useConference();
  if (view === null) return <p className="waiting-room-loading">{text('common.loading')}</p>;
  const wait = waitOf(view);
  const times = { day: dates.day(view.startsAt), time: dates.time(view.startsAt) };
  return (
    <main className="waiting-room">
      <span className="waiting-room-picture">
        <Icon name="door" size={56} />
      </span>
      <h1>{text(`entry.waiting.${wait}.title`)}</h1>
      <p>{text(`entry.waiting.${wait}.text`, times)}</p>
      <p className="waiting-room-soft">
        {view.invitedBy === null
          ? text('entry.waiting.place', { role: text(`role.${view.me.role}`) })
          : text('entry.waiting.placeBy', { role: text(`role.${view.me.role}`), by: view.invitedBy.name })}
      </p>
      {connection === 'online' ? null : <p className="waiting-room-soft">{text('entry.waiting.offline')}</p>}
      <LiveRegion message={text(`entry.waiting.${wait}.title`)} />
    </main>
  );
}
