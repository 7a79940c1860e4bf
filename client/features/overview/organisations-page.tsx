import type { OrganisationAnswer } from '@samenspraak/shared/protocol/answers.ts';
import { useRef, useState } from 'react';
import { useText } from '../../i18n/use-text.ts';
import { useLoaded } from '../../live/use-loaded.ts';
import { useUnsentWarning } from '../../live/use-unsent-warning.ts';
import { Button } from '../../ui/button.tsx';
import { Dialog } from '../../ui/dialog.tsx';
import { LoadedPart } from '../../ui/loaded-part.tsx';
import { CardEditor } from '../../ui/organisation/card-editor.tsx';
import { CardFacts } from '../../ui/organisation/card-facts.tsx';
import type { UnsavedCards } from '../../ui/organisation/card-parts.ts';
import { Panel } from '../../ui/panel.tsx';
import { OrganisationForm } from './organisation-form.tsx';
import { PageHead } from './page-head.tsx';

/** The organisations at the tables of this house: what each does, may and may not. Coordinators keep them all. */
export function OrganisationsPage() {
  const text = useText();
  const [loaded, again] = useLoaded<OrganisationAnswer[]>('/api/organisations');
  const [adding, setAdding] = useState(false);
  const [editing, setEditing] = useState<OrganisationAnswer | null>(null);
  const [said, setSaid] = useState('');
  const unsaved = useRef<UnsavedCards>(new Map());
  useUnsentWarning(unsaved.current.size > 0);
  const stop = (words: string) => {
    setAdding(false);
    setEditing(null);
    setSaid(words);
    again();
  };
  return (
    <>
      <PageHead title={text('entry.home.organisations')} intro={text('entry.organisations.intro')}>
        <Button variant="primary" icon="add" onPress={() => setAdding(true)}>
          {text('entry.organisations.add')}
        </Button>
      </PageHead>
      <Dialog
        isOpen={adding}
        onOpenChange={setAdding}
        title={text('entry.organisations.add')}
        closeLabel={text('common.close')}
      >
        <OrganisationForm onAdded={() => stop('')} />
      </Dialog>
      {editing !== null && (
        <Dialog isOpen onOpenChange={() => stop('')} title={editing.name} closeLabel={text('common.close')}>
          <CardEditor
            card={editing}
            path={`/api/organisations/${editing.organisationId}`}
            names
            unsaved={unsaved.current}
            onKept={() => stop(text('organisation.kept'))}
            onCancel={() => stop('')}
          />
        </Dialog>
      )}
      <span role="status" className="overview-soft">
        {said}
      </span>
      <LoadedPart loaded={loaded} onAgain={again}>
        {(organisations) => <Cards organisations={organisations} onEdit={setEditing} />}
      </LoadedPart>
    </>
  );
}

interface CardsProps {
  readonly organisations: readonly OrganisationAnswer[];
  readonly onEdit: (card: OrganisationAnswer) => void;
}

function Cards({ organisations, onEdit }: CardsProps) {
  const text = useText();
  return (
    <div className="overview-cards">
      {organisations.length === 0 ? <p>{text('entry.organisations.empty')}</p> : null}
      {organisations.map((one) => (
        <Panel
          key={one.organisationId}
          title={one.name}
          action={
            one.version === null ? null : (
              <Button
                size="small"
                icon="edit"
                aria-label={text('organisation.editOf', { name: one.name })}
                onPress={() => onEdit(one)}
              >
                {text('organisation.edit')}
              </Button>
            )
          }
        >
          <CardFacts card={one} />
        </Panel>
      ))}
    </div>
  );
}
