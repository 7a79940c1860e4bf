import './family-people.css';
import type { RosterEntry } from '@samenspraak/shared/document/read.ts';
import { useText } from '../../i18n/use-text.ts';
import { useRoster } from '../../live/use-document.ts';
import { useSession } from '../../live/use-session.ts';
import { readersOf } from './readers.ts';

/** Who is here, in which role in plain words, and who can read what is written. */
export function PeoplePage() {
  const text = useText();
  const { actor } = useSession();
  const { here, away } = readersOf(useRoster(), actor.participantId);
  return (
    <>
      <p data-aloud>{text('family.people.text')}</p>
      <h2 data-aloud>{text('family.people.here')}</h2>
      <ul className="plain-list">
        {here.map((entry) => (
          <Person key={entry.participantId} entry={entry} you={entry.participantId === actor.participantId} />
        ))}
      </ul>
      {away.length > 0 && (
        <>
          <h2 data-aloud>{text('family.people.away')}</h2>
          <ul className="plain-list">
            {away.map((entry) => (
              <Person key={entry.participantId} entry={entry} you={false} />
            ))}
          </ul>
        </>
      )}
    </>
  );
}

function Person({ entry, you }: { entry: RosterEntry; you: boolean }) {
  const text = useText();
  return (
    <li className="family-people-one" data-aloud data-family={entry.role === 'client' || entry.role === 'confidant'}>
      <b>{entry.name}</b>
      {entry.organisation !== null && <span>, {entry.organisation}</span>}
      <span className="family-people-role">{text(you ? 'family.people.you' : `family.people.${entry.role}`)}</span>
    </li>
  );
}
