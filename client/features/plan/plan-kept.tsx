import type { KeptAnswer, KeptReport } from '@samenspraak/shared/domain/agreements.ts';
import type { ParticipantId } from '@samenspraak/shared/domain/ids.ts';
import { useDates } from '../../i18n/use-dates.ts';
import { useText } from '../../i18n/use-text.ts';
import { useRoster } from '../../live/use-document.ts';
import { Icon } from '../../ui/icon.tsx';
import type { IconName } from '../../ui/icon-paths.ts';

const MARK_OF_ANSWER: Readonly<Record<KeptAnswer, IconName>> = { kept: 'check', partly: 'minus', notKept: 'alert' };

/** Whether it was kept, as those for whom it was made see it, in their own words. */
export function PlanKept({ kept }: { kept: readonly KeptReport[] }) {
  const t = useText();
  const { date } = useDates();
  const roster = useRoster();
  if (kept.length === 0) return null;
  const named = (id: ParticipantId) =>
    roster.find(({ participantId }) => participantId === id)?.name ?? t('keeping.kept.somebody');
  // Two may be alike: of those who are not here no name is told.
  const told = kept.map((report, place) => ({ ...report, place }));
  function whose({ by, voice, voiceOf, typedBy }: KeptReport): string {
    const name = named(by);
    if (typedBy !== undefined) return t('keeping.kept.through', { voiceOf: name, name: named(typedBy) });
    if (voice === null) return name;
    return voiceOf === '' ? t(`keeping.kept.${voice}`, { name }) : t('keeping.kept.through', { voiceOf, name });
  }
  return (
    <div className="plan-kept">
      <p className="plan-kept-title">{t('keeping.kept.title')}</p>
      <ul>
        {told.map(({ place, ...report }) => (
          <li key={place}>
            <Icon name={MARK_OF_ANSWER[report.answer]} size={16} />
            <span>
              <strong>{t(`keeping.answer.${report.answer}`)}</strong>{' '}
              <span className="plan-soft">{t('keeping.kept.who', { who: whose(report), date: date(report.at) })}</span>
              {report.words !== '' && <q>{report.words}</q>}
            </span>
          </li>
        ))}
      </ul>
    </div>
  );
}
