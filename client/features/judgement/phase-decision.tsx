import { PHASE_OUTCOMES, type Phase, type PhaseOutcome, phaseAfter } from '@samenspraak/shared/domain/stages.ts';
import { useState } from 'react';
import { RadioGroup } from 'react-aria-components/RadioGroup';
import { useText } from '../../i18n/use-text.ts';
import { useDraft } from '../../live/drafts.ts';
import { useConference } from '../../live/use-conference.ts';
import { useSession } from '../../live/use-session.ts';
import { Button } from '../../ui/button.tsx';
import { useReadersWords } from '../../ui/card/use-readers-words.ts';
import { Notice } from '../../ui/notice.tsx';
import { Panel } from '../../ui/panel.tsx';
import { Radio } from '../../ui/radio.tsx';
import { ReadBy } from '../../ui/read-by.tsx';
import { TextArea } from '../../ui/text-area.tsx';

/** In which phase this family is from now on: everybody reads it, the chair settles it. */
export function PhaseDecision({ phase }: { phase: Phase }) {
  const t = useText();
  const { can } = useSession();
  return (
    <Panel title={t('work.judgement.phase')} className="judgement-phase">
      <p>
        <span className="judgement-soft">{t('work.judgement.now')}</span> <strong>{t(`phase.${phase}`)}</strong>
      </p>
      <p>{t(`work.judgement.ask.${phase}`)}</p>
      {can('phase.decide') ? <Decide phase={phase} /> : <p className="judgement-soft">{t('work.judgement.chair')}</p>}
    </Panel>
  );
}

interface Told {
  readonly ok: boolean;
  readonly words: string;
}

function Decide({ phase }: { phase: Phase }) {
  const t = useText();
  const { sessionId } = useSession();
  const { send } = useConference();
  const [outcome, setOutcome] = useState<PhaseOutcome | null>(null);
  const [why, setWhy] = useState('');
  useDraft(why);
  const readers = useReadersWords();
  const [told, setTold] = useState<Told | null>(null);
  const offered = PHASE_OUTCOMES.filter((one) => phaseAfter(phase, one) !== null);
  async function decide() {
    const after = outcome === null ? null : phaseAfter(phase, outcome);
    if (outcome === null || after === null) return;
    const answer = await send({ type: 'phase.decide', sessionId, outcome, why: why.trim() });
    setTold(
      answer.ok
        ? { ok: true, words: t('work.judgement.decided', { phase: t(`phase.${after}`) }) }
        : { ok: false, words: answer.text },
    );
    if (!answer.ok) return;
    setOutcome(null);
    setWhy('');
  }
  return (
    <>
      <RadioGroup
        className="judgement-outcomes"
        aria-label={t('work.judgement.phase')}
        value={outcome}
        onChange={(value) => setOutcome(offered.find((one) => one === value) ?? null)}
      >
        {offered.map((one) => (
          <Radio key={one} value={one} className="judgement-outcome">
            <strong>{t(`outcome.${one}`)}</strong>
            <span>{t('work.judgement.follows', { phase: t(`phase.${phaseAfter(phase, one) ?? phase}`) })}</span>
          </Radio>
        ))}
      </RadioGroup>
      <ReadBy words={readers}>
        {(id) => (
          <TextArea
            aria-describedby={id}
            label={t('work.judgement.why')}
            hint={t('work.judgement.whyHint')}
            maxLength={2_000}
            value={why}
            onChange={setWhy}
          />
        )}
      </ReadBy>
      <Button variant="primary" onPress={decide} isDisabled={outcome === null || why.trim() === ''}>
        {t('work.judgement.decide')}
      </Button>
      {told !== null && (
        <Notice tone={told.ok ? 'good' : 'warn'} role={told.ok ? 'status' : 'alert'}>
          {told.words}
        </Notice>
      )}
    </>
  );
}
