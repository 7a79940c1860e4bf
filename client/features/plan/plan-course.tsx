import type { AgreementChange } from '@samenspraak/shared/domain/agreements.ts';
import { useDates } from '../../i18n/use-dates.ts';
import { useText } from '../../i18n/use-text.ts';
import { useRoster } from '../../live/use-document.ts';

/** What became of an agreement, oldest first, as a small time line. Nothing while it only began. */
export function PlanCourse({ changes }: { changes: readonly AgreementChange[] }) {
  const t = useText();
  const { date } = useDates();
  const roster = useRoster();
  if (changes.length === 0) return null;
  // Two may be alike: of what was said elsewhere the day alone is known.
  const told = changes.map((change, place) => ({ ...change, place }));
  return (
    <details className="plan-course" open={changes.length < 4}>
      <summary>{t('keeping.course', { count: changes.length })}</summary>
      <ol>
        {told.map(({ at, state, why, by, place }) => {
          const name = roster.find(({ participantId }) => participantId === by)?.name;
          return (
            <li key={place} data-state={state ?? 'words'}>
              <span className="plan-course-when">
                {name === undefined ? date(at) : t('keeping.course.by', { date: date(at), name })}
              </span>
              <span>{state === null ? t('keeping.course.words') : t(`agreementState.${state}`)}</span>
              {why !== '' && <q>{why}</q>}
            </li>
          );
        })}
      </ol>
    </details>
  );
}
