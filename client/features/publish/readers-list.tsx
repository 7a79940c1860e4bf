import type { DeskPerson, SessionView } from '@samenspraak/shared/protocol/view.ts';
import { useId } from 'react';
import { useText } from '../../i18n/use-text.ts';
import { faceOf } from '../../ui/session-face.ts';

interface ReadersListProps {
  readonly session: SessionView;
  readonly readers: readonly DeskPerson[];
}

/** The exact list of those who will read the copy, with who is not there yet. */
export function ReadersList({ session, readers }: ReadersListProps) {
  const t = useText();
  const id = useId();
  return (
    <section className="publish-readers" {...faceOf(session)} aria-labelledby={id}>
      <h3 id={id}>{t('work.publish.readers', { count: readers.length, name: session.name })}</h3>
      <ul>
        {readers.map(({ participantId, name, role, organisation, participation }) => (
          <li key={participantId}>
            <strong>{name}</strong>{' '}
            <span>{[t(`role.${role}`), organisation].filter((words) => words !== null).join(' · ')}</span>
            {(participation === 'invited' || participation === 'waiting') && (
              <em> {t(`work.publish.absent.${participation}`)}</em>
            )}
          </li>
        ))}
      </ul>
    </section>
  );
}
