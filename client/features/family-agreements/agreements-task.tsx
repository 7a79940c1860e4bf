import { useText } from '../../i18n/use-text.ts';
import { useCards, usePlan, useRoster } from '../../live/use-document.ts';
import { useSession } from '../../live/use-session.ts';
import { AgreementList } from './agreement-list.tsx';
import { ofCard, ofPlan, stillWritten } from './sentence.ts';

/** The agreements as they come about: what is firm first, under it what is still being written. */
export function AgreementsTask() {
  const text = useText();
  const { actor } = useSession();
  const reader = { me: actor.participantId, roster: useRoster() };
  const plan = usePlan();
  const firm = plan.map((entry) => ofPlan(entry, reader));
  const writing = stillWritten(useCards(), plan).map((card) => ofCard(card, reader));
  if (firm.length + writing.length === 0) return <p data-aloud>{text('family.agreements.empty')}</p>;
  return (
    <>
      {firm.length > 0 && (
        <section className="plain-stack">
          <h2 data-aloud>{text('family.agreements.firm')}</h2>
          <AgreementList agreements={firm} />
        </section>
      )}
      {writing.length > 0 && (
        <section className="plain-stack">
          <h2 data-aloud>{text('family.agreements.writing')}</h2>
          <AgreementList agreements={writing} />
        </section>
      )}
    </>
  );
}
