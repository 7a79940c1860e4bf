import './family-people.css';
import type { RosterEntry } from '@samenspraak/shared/document/read.ts';
import { isFamily } from '@samenspraak/shared/domain/roles.ts';
import { type ReactNode, useState } from 'react';
import { useText } from '../../i18n/use-text.ts';
import { useRoster } from '../../live/use-document.ts';
import { useSession } from '../../live/use-session.ts';
import { PlainButton } from '../../ui/plain-button.tsx';
import { readersOf } from './readers.ts';

interface PeoplePageProps {
  /** What the organisation of a professional does, in plain words. */
  readonly card: (person: { readonly organisationId: string; readonly name: string }) => ReactNode;
}

/** Who is here, in which role in plain words, who can read what is written, and what their organisations do. */
export function PeoplePage({ card }: PeoplePageProps) {
  const text = useText();
  const { actor } = useSession();
  const { here, away } = readersOf(useRoster(), actor.participantId);
  return (
    <>
      <p data-aloud>{text('aside.people.text')}</p>
      <h2 data-aloud>{text('aside.people.here')}</h2>
      <ul className="plain-list">
        {here.map((entry) => (
          <Person key={entry.participantId} {...{ entry, card }} you={entry.participantId === actor.participantId} />
        ))}
      </ul>
      {away.length > 0 && (
        <>
          <h2 data-aloud>{text('aside.people.away')}</h2>
          <ul className="plain-list">
            {away.map((entry) => (
              <Person key={entry.participantId} {...{ entry, card }} you={false} />
            ))}
          </ul>
        </>
      )}
    </>
  );
}

function Person({ entry, you, card }: PeoplePageProps & { entry: RosterEntry; you: boolean }) {
  const text = useText();
  return (
    <li className="family-people-one" data-aloud data-family={isFamily(entry.role)}>
      <b>{entry.name}</b>
      {entry.organisation !== null && <span>, {entry.organisation}</span>}
      <span className="family-people-role">{text(you ? 'aside.people.you' : `aside.people.${entry.role}`)}</span>
      {!isFamily(entry.role) && <Organisation {...{ entry, card }} />}
    </li>
  );
}

/** One press from the name: what this organisation does and may. */
function Organisation({ entry, card }: PeoplePageProps & { entry: RosterEntry }) {
  const text = useText();
  const [isOpen, setOpen] = useState(false);
  const { organisation, organisationId, name } = entry;
  if (organisation === null || organisationId === null) return null;
  return (
    <>
      <PlainButton tone="words" aria-expanded={isOpen} onClick={() => setOpen(!isOpen)}>
        {text('aside.people.organisation', { organisation })}
      </PlainButton>
      {isOpen && card({ organisationId, name })}
    </>
  );
}
