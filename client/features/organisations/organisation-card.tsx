import '../../ui/organisation/organisation.css';
import type { ConferenceId, ParticipantId } from '@samenspraak/shared/domain/ids.ts';
import { isFamily } from '@samenspraak/shared/domain/roles.ts';
import type { OrganisationAnswer } from '@samenspraak/shared/protocol/answers.ts';
import { useEffect, useRef, useState } from 'react';
import { useText } from '../../i18n/use-text.ts';
import { useLoaded } from '../../live/use-loaded.ts';
import { Button } from '../../ui/button.tsx';
import { LoadedPart } from '../../ui/loaded-part.tsx';
import { CardEditor } from '../../ui/organisation/card-editor.tsx';
import { CardFacts } from '../../ui/organisation/card-facts.tsx';
import { isEmptyCard, type UnsavedCards } from '../../ui/organisation/card-parts.ts';
import type { NamedPerson } from '../../ui/person/person-window.ts';

interface Props {
  readonly person: NamedPerson;
  /** From which seat the card is asked for: what that seat may know decides what comes. */
  readonly seat: { readonly conferenceId: ConferenceId; readonly participantId: ParticipantId };
  readonly unsaved: UnsavedCards;
}

/** What the organisation of somebody does, may and may not; whoever is of that organisation keeps it up to date here. */
export function OrganisationCard({ person, seat, unsaved }: Props) {
  const t = useText();
  const { name, role, organisation, organisationId } = person;
  if (isFamily(role)) return null;
  if (organisationId === null || organisation === null) {
    return (
      <p className="organisation-soft">
        {organisation === null ? t('organisation.alone', { name }) : t('organisation.noCard', { organisation })}
      </p>
    );
  }
  const path = `/api/organisations/${organisationId}?conference=${seat.conferenceId}&as=${seat.participantId}`;
  return <Fetched {...{ path, organisation, unsaved }} />;
}

interface FetchedProps {
  readonly path: string;
  readonly organisation: string;
  readonly unsaved: UnsavedCards;
}

function Fetched({ path, organisation, unsaved }: FetchedProps) {
  const t = useText();
  const [loaded, again] = useLoaded<OrganisationAnswer>(path);
  if (loaded.state === 'failed' && loaded.failure.code === 'notFound') {
    return <p className="organisation-soft">{t('organisation.noCard', { organisation })}</p>;
  }
  return (
    <LoadedPart loaded={loaded} onAgain={again}>
      {(card) => <Kept {...{ card, path, unsaved }} onAgain={again} />}
    </LoadedPart>
  );
}

interface KeptProps extends Omit<FetchedProps, 'organisation'> {
  readonly card: OrganisationAnswer;
  /** Fetches the card anew. */
  readonly onAgain: () => void;
}

/** The card as it was fetched or saved last, and the form in its place while it is written. */
function Kept({ card: fetched, path, unsaved, onAgain }: KeptProps) {
  const t = useText();
  const [saved, setSaved] = useState<OrganisationAnswer | null>(null);
  const [isEditing, setEditing] = useState(() => unsaved.has(fetched.organisationId));
  const press = useRef<HTMLButtonElement>(null);
  const wasEditing = useRef(isEditing);
  const card = saved ?? fetched;
  useEffect(() => {
    if (wasEditing.current && !isEditing) press.current?.focus();
    wasEditing.current = isEditing;
  }, [isEditing]);
  function keep(next: OrganisationAnswer) {
    setSaved(next);
    setEditing(false);
  }
  function stop() {
    setSaved(null);
    setEditing(false);
    onAgain();
  }
  if (isEditing) return <CardEditor {...{ card, path, unsaved }} names={false} onKept={keep} onCancel={stop} />;
  const mayEdit = card.version !== null;
  return (
    <section className="organisation-card" aria-label={card.name}>
      {isEmptyCard(card) && !mayEdit ? (
        <p className="organisation-soft">{t('organisation.who', { organisation: card.name })}</p>
      ) : null}
      <CardFacts card={card} />
      {mayEdit && (
        <Button ref={press} icon="edit" onPress={() => setEditing(true)}>
          {t('organisation.edit')}
        </Button>
      )}
      <span role="status" className="organisation-soft">
        {saved === null ? null : t('organisation.kept')}
      </span>
    </section>
  );
}
