import type { Agreed } from '@samenspraak/shared/commands/publishing.ts';
import type { DeskPerson } from '@samenspraak/shared/protocol/view.ts';
import { useText } from '../../i18n/use-text.ts';
import { Pill } from '../../ui/pill.tsx';
import { WordFacts } from './word-facts.tsx';

interface PlanPreviewProps {
  readonly agreed: Agreed;
  readonly people: readonly DeskPerson[];
}

/** What the plan of that session will say of it: an agreement may be worded otherwise by now than the card it was made on. */
export function PlanPreview({ agreed, people }: PlanPreviewProps) {
  const t = useText();
  return (
    <article className="publish-copy" aria-label={t('work.publish.plan')}>
      <p className="publish-kind">{t('work.publish.plan')}</p>
      <p className="publish-words">{agreed.what}</p>
      <p className="publish-line">
        <Pill>{t(`agreementState.${agreed.state}`)}</Pill>
      </p>
      <WordFacts words={agreed} people={people} />
    </article>
  );
}
