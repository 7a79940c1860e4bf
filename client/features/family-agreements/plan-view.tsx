import { useText } from '../../i18n/use-text.ts';
import { useGone, useMeeting, usePlan, useRoster } from '../../live/use-document.ts';
import { useSession } from '../../live/use-session.ts';
import { PlainBox } from '../../ui/plain-box.tsx';
import { AgreementList, Together } from './agreement-list.tsx';
import { ofPlan, togetherApart } from './sentence.ts';
import { TakeHome } from './take-home.tsx';

/** The plan in plain words, with the one person to turn to. */
export function PlanView() {
  const text = useText();
  const { actor } = useSession();
  const reader = { me: actor.participantId, roster: useRoster(), gone: useGone() };
  const plan = usePlan();
  const { tasks, together } = togetherApart(plan);
  return (
    <>
      {plan.length === 0 && <p data-aloud>{text('family.plan.empty')}</p>}
      {tasks.length > 0 && <AgreementList agreements={tasks.map((entry) => ofPlan(entry, reader))} />}
      <Together agreements={together.map((entry) => ofPlan(entry, reader))} />
      <FixedContact />
      {plan.length > 0 && <TakeHome />}
    </>
  );
}

function FixedContact() {
  const text = useText();
  const { actor } = useSession();
  const roster = useRoster();
  const coordinator = useMeeting()?.coordinator;
  const named = roster.find((entry) => entry.participantId === coordinator);
  const contact = named ?? roster.find((entry) => entry.role === 'caseManager');
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
