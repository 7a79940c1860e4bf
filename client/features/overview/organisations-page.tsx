import type { OrganisationAnswer } from '@samenspraak/shared/protocol/answers.ts';
import { useState } from 'react';
import { useText } from '../../i18n/use-text.ts';
import { useLoaded } from '../../live/use-loaded.ts';
import { Button } from '../../ui/button.tsx';
import { Dialog } from '../../ui/dialog.tsx';
import { LoadedPart } from '../../ui/loaded-part.tsx';
import { Panel } from '../../ui/panel.tsx';
import { OrganisationForm } from './organisation-form.tsx';
import { PageHead } from './page-head.tsx';

const PARTS = ['task', 'can', 'cannot', 'mandate'] as const;

/** The organisations at the tables of this house: what each does, may and may not. */
export function OrganisationsPage() {
  const text = useText();
  const [loaded, again] = useLoaded<OrganisationAnswer[]>('/api/organisations');
  const [adding, setAdding] = useState(false);
  const added = () => {
    setAdding(false);
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
        <OrganisationForm onAdded={added} />
      </Dialog>
      <LoadedPart loaded={loaded} onAgain={again}>
        {(organisations) => (
          <div className="overview-cards">
            {organisations.length === 0 ? <p>{text('entry.organisations.empty')}</p> : null}
            {organisations.map((one) => (
              <Panel key={one.organisationId} title={one.name}>
                <dl className="overview-facts">
                  {PARTS.filter((part) => one[part] !== '').map((part) => (
                    <div key={part}>
                      <dt>{text(`entry.organisation.${part}`)}</dt>
                      <dd>{one[part]}</dd>
                    </div>
                  ))}
                </dl>
              </Panel>
            ))}
          </div>
        )}
      </LoadedPart>
    </>
  );
}
