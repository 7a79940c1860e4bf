import type { ConferenceView } from '@samenspraak/shared/protocol/view.ts';
import { useText } from '../../i18n/use-text.ts';
import { type FreshLink, useNewLink } from '../../live/use-new-link.ts';
import { Button } from '../../ui/button.tsx';
import { FailureNotice } from '../../ui/failure-notice.tsx';

interface Props {
  readonly view: ConferenceView;
  readonly onIssued: (link: FreshLink) => void;
}

/** Who was invited, how far they came, and a new link for whoever lost theirs. */
export function PeopleTable({ view, onIssued }: Props) {
  const text = useText();
  const { busy, failure, issue } = useNewLink({ conferenceId: view.conferenceId });
  const people = view.desk?.people ?? [];
  const give = async (person: (typeof people)[number]) => {
    const link = await issue(person);
    if (link !== null) onIssued(link);
  };
  return (
    <>
      {failure === null ? null : <FailureNotice failure={failure} />}
      <div className="planning-scroll">
        <table className="planning-table">
          <thead>
            <tr>
              <th scope="col">{text('entry.people.name')}</th>
              <th scope="col">{text('entry.people.role')}</th>
              <th scope="col">{text('entry.people.organisation')}</th>
              <th scope="col">{text('entry.people.state')}</th>
              <th scope="col">{text('entry.people.link')}</th>
            </tr>
          </thead>
          <tbody>
            {people.map((person) => (
              <tr key={person.participantId}>
                <th scope="row">{person.name}</th>
                <td>{text(`role.${person.role}`)}</td>
                <td>{person.organisation ?? ''}</td>
                <td>{text(`participation.${person.participation}`)}</td>
                <td>
                  {person.role === 'chair' ? null : (
                    <Button
                      size="small"
                      icon="refresh"
                      isDisabled={busy}
                      aria-label={text('entry.people.newLinkFor', { name: person.name })}
                      onPress={() => void give(person)}
                    >
                      {text('entry.people.newLink')}
                    </Button>
                  )}
                </td>
              </tr>
            ))}
          </tbody>
        </table>
      </div>
      {people.length <= 1 ? <p className="planning-soft">{text('entry.people.empty')}</p> : null}
      <p className="planning-soft">{text('entry.people.newLinkHint')}</p>
    </>
  );
}
