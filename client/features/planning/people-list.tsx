import type { ConferenceView, DeskPerson } from '@samenspraak/shared/protocol/view.ts';
import { useText } from '../../i18n/use-text.ts';
import { apartFrom } from '../../live/seats.ts';
import { type FreshLink, useNewLink } from '../../live/use-new-link.ts';
import { Button } from '../../ui/button.tsx';
import { FailureNotice } from '../../ui/failure-notice.tsx';
import { Pill } from '../../ui/pill.tsx';
import { faceOf } from '../../ui/session-face.ts';

interface Props {
  readonly view: ConferenceView;
  readonly onIssued: (link: FreshLink) => void;
  readonly onChange: (person: DeskPerson) => void;
}

/** Who was invited, how far they came, where they sit and never with whom, and a new link for whoever lost theirs. */
export function PeopleList({ view, onIssued, onChange }: Props) {
  const text = useText();
  const { busy, failure, issue } = useNewLink({ conferenceId: view.conferenceId });
  const people = view.desk?.people ?? [];
  const give = async (person: DeskPerson) => {
    const link = await issue(person);
    if (link !== null) onIssued(link);
  };
  return (
    <>
      {failure === null ? null : <FailureNotice failure={failure} />}
      <ul className="planning-people">
        {people.map((person) => (
          <li key={person.participantId} className="planning-person">
            <PersonWords person={person} people={people} />
            <PersonSeats person={person} view={view} />
            {person.role === 'chair' || view.status === 'closed' ? null : (
              <PersonPresses person={person} isBusy={busy} onChange={onChange} onGive={give} />
            )}
          </li>
        ))}
      </ul>
      {view.status === 'closed' ? null : (
        <p className="planning-soft">{text(people.length <= 1 ? 'entry.people.empty' : 'entry.people.newLinkHint')}</p>
      )}
    </>
  );
}

function PersonWords({ person, people }: { person: DeskPerson; people: readonly DeskPerson[] }) {
  const text = useText();
  const beside = people.find(({ participantId }) => participantId === person.clientOf);
  const words = [
    text(`role.${person.role}`),
    ...(person.organisation === null ? [] : [person.organisation]),
    ...(beside === undefined ? [] : [text('entry.people.beside', { name: beside.name })]),
    text(`participation.${person.participation}`),
  ];
  return (
    <div className="planning-person-words">
      <h3 className="planning-person-name">{person.name}</h3>
      <p className="planning-soft">{words.join(' · ')}</p>
    </div>
  );
}

function PersonSeats({ person, view }: { person: DeskPerson; view: ConferenceView }) {
  const text = useText();
  const people = view.desk?.people ?? [];
  const never = apartFrom(people, person);
  const names = people.filter(({ participantId }) => never.includes(participantId)).map(({ name }) => name);
  return (
    <div className="planning-person-seats">
      <ul className="planning-pills" aria-label={text('entry.people.sessions', { name: person.name })}>
        {view.sessions
          .filter(({ sessionId }) => person.sessionIds.includes(sessionId))
          .map((session) => (
            <li key={session.sessionId} {...faceOf(session)}>
              <Pill tone="look">{session.name}</Pill>
            </li>
          ))}
      </ul>
      {names.length === 0 ? null : (
        <p className="planning-apart">{text('entry.people.apart', { names: names.join(', ') })}</p>
      )}
    </div>
  );
}

interface PressesProps {
  readonly person: DeskPerson;
  readonly isBusy: boolean;
  readonly onChange: (person: DeskPerson) => void;
  readonly onGive: (person: DeskPerson) => Promise<void>;
}

function PersonPresses({ person, isBusy, onChange, onGive }: PressesProps) {
  const text = useText();
  const { name } = person;
  return (
    <div className="planning-person-presses">
      <Button
        size="small"
        icon="edit"
        aria-label={text('entry.people.changeOf', { name })}
        onPress={() => onChange(person)}
      >
        {text('entry.people.change')}
      </Button>
      <Button
        size="small"
        icon="refresh"
        isDisabled={isBusy}
        aria-label={text('entry.people.newLinkFor', { name })}
        onPress={() => void onGive(person)}
      >
        {text('entry.people.newLink')}
      </Button>
    </div>
  );
}
