import type { ConferenceView, SessionView } from '@samenspraak/shared/protocol/view.ts';
import { useDates } from '../../i18n/use-dates.ts';
import { useText } from '../../i18n/use-text.ts';
import { Button } from '../../ui/button.tsx';
import { Icon } from '../../ui/icon.tsx';
import { Pill } from '../../ui/pill.tsx';
import { faceOf } from '../../ui/session-face.ts';
import { VisuallyHidden } from '../../ui/visually-hidden.tsx';
import { Swatch } from './swatch.tsx';

interface Props {
  readonly view: ConferenceView;
  /** Changes what is planned of a part; left out where nothing is to be changed any more. */
  readonly onChange?: (session: SessionView) => void;
}

/** The parts of a conference: for whom, when, how far, with whom, and where its people see each other. */
export function SessionList({ view, ...rest }: Props) {
  return (
    <ol className="planning-rows">
      {view.sessions.map((session) => (
        <SessionRow key={session.sessionId} {...{ session, view, ...rest }} />
      ))}
    </ol>
  );
}

function SessionRow({ session, view, onChange }: Props & { readonly session: SessionView }) {
  const text = useText();
  const dates = useDates();
  const { sessionId, name, look, status, startsAt, plannedMinutes } = session;
  const guests = (view.desk?.people ?? []).filter((person) => {
    return person.role !== 'chair' && person.sessionIds.includes(sessionId);
  });
  const end = new Date(Date.parse(startsAt) + plannedMinutes * 60_000);
  const facts = [
    text('entry.conference.between', { from: dates.time(startsAt), to: dates.time(end) }),
    text('common.minutes', { count: plannedMinutes }),
    text('entry.conference.guests', { count: guests.length }),
    text(`sessionStatus.${status}`),
  ];
  return (
    <li className="planning-row" {...faceOf(session)}>
      <Swatch face={session} />
      <div className="planning-row-words">
        <strong>{name}</strong> <Pill tone="look">{text(`session.audience.${look}`)}</Pill>
        <p className="planning-soft">{facts.join(' · ')}</p>
      </div>
      <VideoLink session={session} />
      {onChange === undefined ? null : (
        <Button
          size="small"
          icon="edit"
          aria-label={text('turn.change.of', { name })}
          onPress={() => onChange(session)}
        >
          {text('turn.change')}
        </Button>
      )}
    </li>
  );
}

function VideoLink({ session: { name, videoUrl } }: { session: SessionView }) {
  const text = useText();
  if (videoUrl === null) return <span className="planning-soft">{text('entry.conference.noVideo')}</span>;
  return (
    <a className="planning-video" href={videoUrl} target="_blank" rel="noopener noreferrer">
      <Icon name="link" size={16} />
      {text('entry.conference.video')}
      <VisuallyHidden>{text('entry.conference.videoOf', { name })}</VisuallyHidden>
    </a>
  );
}
