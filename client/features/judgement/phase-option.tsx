import { type Phase, type PhaseOutcome, phaseAfter } from '@samenspraak/shared/domain/stages.ts';
import { useText } from '../../i18n/use-text.ts';
import { Radio } from '../../ui/radio.tsx';

interface Props {
  /** The phase from which one goes. */
  readonly phase: Phase;
  readonly outcome: PhaseOutcome;
}

/** Staying, going on or going back, with the phase in which that ends. */
export function PhaseOption({ phase, outcome }: Props) {
  const t = useText();
  return (
    <Radio value={outcome} className="judgement-outcome">
      <strong>{t(`outcome.${outcome}`)}</strong>
      <span>{t('work.judgement.follows', { phase: t(`phase.${phaseAfter(phase, outcome) ?? phase}`) })}</span>
    </Radio>
  );
}
