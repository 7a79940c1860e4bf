import type { CaseAgreementAnswer } from '@samenspraak/shared/protocol/plan.ts';
import { useDates } from '../../i18n/use-dates.ts';
import { useText } from '../../i18n/use-text.ts';
import { VisuallyHidden } from '../../ui/visually-hidden.tsx';
import { KeptLines } from './kept-lines.tsx';

/** Behind a press: why it was agreed, what became of it and who said so, and what the family says in its own words. */
export function AgreementCourse({ agreement }: { agreement: CaseAgreementAnswer }) {
  const text = useText();
  return (
    <details className="overview-course">
      <summary>
        <span aria-hidden="true">{text('overview.plan.course')}</span>
        <VisuallyHidden>{text('overview.plan.courseOf', { what: agreement.what })}</VisuallyHidden>
      </summary>
      <Facts agreement={agreement} />
      <Changes agreement={agreement} />
      <KeptLines kept={agreement.kept.filter(({ words }) => words !== '')} hasWords />
    </details>
  );
}

function Facts({ agreement }: { agreement: CaseAgreementAnswer }) {
  const text = useText();
  const { why, plainWords, forWhom, watcher, ifNotKept, bottomLine } = agreement;
  const facts = [
    ['why', why],
    ['plain', plainWords],
    ['forWhom', forWhom.map(({ name }) => name).join(', ')],
    ['watcher', watcher?.name ?? ''],
    ['bottomLine', bottomLine ?? ''],
    ['ifNotKept', ifNotKept],
  ] as const;
  return (
    <dl className="overview-facts">
      {facts
        .filter(([, words]) => words !== '')
        .map(([key, words]) => (
          <div key={key}>
            <dt>{text(`overview.course.${key}`)}</dt>
            <dd>{words}</dd>
          </div>
        ))}
    </dl>
  );
}

function Changes({ agreement }: { agreement: CaseAgreementAnswer }) {
  const text = useText();
  const dates = useDates();
  const { adoptedAt, changes } = agreement;
  return (
    <ol className="overview-changes">
      <li>
        <span className="overview-soft">{dates.date(adoptedAt)}</span>
        <span>{text('overview.course.made')}</span>
      </li>
      {changes.map(({ at, state, why, by }) => (
        <li key={`${at} ${state} ${why}`}>
          <span className="overview-soft">{dates.date(at)}</span>
          <span>
            {state === null ? text('overview.course.words') : text(`agreementState.${state}`)}
            {by !== null && <span className="overview-soft"> {text('overview.course.by', { name: by.name })}</span>}
            {why !== '' && <q className="overview-quote">{why}</q>}
          </span>
        </li>
      ))}
    </ol>
  );
}
