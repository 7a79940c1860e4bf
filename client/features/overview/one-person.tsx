import '../../ui/person/person-name.css';
import type { OrganisationAnswer } from '@samenspraak/shared/protocol/answers.ts';
import type { Named } from '@samenspraak/shared/protocol/plan.ts';
import { type ReactNode, useState } from 'react';
import { useText } from '../../i18n/use-text.ts';
import { useLoaded } from '../../live/use-loaded.ts';
import { Dialog } from '../../ui/dialog.tsx';
import { LoadedPart } from '../../ui/loaded-part.tsx';
import { CardFacts } from '../../ui/organisation/card-facts.tsx';

interface Props {
  readonly person: Named;
  /** A name, or a few words with the name in them. */
  readonly children: ReactNode;
}

/** A name in a plan: one press tells what the organisation behind it does, may and may not. Who stands for themselves is only named. */
export function OnePerson({ person: { organisation, organisationId }, children }: Props) {
  const text = useText();
  const [isOpen, open] = useState(false);
  if (organisationId === null || organisation === null) return children;
  return (
    <>
      <button type="button" className="person-name" aria-haspopup="dialog" onClick={() => open(true)}>
        {children}
      </button>
      <Dialog isOpen={isOpen} onOpenChange={open} title={organisation} closeLabel={text('common.close')}>
        <OrganisationFacts path={`/api/organisations/${organisationId}`} />
      </Dialog>
    </>
  );
}

function OrganisationFacts({ path }: { readonly path: string }) {
  const [loaded, again] = useLoaded<OrganisationAnswer>(path);
  return (
    <LoadedPart loaded={loaded} onAgain={again}>
      {(card) => <CardFacts card={card} />}
    </LoadedPart>
  );
}
