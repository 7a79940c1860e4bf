import type { CaseAnswer } from '@samenspraak/shared/protocol/answers.ts';
import { useState } from 'react';
import { Link } from 'wouter';
import { useText } from '../../i18n/use-text.ts';
import { useLoaded } from '../../live/use-loaded.ts';
import { Button } from '../../ui/button.tsx';
import { Dialog } from '../../ui/dialog.tsx';
import { LoadedPart } from '../../ui/loaded-part.tsx';
import { Panel } from '../../ui/panel.tsx';
import { CaseForm } from './case-form.tsx';
import { PageHead } from './page-head.tsx';

/** All cases, by reference. */
export function CasesPage() {
  const text = useText();
  const [loaded, again] = useLoaded<CaseAnswer[]>('/api/cases');
  const [adding, setAdding] = useState(false);
  return (
    <>
      <PageHead title={text('entry.home.cases')} intro={text('entry.cases.intro')}>
        <Button variant="primary" icon="add" onPress={() => setAdding(true)}>
          {text('entry.cases.add')}
        </Button>
      </PageHead>
      <Dialog
        isOpen={adding}
        onOpenChange={setAdding}
        title={text('entry.cases.add')}
        closeLabel={text('common.close')}
      >
        <CaseForm />
      </Dialog>
      <LoadedPart loaded={loaded} onAgain={again}>
        {(cases) => (
          <Panel>
            {cases.length === 0 ? (
              <p className="overview-empty">{text('entry.cases.empty')}</p>
            ) : (
              <ul className="overview-rows">
                {cases.map((one) => (
                  <li key={one.caseId} className="overview-row">
                    <Link href={`/casussen/${one.caseId}`}>
                      {text('entry.case.title', { reference: one.reference })}
                    </Link>
                    <span className="overview-soft">
                      {text(`phase.${one.phase}`)} · {text(`track.${one.track}`)}
                    </span>
                  </li>
                ))}
              </ul>
            )}
          </Panel>
        )}
      </LoadedPart>
    </>
  );
}
