import '../../ui/ballot/ballot.css';
import { PHASE_OUTCOMES, type Phase, type PhaseOutcome, phaseAfter } from '@samenspraak/shared/domain/stages.ts';
import { useState } from 'react';
import { RadioGroup } from 'react-aria-components/RadioGroup';
import { useText } from '../../i18n/use-text.ts';
import { useDraft } from '../../live/drafts.ts';
import { Button } from '../../ui/button.tsx';
import { useReadersWords } from '../../ui/card/use-readers-words.ts';
import { Notice } from '../../ui/notice.tsx';
import { ReadBy } from '../../ui/read-by.tsx';
import { TextArea } from '../../ui/text-area.tsx';
import { PhaseOption } from './phase-option.tsx';
import { UnseenChoices } from './unseen-choices.tsx';
import { type Chosen, useDecide } from './use-decide.ts';

interface Told {
  readonly ok: boolean;
  readonly words: string;
}

/** Where the chair records what the table concluded, and why. */
export function DecideForm({ phase }: { phase: Phase }) {
  const t = useText();
  const { decide, unseen, busy } = useDecide();
  const [chosen, setChosen] = useState<Chosen | null>(null);
  const [why, setWhy] = useDraft('decide');
  const readers = useReadersWords();
  const [told, setTold] = useState<Told | null>(null);
  const [isAsking, setAsking] = useState(false);
  const offered = PHASE_OUTCOMES.filter((one) => phaseAfter(phase, one) !== null);
  // what was chosen in one phase says nothing once the table is in another
  const outcome = chosen?.from === phase ? chosen.outcome : null;
  async function settle(choice: PhaseOutcome) {
    const after = phaseAfter(phase, choice);
    const answer = await decide({ from: phase, outcome: choice }, why.trim());
    if (answer === null || after === null) return;
    setTold({
      ok: answer.ok,
      words: answer.ok ? t('work.judgement.decided', { phase: t(`phase.${after}`) }) : answer.text,
    });
    if (!answer.ok) return;
    setChosen(null);
    setWhy('');
  }
  return (
    <>
      <RadioGroup
        className="judgement-outcomes"
        aria-label={t('work.judgement.phase')}
        value={outcome}
        onChange={(value) => {
          const found = offered.find((one) => one === value);
          setChosen(found === undefined ? null : { from: phase, outcome: found });
        }}
      >
        {offered.map((one) => (
          <PhaseOption key={one} phase={phase} outcome={one} />
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
      <Button
        variant="primary"
        onPress={async () => {
          if (outcome === null) return;
          if (unseen === null) await settle(outcome);
          else setAsking(true);
        }}
        isDisabled={outcome === null || why.trim() === '' || busy}
      >
        {t('work.judgement.decide')}
      </Button>
      {unseen !== null && outcome !== null && (
        <UnseenChoices
          isOpen={isAsking}
          ballot={unseen}
          onClose={() => setAsking(false)}
          onGoOn={() => {
            setAsking(false);
            return settle(outcome);
          }}
        />
      )}
      {told !== null && (
        <Notice tone={told.ok ? 'good' : 'warn'} role={told.ok ? 'status' : 'alert'}>
          {told.words}
        </Notice>
      )}
    </>
  );
}
