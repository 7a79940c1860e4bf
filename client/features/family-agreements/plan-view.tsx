import { useText } from '../../i18n/use-text.ts';
import { usePlan, useRoster } from '../../live/use-document.ts';
import { useSession } from '../../live/use-session.ts';
import { PlainBox } from '../../ui/plain-box.tsx';
import { AgreementList } from './agreement-list.tsx';
import { ofPlan } from './sentence.ts';

/** The plan in plain words, with the one person to turn to. */
export function PlanView() {
  const text = useText();
  const { actor } = useSession();
  const reader = { me: actor.participantId, roster: useRoster() };
  const plan = usePlan().map((entry) => ofPlan(entry, reader));
  return (
    <>
      {plan.length === 0 ? <p data-aloud>{text('family.plan.empty')}</p> : <AgreementList agreements={plan} />}
      <FixedContact />
    </>
  );
}

function FixedContact() {
  const text = useText();
  const { actor } = useSession();
  const contact = useRoster().find((entry) => entry.role === 'caseManager');
  if (contact === undefined) return null;
  const { name, organisation } = contact;
  return (
    <PlainBox tone="warm">
      <h2 data-aloud>{text(actor.role === 'client' ? 'family.contact.title' : 'family.contact.titleOf')}</h2>
      <p data-aloud>
        {organisation === null
          ? text('family.contact.alone', { name })
          : text('family.contact.text', { name, organisation })}
      </p>
    </PlainBox>
  );
}
