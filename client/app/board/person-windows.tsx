import { type ReactNode, Suspense, useRef, useState } from 'react';
import { useConference } from '../../live/use-conference.ts';
import { useUnsentWarning } from '../../live/use-unsent-warning.ts';
import { later } from '../../ui/later.ts';
import type { UnsavedCards } from '../../ui/organisation/card-parts.ts';
import { type NamedPerson, PersonWindowContext } from '../../ui/person/person-window.ts';

const PersonDialog = later(async () => (await import('../../features/people/person-dialog.tsx')).PersonDialog);
const OrganisationCard = later(
  async () => (await import('../../features/organisations/organisation-card.tsx')).OrganisationCard,
);

interface PersonWindowsProps {
  /** What somebody is doing at this table; null where there is no table yet. */
  readonly now: ((person: NamedPerson) => ReactNode) | null;
  /** Takes somebody out of the conference; null for those who may not. */
  readonly onRemove: ((person: NamedPerson) => Promise<string | null>) | null;
  /** Shows in which sessions somebody sits, to change it; null for those who may not. */
  readonly onPlaces: ((person: NamedPerson) => void) | null;
  readonly children: ReactNode;
}

/** Every name inside it opens one and the same window: who somebody is, and what their organisation does and may. */
export function PersonWindows({ now, onRemove, onPlaces, children }: PersonWindowsProps) {
  const { conferenceId, participantId } = useConference();
  const [person, open] = useState<NamedPerson | null>(null);
  const unsaved = useRef<UnsavedCards>(new Map());
  useUnsentWarning(unsaved.current.size > 0);
  const isMe = person?.participantId === participantId;
  return (
    <PersonWindowContext value={open}>
      {children}
      {person !== null && (
        <Suspense fallback={null}>
          <PersonDialog
            person={person}
            now={now?.(person)}
            onClose={() => open(null)}
            onRemove={isMe ? null : onRemove}
            onPlaces={onPlaces}
          >
            <OrganisationCard person={person} seat={{ conferenceId, participantId }} unsaved={unsaved.current} />
          </PersonDialog>
        </Suspense>
      )}
    </PersonWindowContext>
  );
}
