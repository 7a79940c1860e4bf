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

function Agreement({ agreement }: { agreement: PlainAgreement }) {
  const text = useText();
  const { what, why, state } = agreement;
  return (
    <PlainBox {...(agreement.you ? { tone: 'own' as const } : {})}>
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
    </PlainBox>
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
