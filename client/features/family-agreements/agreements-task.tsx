import { useText } from '../../i18n/use-text.ts';
import { useCards, useGone, usePlan, useRoster } from '../../live/use-document.ts';
import { useSession } from '../../live/use-session.ts';
import { AgreementList, Together } from './agreement-list.tsx';
import { ofCard, ofPlan, stillWritten, togetherApart } from './sentence.ts';

/** The agreements as they come about: what is firm first, then how everybody works together, under it what is still being written. */
export function AgreementsTask() {
  const text = useText();
  const { actor } = useSession();
  const reader = { me: actor.participantId, roster: useRoster(), gone: useGone() };
  const plan = usePlan();
  const { tasks, together } = togetherApart(plan);
  const writing = stillWritten(useCards(), plan).map((card) => ofCard(card, reader));
  if (plan.length + writing.length === 0) return <p data-aloud>{text('family.agreements.empty')}</p>;
  return (
    <>
      {tasks.length > 0 && (
        <section className="plain-stack">
          <h2 data-aloud>{text('family.agreements.firm')}</h2>
          <AgreementList agreements={tasks.map((entry) => ofPlan(entry, reader))} />
        </section>
      )}
      <Together agreements={together.map((entry) => ofPlan(entry, reader))} />
      {writing.length > 0 && (
        <section className="plain-stack">
          <h2 data-aloud>{text('family.agreements.writing')}</h2>
          <AgreementList agreements={writing} />
        </section>
      )}
    </>
  );
}
