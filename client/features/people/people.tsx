import type { MeetingView } from '@samenspraak/shared/document/read.ts';
import type { ParticipantId } from '@samenspraak/shared/domain/ids.ts';
import type { ReactNode } from 'react';
import { useMemo } from 'react';
import { useText } from '../../i18n/use-text.ts';
import { useRoster } from '../../live/use-document.ts';
import { useSession } from '../../live/use-session.ts';
import { doings } from './doing.ts';
import { askingFirst, seatPeople } from './people-order.ts';
import { PersonLine } from './person-line.tsx';
import { TurnLine } from './turn-line.tsx';
import './people.css';

interface PeopleProps {
  readonly meeting: MeetingView;
  readonly me: ParticipantId;
  /** What this person can say to the table: raise a hand, ask for an explanation or a moment's rest. */
  readonly children: ReactNode;
}

/** Who is at the table, for whom they are there, whose turn it is and who is writing. */
export function People({ meeting, me, children }: PeopleProps) {
  const t = useText();
  const roster = useRoster();
  const { presence } = useSession();
  const seats = useMemo(() => seatPeople(roster), [roster]);
  const { asking, others } = askingFirst(seats, meeting);
  const writing = useMemo(
    () => new Set(presence.flatMap((one) => (one.card === null ? [] : [one.participantId]))),
    [presence],
  );
  const here = roster.filter((person) => person.present && !person.waiting).length;
  return (
    <>
      <h2 id="people-title" className="people-title">
        {meeting.away ? t('frame.people.resting', { count: roster.length }) : t('frame.people.title', { count: here })}
      </h2>
      {meeting.round !== null && <TurnLine meeting={meeting} round={meeting.round} me={me} />}
      {meeting.hands.length > 0 && (
        <p className="people-hands">{t('frame.people.hands', { count: meeting.hands.length })}</p>
      )}
      <ul className="people-list" aria-labelledby="people-title">
        {[...asking, ...others].map((person) => (
          <PersonLine
            key={person.participantId}
            person={person}
            isLastAsking={person === asking.at(-1)}
            isMe={person.participantId === me}
            doing={doings(person, { meeting, writing })}
          />
        ))}
      </ul>
      <div className="people-own">{children}</div>
    </>
  );
}
