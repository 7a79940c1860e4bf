import './waiting-room.css';
import type { SessionId } from '@samenspraak/shared/domain/ids.ts';
import type { ConferenceView, SessionView } from '@samenspraak/shared/protocol/view.ts';
import type { ReactNode } from 'react';
import { useDates } from '../../i18n/use-dates.ts';
import { useText } from '../../i18n/use-text.ts';
import { isSameDay } from '../../live/local-time.ts';
import { expectedOf, sessionsAhead, turnOf } from '../../live/turn.ts';
import { useNow } from '../../live/use-clock.ts';
import { useConference } from '../../live/use-conference.ts';
import { Button } from '../../ui/button.tsx';
import { Icon } from '../../ui/icon.tsx';
import { LiveRegion } from '../../ui/live-region.tsx';
import { VideoLink } from '../../ui/video-link.tsx';

/** How often, in seconds, it is looked at again whether the moment of somebody's turn has passed. */
const RECKON_SECONDS = 30;

interface WaitingRoomProps {
  /** The boards of the reader's own that have something on them to look back at. */
  readonly boards?: readonly SessionView[];
  readonly onLook?: (session: SessionId) => void;
  readonly children?: ReactNode;
}

/**
 * A calm place to wait: what is happening with the one who waits, roughly when it is their turn, and what they need to do,
 * which is nothing. It tells nothing of any session that they are not in (domain.md §5).
 */
export function WaitingRoom(props: WaitingRoomProps) {
  const text = useText();
  const { view } = useConference();
  if (view === null) return <p className="waiting-room-loading">{text('common.loading')}</p>;
  return <Room {...props} view={view} />;
}

function Room({ view, boards = [], onLook, children }: WaitingRoomProps & { readonly view: ConferenceView }) {
  const text = useText();
  const { connection } = useConference();
  const { title, what } = useWait(view);
  const next = view.me.participation === 'admitted' ? (sessionsAhead(view.sessions)[0] ?? null) : null;
  const role = text(`role.${view.me.role}`);
  return (
    <main className="waiting-room">
      <span className="waiting-room-picture">
        <Icon name="door" size={56} />
      </span>
      <h1>{title}</h1>
      <p>{what}</p>
      {view.status === 'open' && next !== null && <VideoLink session={next} />}
      {onLook !== undefined &&
        boards.map(({ sessionId, name }) => (
          <Button key={sessionId} variant="quiet" icon="eye" onPress={() => onLook(sessionId)}>
            {text('frame.wait.look', { name })}
          </Button>
        ))}
      <p className="waiting-room-soft">
        {view.invitedBy === null
          ? text('waiting.place', { role })
          : text('waiting.placeBy', { role, by: view.invitedBy.name })}
      </p>
      {connection === 'online' ? null : <p className="waiting-room-soft">{text('waiting.offline')}</p>}
      {children}
      <LiveRegion message={`${title}. ${what}`} />
    </main>
  );
}

/** What is the matter and what comes, in words. */
function useWait(view: ConferenceView): { readonly title: string; readonly what: string } {
  const text = useText();
  const dates = useDates();
  const now = useNow(RECKON_SECONDS);
  const next = sessionsAhead(view.sessions)[0] ?? null;
  const turn = turnOf(next, { now });
  const { participation } = view.me;
  if (participation !== 'admitted') {
    return { title: text('waiting.knocked.title'), what: text('waiting.knocked.text') };
  }
  const title = text(view.status === 'planned' ? 'waiting.planned.title' : 'waiting.turn.title');
  if (turn.type === 'late') return { title, what: text('turn.late') };
  if (view.status === 'planned') {
    const at = (next === null ? null : expectedOf(next)) ?? view.startsAt;
    return { title, what: text('waiting.planned.text', { day: dates.day(at), time: dates.time(at) }) };
  }
  if (turn.type === 'open') return { title, what: text('waiting.turn.text') };
  const [day, time] = [dates.day(turn.at), dates.time(turn.at)];
  const today = isSameDay(turn.at, new Date(now));
  return { title, what: text(today ? 'frame.wait.around' : 'frame.wait.aroundDay', { day, time }) };
}
