import type { CaseAgreementAnswer } from '@samenspraak/shared/protocol/plan.ts';
import { useText } from '../../i18n/use-text.ts';
import { Icon } from '../../ui/icon.tsx';

type Report = CaseAgreementAnswer['kept'][number];

const ICONS = { kept: 'check', partly: 'minus', notKept: 'alert' } as const;

/** What those for whom an agreement was made say of it, each with a mark; their words only where they are asked for. */
export function KeptLines({ kept, hasWords = false }: { kept: readonly Report[]; hasWords?: boolean }) {
  const text = useText();
  if (kept.length === 0) return null;
  const whose = ({ by, voice, voiceOf }: Report) => {
    if (voice === null) return by.name;
    return text('overview.kept.for', { who: voiceOf === '' ? text(`overview.kept.${voice}`) : voiceOf, by: by.name });
  };
  return (
    <ul className="overview-kept">
      {kept.map((report) => (
        <li key={`${report.at} ${report.by.name} ${report.voice} ${report.voiceOf}`} data-answer={report.answer}>
          <Icon name={ICONS[report.answer]} size={16} />
          <span>
            {text('overview.kept.line', { who: whose(report), answer: text(`overview.kept.${report.answer}`) })}
            {hasWords && report.words !== '' && <q className="overview-quote">{report.words}</q>}
          </span>
        </li>
      ))}
    </ul>
  );
}
