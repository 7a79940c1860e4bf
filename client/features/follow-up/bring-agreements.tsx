import { standingOf } from '@samenspraak/shared/domain/agreements.ts';
import type { AgreementId } from '@samenspraak/shared/domain/ids.ts';
import { useState } from 'react';
import { useDates } from '../../i18n/use-dates.ts';
import { useText } from '../../i18n/use-text.ts';
import { useSession } from '../../live/use-session.ts';
import { Checkbox } from '../../ui/checkbox.tsx';
import { BringPress } from './bring-press.tsx';
import { agreementsLeft, type FormerAgreement } from './left-to-bring.ts';
import { useBringing } from './use-bringing.ts';
import type { FormerSession } from './use-former.ts';

interface Props {
  readonly session: FormerSession;
  /** Where an agreement lies now may have changed for other sessions of then as well. */
  readonly onBrought: () => void;
}

/** The agreements of an earlier session, with how they stand; all are chosen until the chair leaves one out. */
export function BringAgreements({ session, onBrought }: Props) {
  const t = useText();
  const { sessionId } = useSession();
  const [out, setOut] = useState<ReadonlySet<AgreementId>>(new Set());
  const bringing = useBringing<AgreementId>((agreementIds) => ({
    ...{ type: 'plan.carry', sessionId, from: session.sessionId },
    agreementIds: [...agreementIds],
  }));
  const left = agreementsLeft(session, { sessionId, brought: bringing.brought });
  const chosen = left.filter(({ agreementId }) => !out.has(agreementId)).map(({ agreementId }) => agreementId);
  if (session.agreements.length === 0) return <p className="follow-up-quiet">{t('keeping.bring.noAgreements')}</p>;
  return (
    <section className="follow-up-part">
      <h3>{t('keeping.bring.agreements')}</h3>
      <ul className="follow-up-list">
        {left.map((agreement) => (
          <li key={agreement.agreementId}>
            <Checkbox
              isChecked={!out.has(agreement.agreementId)}
              onChange={(isIn) => setOut((before) => toggled(before, agreement.agreementId, !isIn))}
            >
              <Agreement agreement={agreement} />
            </Checkbox>
          </li>
        ))}
      </ul>
      <BringPress
        {...bringing}
        isAllHere={left.length === 0}
        said={t('keeping.bring.agreementsHere')}
        words={t('keeping.bring.agreementsPress', { count: chosen.length })}
        onPress={() => bringing.bring(chosen).then(onBrought)}
        isDisabled={chosen.length === 0}
      />
    </section>
  );
}

function Agreement({ agreement: { what, who, by, state, why, kept } }: { agreement: FormerAgreement }) {
  const t = useText();
  const { date } = useDates();
  const waits = standingOf(state) === 'unanswered' ? t('keeping.unanswered') : '';
  const facts = [t(`agreementState.${state}`), waits, who.join(', '), by === '' ? '' : date(by)];
  return (
    <>
      {what}
      <span className="follow-up-soft">{facts.filter((fact) => fact !== '').join(' · ')}</span>
      {why !== '' && <q className="follow-up-words">{why}</q>}
      <Kept kept={kept} />
    </>
  );
}

/** What those for whom it was made say of it, in their own words: it comes along. */
function Kept({ kept }: Pick<FormerAgreement, 'kept'>) {
  const t = useText();
  function whose({ by, voice, voiceOf }: FormerAgreement['kept'][number]): string {
    if (voice === null) return by;
    return voiceOf === '' ? t(`keeping.kept.${voice}`, { name: by }) : t('keeping.kept.through', { voiceOf, name: by });
  }
  // Two may say the same.
  return kept
    .map((report, place) => ({ ...report, place }))
    .map(({ place, ...report }) => (
      <span key={place} className="follow-up-soft">
        {whose(report)}: {t(`keeping.answer.${report.answer}`)}
        {report.words !== '' && <q className="follow-up-words">{report.words}</q>}
      </span>
    ));
}

function toggled<Id>(before: ReadonlySet<Id>, id: Id, isIn: boolean): ReadonlySet<Id> {
  const after = new Set(before);
  if (isIn) after.add(id);
  else after.delete(id);
  return after;
}
