import './family-agreements.css';
import { useDates } from '../../i18n/use-dates.ts';
import { useLanguage } from '../../i18n/use-language.ts';
import { useText } from '../../i18n/use-text.ts';
import { PlainBox } from '../../ui/plain-box.tsx';
import { nameList, type PlainAgreement } from './sentence.ts';

/** Agreements to read: what first, then who and when in one sentence, then why. */
export function AgreementList({ agreements }: { agreements: readonly PlainAgreement[] }) {
  return (
    <ul className="plain-list">
      {agreements.map((agreement) => (
        <li key={agreement.id}>
          <Agreement agreement={agreement} />
        </li>
      ))}
    </ul>
  );
}

/** How everybody works together, under a heading of its own; nothing while nothing of it was agreed. */
export function Together({ agreements }: { agreements: readonly PlainAgreement[] }) {
  const text = useText();
  if (agreements.length === 0) return null;
  return (
    <section className="plain-stack">
      <h2 data-aloud>{text('family.agreements.together')}</h2>
      <AgreementList agreements={agreements} />
    </section>
  );
}

function Agreement({ agreement }: { agreement: PlainAgreement }) {
  const text = useText();
  const { what, why, state, aspect, changed } = agreement;
  return (
    <PlainBox {...(agreement.you ? { tone: 'own' as const } : {})}>
      {aspect !== null && (
        <p data-aloud className="plain-soft">
          {text(`kept.aspect.${aspect}`)}
        </p>
      )}
      <p data-aloud className="family-agreements-what">
        <b>{what === '' ? text('family.agreements.unnamed') : what}</b>
      </p>
      <p data-aloud>
        <WhoAndWhen agreement={agreement} />
      </p>
      {why.trim() !== '' && (
        <p data-aloud className="plain-soft">
          {text('family.agreement.why', { why })}
        </p>
      )}
      {state !== null && state !== 'open' && <p data-aloud>{text(`family.agreement.${state}`)}</p>}
      {changed !== null && <Changed changed={changed} />}
    </PlainBox>
  );
}

/** That it is not what it was: whoever goes by the old words must see it. */
function Changed({ changed: { at, why } }: { changed: NonNullable<PlainAgreement['changed']> }) {
  const text = useText();
  const { day } = useDates();
  return (
    <p data-aloud className="plain-soft family-agreements-what">
      {text('kept.changed', { date: day(at) })}
      {why !== '' && ` ${text('kept.changedWhy', { why })}`}
    </p>
  );
}

function WhoAndWhen({ agreement }: { agreement: PlainAgreement }) {
  const text = useText();
  const language = useLanguage();
  const { day } = useDates();
  const { who, you, by } = agreement;
  const values = { who: nameList(who, language), count: who.length + (you ? 1 : 0) };
  const people =
    values.count === 0
      ? text('family.agreement.nobody')
      : text(you ? 'family.agreement.whoYou' : 'family.agreement.who', values);
  const when = by === null ? text('family.agreement.noDate') : text('family.agreement.by', { date: day(by) });
  return text('family.agreement.sentence', { who: people, when });
}
